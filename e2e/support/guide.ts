import { pathTo } from '@contract/pages';
import { expect } from '@playwright/test';
import type { Hands } from './hands';
import type { Site } from './journey';
import { people } from './people';

/** A guide opens a posting at the desk of the guides, reads it and publishes it. */
export async function publishAtDesk(site: Site, hands: Hands, title: string, reads: RegExp): Promise<void> {
  const page = await site.person(people.guide);
  await page.goto(pathTo('review'));
  const queue = page.getByRole('region', { name: 'Vorgänge', exact: true });
  const detail = page.getByRole('region', { name: 'Vorgang', exact: true });
  await hands.press(queue.getByRole('link', { name: title }));
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(detail).toContainText(reads);
  await hands.press(detail.getByRole('button', { name: 'Veröffentlichen' }));
  await expect(queue.getByRole('link', { name: title })).toHaveCount(0);
}
