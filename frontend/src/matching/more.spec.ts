import type { Routes } from '@angular/router';
import type { MoreWanted } from '@contract';
import { TIME } from '@frontend/platform/clock';
import {
  aChallenge,
  all,
  aMatch,
  aMatchCard,
  answer,
  click,
  expectAccessible,
  idOf,
  refuse,
  the,
  visit,
} from '@frontend/testing';
import { MatchPage } from './match-page';
import { MatchesPage } from './matches-page';

const routes: Routes = [
  { path: 'probleme/:id/treffer', component: MatchesPage },
  { path: 'treffer/:id', component: MatchPage },
];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:00:00Z') }];
const list = (more: MoreWanted | null) => ({ items: [aMatchCard()], lastRound: null, nextRound: null, more });
const nothing: MoreWanted = { groups: [], words: [], searching: false };
const liked: MoreWanted = {
  groups: [{ id: idOf(60), name: 'Labor für Oberflächenprüfung' }],
  words: [
    { word: 'Streiflicht', own: false, wanted: true },
    { word: 'Pulver', own: true, wanted: true },
    { word: 'Hochschule', own: false, wanted: false },
  ],
  searching: false,
};
const open = async (more: MoreWanted | null): Promise<HTMLElement> => {
  const page = await visit(routes, `/probleme/${idOf(50)}/treffer`, providers);
  await answer('GET /challenges/:id/matches', list(more));
  await answer('GET /challenges/:id', aChallenge());
  return page;
};
const SWITCH = /^Mehr davon/;

describe('more like this, in the list', () => {
  it('is a switch at each match; pressed, it shows what is being learned and looks for the new list', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'], advanceTimers: true });
    const page = await open(nothing);
    expect(all('region', 'Wonach wir noch suchen')).toEqual([]);
    expect(the('button', SWITCH).getAttribute('aria-pressed')).toBe('false');
    await click(the('button', SWITCH));
    await answer('POST /challenges/:id/more', { ...liked, words: [], searching: true });
    expect(the('button', SWITCH).getAttribute('aria-pressed')).toBe('true');
    expect(page.textContent).toContain('Wir suchen gerade neu.');
    jest.advanceTimersByTime(2000);
    await answer('GET /challenges/:id/matches', list(liked));
    expect(page.textContent).toContain('Neu gesucht.');
    jest.useRealTimers();
    await expectAccessible(page);
  });

  it('names groups and words apart, each to take out, and words that are out to put back', async () => {
    const page = await open(liked);
    expect(
      all('list')
        .map((one) => one.getAttribute('aria-labelledby'))
        .filter(Boolean),
    ).toHaveLength(4);
    for (const label of ['Mehr wie', 'Wir suchen auch nach', 'Darauf achten wir mehr', 'Ohne']) {
      expect(page.textContent).toContain(label);
    }
    await click(the('button', 'Streiflicht, weglassen'));
    const words = liked.words.map((one) => ({ ...one, wanted: one.word === 'Pulver' }));
    await answer('POST /challenges/:id/more/words', { ...liked, words });
    await click(the('button', 'Streiflicht, wieder dazunehmen'));
    await answer('POST /challenges/:id/more/words', liked);
    expect(the('button', 'Streiflicht, weglassen')).toBeTruthy();
    await click(the('button', 'Labor für Oberflächenprüfung, weglassen'));
    await answer('POST /challenges/:id/more', nothing);
    expect(all('region', 'Wonach wir noch suchen')).toEqual([]);
  });

  it('stands as before when it is refused, and says why', async () => {
    const page = await open(liked);
    await click(the('button', SWITCH));
    await refuse('POST /challenges/:id/more', 503, { code: 'service.unavailable' });
    expect(the('button', SWITCH).getAttribute('aria-pressed')).toBe('true');
    await click(the('button', 'Pulver, weglassen'));
    await refuse('POST /challenges/:id/more/words', 503, { code: 'service.unavailable' });
    expect(page.querySelectorAll('[role=alert]')).toHaveLength(2);
    expect(the('button', 'Pulver, weglassen')).toBeTruthy();
  });

  it('is not there while the challenge is not open', async () => {
    await open(null);
    expect(all('button', SWITCH)).toEqual([]);
  });
});

describe('more like this, at a match', () => {
  const at = async (side: 'practice' | 'science'): Promise<HTMLElement> => {
    const page = await visit(routes, `/treffer/${idOf(100)}`, providers);
    await answer('GET /matches/:id', aMatch({ side }));
    return page;
  };

  it('is a switch for the side that asks, with the way to what was learned', async () => {
    const page = await at('practice');
    await answer('GET /challenges/:id/matches', list(nothing));
    await click(the('button', SWITCH));
    await answer('POST /challenges/:id/more', liked);
    expect(the('button', SWITCH).getAttribute('aria-pressed')).toBe('true');
    expect(the('link', 'Wonach wir noch suchen').getAttribute('href')).toBe(`/probleme/${idOf(50)}/treffer`);
    await expectAccessible(page);
  });

  it('does not exist for the side that offers', async () => {
    await at('science');
    expect(all('button', SWITCH)).toEqual([]);
  });
});
