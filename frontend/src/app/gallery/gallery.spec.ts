import { all, expectAccessible, show } from '@frontend/testing';
import { GalleryForms } from './gallery-forms';
import { GalleryLists } from './gallery-lists';
import { GalleryMarks } from './gallery-marks';
import { GalleryPage } from './gallery-page';
import { GalleryScores } from './gallery-scores';

describe('gallery', () => {
  it.each([GalleryMarks, GalleryForms, GalleryLists, GalleryScores])(
    'breaks no rule of accessibility in %p',
    async (part) => {
      const { element } = await show<unknown>(part);
      await expectAccessible(element);
    },
  );

  it('shows all sheets on one page', async () => {
    await show(GalleryPage);
    expect(all('region').length).toBeGreaterThanOrEqual(8);
  });
});
