import type { Challenge } from '@contract/challenges';
import type { SearchAnswer } from '@contract/search';
import { Meilisearch } from 'meilisearch';
import { randomBytes } from 'node:crypto';
import { startMeilisearch, whyNoMeilisearch, type RunningMeilisearch } from '@backend/search-engines/testing';
import {
  CANARY,
  differences,
  GUESSES,
  replay,
  startTestApp,
  tellStory,
  WORLDS,
  type Attempt,
  type Part,
  type World,
} from '@backend/testing';

const missing = whyNoMeilisearch();
const engines = [
  { name: 'postgres', run: describe },
  { name: missing ? `meilisearch (${missing})` : 'meilisearch', run: missing ? describe.skip : describe },
];

/** Everybody who is entitled to none of the secrets. */
const OBSERVERS = [
  'visitor',
  'works',
  'rival',
  'otherCouncil',
  'asked',
  'talker',
  'laser',
  'office',
  'guide',
  'admin',
] as const;
/** How a search can be narrowed, sorted and turned over. */
const NARROWED = [
  '',
  '&kind=challenge',
  '&topic=quality-management',
  '&sector=22,C',
  '&district=05970',
  '&format=lab_day',
  '&language=de',
  '&maturity=pilot',
  '&near=57223&km=10',
  '&sort=newest&page=2',
];

const attempt = (path: string): Attempt => ({ route: 'GET /search', method: 'GET', path });
const searches = GUESSES.flatMap((q) => NARROWED.map((more) => attempt(`/search?q=${encodeURIComponent(q)}${more}`)));
/** Every guess as people type it, letter by letter up to six. */
const beginnings = new Set(GUESSES.flatMap((q) => [3, 4, 6, 99].map((length) => q.slice(0, length))));
const completions = [...beginnings].map((q) => attempt(`/search/suggest?q=${encodeURIComponent(q)}`));

/** Two share everything, a visitor and a member; the others ask every sixteenth, each another one. */
const shareOf = (at: number): Attempt[] => {
  const [each, turn] = at === 0 ? [2, 0] : at === 4 ? [2, 1] : [16, at];
  return [...searches, ...completions].filter((_, n) => n % each === turn);
};

for (const { name, run } of engines) {
  run(`two worlds that differ in partner-only answers only, searched with ${name}`, () => {
    const prefix = `worlds_${randomBytes(4).toString('hex')}`;
    let server: RunningMeilisearch | undefined;
    let worlds: readonly [World, World];
    const inBoth = <T>(work: (world: World, at: number) => Promise<T>): Promise<[T, T]> =>
      Promise.all([work(worlds[0], 0), work(worlds[1], 1)]);
    const browserOf = ({ test, cast }: World, who: Part | 'visitor') =>
      who === 'visitor' ? test.visitor() : cast[who].browser;
    const compare = async (who: Part | 'visitor', attempts: readonly Attempt[]) => {
      const [one, other] = await inBoth((world) => replay(browserOf(world, who), attempts));
      const asked = ({ path }: Attempt) => decodeURIComponent(path);
      const leaked = one.filter(({ bytes, attempt: sent }) => bytes.includes(CANARY) && !asked(sent).includes(CANARY));
      return [...differences(one, other), ...leaked.map(({ attempt: sent }) => sent.path)];
    };

    jest.setTimeout(300_000);
    beforeAll(async () => {
      server = name === 'meilisearch' ? await startMeilisearch() : undefined;
      const told = WORLDS.map(async (secrets, at) => {
        const settings: Record<string, string> = server
          ? { MEILI_URL: server.url, MEILI_KEY: server.key, MEILI_INDEX: `${prefix}_${at}`, MEILI_PATIENCE: '10000' }
          : {};
        const world = await tellStory(await startTestApp({ settings }), secrets);
        await world.test.jobs.run('search.sync');
        await world.test.jobs.run('search.send');
        return world;
      });
      worlds = (await Promise.all(told)) as [World, World];
    });
    afterAll(async () => {
      await Promise.all(worlds.map(({ test }) => test.close()));
      await server?.stop();
    });

    it('are searched by the engine this is about, and have something to be found', async () => {
      const answers = await inBoth(
        async ({ test }) => (await test.visitor().get<SearchAnswer>('/search?q=Dichtung')).body,
      );
      for (const { engine, total, facets } of answers) {
        expect([engine, total > 5, facets.topic.length > 0]).toEqual([name, true, true]);
      }
    });

    it.each(OBSERVERS)('look the same to %s: hits, totals, facets, help and completions', async (who) => {
      expect(await compare(who, shareOf(OBSERVERS.indexOf(who)))).toEqual([]);
    });

    it('look the same at the very moment at which an owner changes a secret in one of them', async () => {
      await inBoth(async ({ cast, challenges }, at) => {
        const path = `/challenges/${challenges.get('matched')}`;
        const { body } = await cast.brandt.browser.get<Challenge>(path);
        const answers = Object.fromEntries(body.answers.map(({ question, text, lock }) => [question, { text, lock }]));
        const { title, topics, sector, plz, formats, changesWork, anonymous, language } = body as Challenge &
          Record<string, unknown>;
        const cost = { text: at === 0 ? answers['cost']?.text : `${CANARY}neu Zirkonoxid`, lock: 'partner' };
        const draft = { title, topics, sector, plz, formats, changesWork, anonymous, language };
        const { status } = await cast.brandt.browser.put(path, { ...draft, answers: { ...answers, cost } });
        expect(status).toBe(200);
      });
      expect(
        await compare('visitor', [...searches.filter((_, n) => n % 3 === 0), attempt('/search?q=Zirkonoxid')]),
      ).toEqual([]);
    });

    if (name !== 'meilisearch') return;

    it('are the same documents in Meilisearch, and none holds a secret', async () => {
      const client = new Meilisearch({ host: server?.url ?? '', apiKey: server?.key ?? '' });
      for (const audience of ['everyone', 'members']) {
        const [one, other] = await inBoth(async (_, at) => {
          const { results } = await client.index(`${prefix}_${at}_${audience}`).getDocuments({ limit: 5000 });
          return results.map((document) => JSON.stringify(document)).sort();
        });
        expect(one.length).toBeGreaterThan(10);
        expect(one).toEqual(other);
        expect(one.join().toLowerCase()).not.toContain(CANARY);
      }
    });
  });
}
