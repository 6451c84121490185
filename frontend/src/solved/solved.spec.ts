import type { EndingAnswer, Solved } from '@contract';
import {
  aChallenge,
  answer,
  asked,
  click,
  expectAccessible,
  field,
  idOf,
  refuse,
  the,
  type,
  visit,
} from '@frontend/testing';
import { EndingPage } from './ending-page';
import { SolvedPage } from './solved-page';

const routes = [
  { path: 'geloest/:id', component: SolvedPage },
  { path: 'probleme/:id/ausgang', component: EndingPage },
];
const solved = (more: Partial<Solved> = {}): Solved => ({
  id: idOf(400),
  challengeId: idOf(50),
  title: 'Staub in der Kabine zur Hälfte vermieden',
  problem: 'Der Staub kam aus der Druckluft, und wir wussten es lange nicht.',
  help: 'Ein Labor hat zwei Tage bei uns gemessen und den Filter gefunden.',
  poster: { side: 'practice', organisationId: idOf(11), name: 'Feldmann', parentName: null },
  place: 'Kreuztal',
  district: null,
  topics: [],
  language: 'de',
  publishedAt: '2026-11-20T08:00:00.000Z',
  example: false,
  group: null,
  naming: null,
  mayAnswer: false,
  mayWithdraw: false,
  version: 2,
  ...more,
});
const ending = (more: Partial<EndingAnswer> = {}): EndingAnswer => ({
  ending: null,
  maySay: true,
  solvedId: null,
  partners: [{ id: idOf(60), name: 'Labor für Lacke' }],
  ...more,
});

describe('a solved case', () => {
  it('tells everybody what helped, and nobody by whom without their word', async () => {
    const page = await visit(routes, `/geloest/${idOf(400)}`);
    await answer('GET /solved/:id', solved());
    expect(the('heading', 'Staub in der Kabine zur Hälfte vermieden')).toBeTruthy();
    expect(page.textContent).toContain('Wer geholfen hat, steht hier nicht.');
    await expectAccessible(page);
  });

  it('asks the group whether it may be named', async () => {
    const page = await visit(routes, `/geloest/${idOf(400)}`);
    const group = { id: idOf(60), name: 'Labor für Lacke' };
    await answer('GET /solved/:id', solved({ mayAnswer: true, naming: { state: 'asked', group } }));
    await expectAccessible(page);
    await click(the('button', 'Unsere Gruppe nennen'));
    const { body } = await answer('POST /solved/:id/naming', solved({ group, naming: { state: 'agreed', group } }));
    expect(body).toEqual({ agreed: true });
    expect(the('link', 'Labor für Lacke')).toBeTruthy();
  });
});

describe('how a challenge ended', () => {
  it('is said first; what helped may then be told, and a refusal loses no word', async () => {
    const page = await visit(routes, `/probleme/${idOf(50)}/ausgang`);
    await answer('GET /challenges/:id/ending', ending());
    await answer('GET /challenges/:id', aChallenge({ state: 'archived' }));
    await expectAccessible(page);
    await click(the('button', 'Antwort speichern'));
    expect([asked('PUT /challenges/:id/ending'), document.querySelectorAll('.error').length]).toEqual([0, 1]);
    await click(field('Wir haben hier Hilfe gefunden'));
    expect(document.querySelectorAll('.error')).toHaveLength(0);
    await click(the('button', 'Antwort speichern'));
    await answer('PUT /challenges/:id/ending', ending({ ending: 'helped' }));
    await type(field('Was das Problem war'), 'Der Staub kam aus der Druckluft, und wir wussten es lange nicht.');
    await click(the('button', 'Fall veröffentlichen'));
    expect(page.textContent).toContain('Bitte mindestens');
    await type(field('In einem Satz'), 'Staub in der Kabine zur Hälfte vermieden');
    await type(field('Was geholfen hat'), 'Ein Labor hat zwei Tage bei uns gemessen und den Filter gefunden.');
    await click(the('button', 'Fall veröffentlichen'));
    await refuse('POST /challenges/:id/solved', 503, { code: 'service.unavailable' });
    expect(page.textContent).toContain('Ihr Text ist noch da.');
    expect(field('In einem Satz').value).toBe('Staub in der Kabine zur Hälfte vermieden');
    await expectAccessible(page);
  });

  it('replaces no case of a colleague unseen, and keeps the words of both', async () => {
    const page = await visit(routes, `/probleme/${idOf(50)}/ausgang`);
    await answer('GET /challenges/:id/ending', ending({ ending: 'helped', solvedId: idOf(400) }));
    await answer('GET /challenges/:id', aChallenge({ state: 'archived' }));
    await answer('GET /solved/:id', solved());
    await type(field('In einem Satz'), 'Mein eigener Satz über den Staub');
    const publish = (): HTMLElement => the('button', 'Neue Fassung veröffentlichen');
    await click(publish());
    const first = await refuse('POST /challenges/:id/solved', 409, { code: 'posting.changed_elsewhere' });
    expect(first.body).toMatchObject({ version: 2 });
    await answer('GET /challenges/:id/ending', ending({ ending: 'helped', solvedId: idOf(400) }));
    await answer('GET /solved/:id', solved({ title: 'Der Satz der Kollegin', version: 3 }));
    expect(field('In einem Satz').value).toBe('Mein eigener Satz über den Staub');
    expect(page.textContent).toContain('ersetzt er die andere Fassung');
    expect(the('link', 'Die andere Fassung ansehen')).toBeTruthy();
    await expectAccessible(page);
    await click(publish());
    const { body } = await answer('POST /challenges/:id/solved', solved({ version: 4 }));
    expect(body).toMatchObject({ title: 'Mein eigener Satz über den Staub', version: 3 });
  });
});
