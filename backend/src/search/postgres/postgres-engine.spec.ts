import type { Database } from '@backend/platform/database';
import { cloneDatabase, type TestDatabase } from '@backend/platform/database/testing';
import type { SearchDocument, SearchRequest } from '../engine';
import { PostgresEngine } from './postgres-engine';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const aDocument = (n: number, change: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'challenge',
  id: id(n),
  language: 'de',
  title: `Aufgabe ${n}`,
  text: '',
  memberText: '',
  topicWords: '',
  topics: [],
  sectors: [],
  district: null,
  formats: [],
  institutionType: null,
  maturities: [],
  position: null,
  publishedAt: new Date(Date.UTC(2026, 9, 30 - n)),
  ...change,
});
const NO_FILTERS: SearchRequest['filters'] = {
  topic: [],
  sector: [],
  district: [],
  format: [],
  language: [],
  institutionType: [],
  maturity: [],
};
const aRequest = (words: string, change: Partial<SearchRequest> = {}): SearchRequest => ({
  words,
  kind: null,
  filters: NO_FILTERS,
  near: null,
  sort: 'fitting',
  page: 1,
  perPage: 20,
  asMember: false,
  ...change,
});
const parts: Readonly<Record<string, readonly string[]>> = {
  oberflächenprüfung: ['oberflächen', 'prüfung'],
  straßenbeleuchtung: ['straßen', 'beleuchtung'],
  laserschweißen: ['laser', 'schweißen'],
};

const documents = [
  aDocument(1, {
    title: 'Prüfung von Oberflächen nach dem Lackieren',
    text: 'Poren sieht erst der Kunde. Wir suchen ein Verfahren mit Kamera.',
    topicWords: 'Bildverarbeitung machine vision',
    topics: ['vision', 'surface'],
    sectors: ['C'],
    district: '05978',
    formats: ['thesis'],
  }),
  aDocument(2, {
    title: 'Straßenbeleuchtung im Quartier dimmen',
    text: 'Energie sparen, ohne dass sich jemand unsicher fühlt.',
    topicWords: 'Energieeffizienz energy efficiency',
    topics: ['energy'],
    sectors: ['D'],
    district: '05315',
  }),
  aDocument(3, {
    kind: 'offering',
    title: 'Laserschweißen dünner Bleche',
    text: 'Labortage für Betriebe.',
    topics: ['surface'],
    sectors: ['C', 'D'],
    formats: ['lab_day', 'thesis'],
  }),
  aDocument(4, {
    kind: 'group',
    language: 'en',
    title: 'Machine vision group',
    text: 'We inspect surfaces with cameras and light.',
    memberText: 'Zirkonoxid on request',
    topics: ['vision'],
  }),
  aDocument(5, { title: 'Geheime Aufgabe über Lackieren', topics: ['surface'], sectors: ['C'] }),
];

describe('search in PostgreSQL', () => {
  let test: TestDatabase;
  let db: Database;
  let engine: PostgresEngine;
  const found = async (words: string, change: Partial<SearchRequest> = {}) =>
    (await engine.search(aRequest(words, change))).documents.map((one) => Number(one.id.slice(-4)));

  beforeAll(async () => {
    test = await cloneDatabase();
    db = test.db;
    await db.query('create table seen (kind text, id uuid)');
    await db.query('drop view search_visible');
    await db.query('create view search_visible as select kind, id from seen');
    await db.query(`insert into seen select 'challenge', $1::uuid`, [id(1)]);
    for (const { kind, id } of documents.slice(1, 4)) await db.query('insert into seen values ($1, $2)', [kind, id]);
    engine = new PostgresEngine(db, (word) => parts[word.toLowerCase()] ?? []);
    await engine.put(documents);
  });
  afterAll(() => test.close());

  it.each([
    ['a word of the title', 'Oberflächen', [1]],
    ['another form', 'Oberfläche', [1]],
    ['without umlauts', 'oberflachen', [1]],
    ['ß as ss', 'strassenbeleuchtung', [2]],
    ['the beginning of a word', 'lackier', [1]],
    ['a compound by its parts', 'Oberflächenprüfung', [1]],
    ['a part of a compound', 'Beleuchtung', [2]],
    ['another part', 'schweißen', [3]],
    ['the other language through topics', 'energy efficiency', [2]],
    ['English forms', 'camera', [4]],
    ['stop words left out', 'ein Verfahren für die Kamera', [1]],
    ['words of title and text together', 'Lackieren Poren', [1]],
    ['an ending that is folded', 'Beleuchtungen', [2]],
  ])('finds by %s: "%s"', async (_, words, expected) => expect(await found(words)).toEqual(expected));

  it('puts hits in the title first', async () => expect((await found('machine vision'))[0]).toBe(4));

  it('forgives typing errors and says what it looked for instead', async () => {
    const answer = await engine.search(aRequest('Strasenbeleuchtnug'));
    expect(answer.documents.map((one) => one.id)).toEqual([id(2)]);
    expect(answer.instead).toBe('Straßenbeleuchtung');
    expect((await engine.search(aRequest('Kamera'))).instead).toBeNull();
  });

  it('falls back to some of the words when no document has all', async () => {
    expect([...(await found('Laserschweißen Straßenbeleuchtung'))].sort()).toEqual([2, 3]);
  });

  it('answers an empty query with everything, newest first', async () => {
    expect(await found('')).toEqual([1, 2, 3, 4]);
    expect(await found('  ?! ')).toEqual([1, 2, 3, 4]);
  });

  it('never shows or counts what may not be seen now', async () => {
    const answer = await engine.search(aRequest('Lackieren'));
    expect(answer.documents.map((one) => one.id)).toEqual([id(1)]);
    expect(answer.total).toBe(1);
    expect(answer.kinds).toEqual([{ value: 'challenge', count: 1 }]);
    expect(answer.facets.sector).toEqual([{ value: 'C', count: 1 }]);
  });

  it('keeps words for members from everybody else, in hits and in excerpts', async () => {
    expect(await found('Zirkonoxid')).toEqual([]);
    expect(await found('Zirkonoxid', { asMember: true })).toEqual([4]);
    const [open] = (await engine.search(aRequest('vision', { kind: 'group' }))).documents;
    expect(open?.excerpt.text).not.toContain('Zirkonoxid');
  });

  it('counts each facet as if only the others were chosen', async () => {
    const filters = { ...NO_FILTERS, topic: ['surface'], sector: ['C'] };
    const { total, facets, kinds } = await engine.search(aRequest('', { filters }));
    expect(total).toBe(2);
    expect(facets.topic).toEqual([
      { value: 'surface', count: 2 },
      { value: 'vision', count: 1 },
    ]);
    expect(facets.sector).toEqual([
      { value: 'C', count: 2 },
      { value: 'D', count: 1 },
    ]);
    expect(facets.district).toEqual([{ value: '05978', count: 1 }]);
    expect(kinds).toEqual([
      { value: 'challenge', count: 1 },
      { value: 'offering', count: 1 },
    ]);
    expect((await engine.search(aRequest('', { filters, kind: 'offering' }))).kinds).toEqual(kinds);
  });

  it('marks hits by offsets', async () => {
    const [hit] = (await engine.search(aRequest('Poren Oberflächen'))).documents;
    const words = (one: { text: string; marks: [number, number][] } | undefined) =>
      one?.marks.map(([from, to]) => one.text.slice(from, to));
    expect(words(hit?.title)).toEqual(['Oberflächen']);
    expect(words(hit?.excerpt)).toEqual(['Poren']);
    expect(hit?.title.text).toBe('Prüfung von Oberflächen nach dem Lackieren');
  });

  it('cuts into pages without a hole or a double', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => found('', { page, perPage: 2 })));
    expect(pages).toEqual([[1, 2], [3, 4], []]);
  });

  it('completes words, most used first', async () => {
    expect(await engine.suggest('wir suchen ober', 5)).toEqual(['Oberflächen']);
    expect(await engine.suggest('STRAS', 5)).toEqual(['Straßenbeleuchtung']);
    expect(await engine.suggest('zirk', 5)).toEqual([]);
    expect(await engine.suggest('', 5)).toEqual([]);
  });

  it.each([
    ['\u0000'],
    ["' | & ! :* ("],
    ['\ud800'],
    ['👩‍🔬'],
    ['a'.repeat(5000)],
    ['x '.repeat(5000)],
    ['%_\\'],
    ['עברית'],
  ])('answers odd words without failing: %#', async (words) => {
    expect((await engine.search(aRequest(words))).total).toBeGreaterThanOrEqual(0);
    expect(Array.isArray(await engine.suggest(words, 5))).toBe(true);
  });

  it('replaces and removes documents with their words', async () => {
    await db.query('insert into seen values ($1, $2)', ['offering', id(9)]);
    await engine.put([aDocument(9, { kind: 'offering', title: 'Zunderfrei glühen' })]);
    expect(await found('Zunderfrei')).toEqual([9]);
    await engine.put([aDocument(9, { kind: 'offering', title: 'Blank glühen' })]);
    expect(await found('blank')).toEqual([9]);
    expect(await engine.suggest('zunder', 5)).toEqual([]);
    await engine.remove([{ kind: 'offering', id: id(9) }]);
    expect(await found('blank')).toEqual([]);
    expect(await engine.suggest('blan', 5)).toEqual([]);
  });

  it('goes on answering while it is rebuilt, and then holds exactly what was given', async () => {
    async function* given() {
      yield documents.slice(0, 2);
      expect(await found('Laserschweißen')).toEqual([3]);
      yield documents.slice(3);
    }
    expect(await engine.rebuild(given())).toBe(4);
    expect(await found('Laserschweißen')).toEqual([]);
    expect(await found('Oberflächen')).toEqual([1]);
    expect((await engine.keys()).map((key) => Number(key.id.slice(-4)))).toEqual([1, 2, 5, 4]);
    await engine.put(documents);
    expect(await found('Laserschweißen')).toEqual([3]);
  });
});
