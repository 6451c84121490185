import { SEARCH_KINDS, type SearchAnswer, type SearchKind } from '@contract/search';
import { VISITOR, type Actor } from '@domain/accounts';
import { POLICY, type Action } from '@domain/policy';
import { startTestApp, tellStory, WORLDS, type World } from '@backend/testing';
import { SearchSources, type KnownSource } from './sources';

/** What it takes to see one thing of each kind. */
const READ = {
  challenge: 'challenge.read',
  offering: 'offering.read',
  group: 'group.read',
  institution: 'organisation.read',
  solved: 'solved.read',
} as const satisfies Record<SearchKind, Action>;

/** What every source of search promises, whatever room it stands in. */
describe('what can be found', () => {
  let world: World;
  let readers: Actor[];

  jest.setTimeout(180_000);
  beforeAll(async () => {
    world = await tellStory(await startTestApp(), WORLDS[0]);
    readers = [
      VISITOR,
      ...(await world.test.db.query<Actor>(
        `select person_id as "personId", organisation_id as "organisationId", role from membership`,
      )),
    ];
  });
  afterAll(() => world.test.close());

  const sourceOf = (kind: SearchKind): KnownSource => {
    const source = world.test.get(SearchSources).all.find((one) => one.kind === kind);
    if (!source) throw new Error(`Nobody offers ${kind}.`);
    return source;
  };
  /** Every row of the kind, drafts, withdrawn ones and those of other organisations too. */
  const everyRow = async ({ table }: KnownSource): Promise<string[]> =>
    (await world.test.db.query<{ id: string }>(`select ${table.key} as id from ${table.name}`)).map(({ id }) => id);

  it.each(SEARCH_KINDS)('%s: a hit shows nothing but what has a document, in no hat', async (kind) => {
    const source = sourceOf(kind);
    const rows = await everyRow(source);
    const documents = new Set((await source.documents(rows)).map(({ id }) => id));
    expect(documents.size).toBeGreaterThan(0);
    for (const reader of readers) {
      const shown = [...(await source.facts(reader, rows)).keys()];
      expect({ role: reader.role, more: shown.filter((id) => !documents.has(id)) }).toEqual({
        role: reader.role,
        more: [],
      });
    }
  });

  it.each(SEARCH_KINDS)('%s: a hit shows nothing that nobody may read any more', async (kind) => {
    const source = sourceOf(kind);
    const rows = await everyRow(source);
    const grants = jest.replaceProperty(POLICY, READ[kind], [] as never);
    try {
      for (const reader of readers)
        expect([reader.role, [...(await source.facts(reader, rows)).keys()]]).toEqual([reader.role, []]);
    } finally {
      grants.restore();
    }
  });

  it.each(SEARCH_KINDS)('%s: a visitor counts as many as a visitor is shown', async (kind) => {
    const visitor = world.test.visitor();
    const { body } = await visitor.get<SearchAnswer>(`/search?kind=${kind}`);
    let shown = 0;
    for (let page = 1; page <= body.pages; page += 1)
      shown += (await visitor.get<SearchAnswer>(`/search?kind=${kind}&page=${page}`)).body.hits.length;
    expect(body.total).toBeGreaterThan(0);
    expect(shown).toBe(body.total);
  });

  it.each(SEARCH_KINDS)('%s: members count as many as they are shown', async (kind) => {
    for (const { browser } of [world.cast.brandt, world.cast.laser, world.cast.council]) {
      const { body } = await browser.get<SearchAnswer>(`/search?kind=${kind}`);
      const pages = Array.from({ length: body.pages }, (_, at) => at + 1);
      const hits = await Promise.all(
        pages.map(async (page) => (await browser.get<SearchAnswer>(`/search?kind=${kind}&page=${page}`)).body.hits),
      );
      expect(hits.flat()).toHaveLength(body.total);
    }
  });
});
