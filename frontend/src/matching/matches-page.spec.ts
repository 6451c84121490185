import type { Routes } from '@angular/router';
import { TIME } from '@frontend/platform/clock';
import { aChallenge, all, aMatchCard, answer, expectAccessible, idOf, refuse, the, visit } from '@frontend/testing';
import { MatchesPage } from './matches-page';

const routes: Routes = [{ path: 'probleme/:id/treffer', component: MatchesPage }];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:00:00Z') }];
const rounds = { lastRound: '2026-11-24T02:30:00.000Z', nextRound: '2026-11-25T02:30:00.000Z', more: null };
const open = (query = ''): Promise<HTMLElement> => visit(routes, `/probleme/${idOf(50)}/treffer${query}`, providers);
const near = aMatchCard();
const fitting = aMatchCard({
  id: idOf(101),
  strength: 'possible',
  yourTurn: true,
  group: { ...near.group, name: 'AG Lackphysik' },
  parts: near.parts.map((part) => (part.criterion === 'distance' ? { ...part, value: 0 } : { ...part, value: 1 })),
});

describe('the matches of a challenge', () => {
  it('stand best first, with strength in words, points, and a reason each way', async () => {
    const page = await open();
    await answer('GET /challenges/:id/matches', { items: [near, fitting], ...rounds });
    await answer('GET /challenges/:id', aChallenge());
    expect(all('heading', undefined, page).map((one) => one.textContent.trim())).toEqual([
      'Wer Ihnen helfen könnte',
      'AG Lackphysik',
      'Labor für Oberflächenprüfung',
    ]);
    expect(page.textContent).toContain('könnte passen');
    expect(page.textContent).toContain('92\u00a0von 100 Punkten');
    expect(page.textContent).toContain('Sie sind dran');
    expect(page.textContent).toContain('Bisher keine Erfahrung in dieser Branche genannt.');
    expect(page.textContent).toContain('Wir suchen wieder am');
    await expectAccessible(page);
  });

  it('follow the weights of the address, and say so', async () => {
    const page = await open('?gewichte=0-0-0-100-0-0');
    await answer('GET /challenges/:id/matches', { items: [fitting, near], ...rounds });
    await answer('GET /challenges/:id', aChallenge());
    expect(all('heading', undefined, page)[1]?.textContent).toContain('Labor für Oberflächenprüfung');
    expect(page.textContent).toContain('Die Reihenfolge folgt Ihren eigenen Gewichten.');
    expect(the('link', /^Labor/).getAttribute('href')).toContain('gewichte=0-0-0-100-0-0');
  });

  it.each([
    ['2026-11-23T08:00:00.000Z', 'Noch kein Treffer. Das ist am zweiten Tag normal.'],
    ['2026-11-02T08:00:00.000Z', 'Noch kein guter Treffer. Wir suchen weiter.'],
    [null, 'Ihr Problem ist noch nicht veröffentlicht'],
  ])('are honestly missing (published %s): %s', async (publishedAt, sentence) => {
    const page = await open();
    await answer('GET /challenges/:id/matches', { items: [], ...rounds });
    await answer('GET /challenges/:id', aChallenge({ publishedAt }));
    expect(the('heading', sentence)).toBeTruthy();
    expect(page.textContent.includes('nächste Suche')).toBe(publishedAt !== null);
    expect(the('link', 'Text ändern')).toBeTruthy();
    await expectAccessible(page);
  });

  it('say so when they belong to somebody else', async () => {
    const page = await open();
    await refuse('GET /challenges/:id/matches', 404, { code: 'not_found' });
    expect(page.textContent).toContain('Das gibt es hier nicht');
  });
});
