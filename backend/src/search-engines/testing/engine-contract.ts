import { Lexicon, WordForms } from '@domain/text';
import { ShippedWords } from '@backend/text';
import type { DocumentKey, SearchRequest, StoringEngine } from '../engine';
import { fingerprintOf } from '../fingerprint';
import { FACET_CASES, ODD_WORDS, WORD_CASES } from './contract-cases';
import { aDocument, aRequest, DOCUMENTS, DORTMUND, HIDDEN, id, NO_FILTERS } from './contract-documents';

/** An engine and the policy beside it. */
export interface EngineUnderTest {
  readonly engine: StoringEngine;
  /** From now on exactly these documents must not be seen by anybody. */
  hide(keys: readonly DocumentKey[]): Promise<void>;
  close(): Promise<void>;
}

/** What the topic list of the contract calls one topic. */
export const TOPICS = [['Bildverarbeitung', 'Machine vision', 'Industrielle Bildverarbeitung']];

const numberOf = ({ id: given }: DocumentKey): number => Number(given.slice(-4));

/** What every search engine of ours promises, whatever it is made of. */
export function keepsTheContract(open: (wordForms: WordForms) => Promise<EngineUnderTest>): void {
  let test: EngineUnderTest;
  let engine: StoringEngine;
  const ask = (words: string, change: Partial<SearchRequest> = {}) => engine.search(aRequest(words, change));
  const found = async (words: string, change: Partial<SearchRequest> = {}) =>
    (await ask(words, change)).documents.map(numberOf);

  jest.setTimeout(60_000);
  beforeAll(async () => {
    test = await open(new WordForms(new Lexicon(ShippedWords.read().data)));
    engine = test.engine;
    await test.hide(HIDDEN);
    async function* all() {
      yield Promise.resolve(DOCUMENTS);
    }
    await engine.rebuild(all());
  });
  afterAll(() => test.close());

  it.each(WORD_CASES)('finds by %s: "%s"', async (_, words, expected) => {
    expect((await found(words)).sort((a, b) => a - b)).toEqual(expected);
  });

  it.each(FACET_CASES)('narrows by %s', async (_, change, expected) => {
    const answer = await ask('', change);
    expect([answer.documents.map(numberOf), answer.total]).toEqual([expected, expected.length]);
  });

  it('puts hits in the title first', async () => {
    expect((await found('machine vision'))[0]).toBe(4);
    expect((await found('Streiflicht'))[0]).toBe(6);
  });

  it('says what it looked for instead of a word nobody has written', async () => {
    expect((await ask('Strasenbeleuchtnug')).instead?.toLowerCase()).toBe('straßenbeleuchtung');
    expect((await ask('Kamera')).instead).toBeNull();
    expect((await ask('machine vision')).instead).toBeNull();
  });

  it('falls back to some of the words when no document has all of them', async () => {
    const some = await found('Laserschweißen Straßenbeleuchtung');
    expect(some.length).toBeGreaterThan(0);
    expect([2, 3]).toEqual(expect.arrayContaining(some));
    expect(await found('Xylophonzwirbel Quartier')).toEqual([2]);
    expect(await found('Quartier Xylophonzwirbel')).toEqual([2]);
  });

  it('answers an empty question with everything, newest first', async () => {
    expect(await found('')).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
    expect(await found('  ?! ')).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
  });

  it('sorts by age when asked to, words or not', async () => {
    expect(await found('Prüfung', { sort: 'newest' })).toEqual([1, 6]);
    expect(await found('', { sort: 'newest' })).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
  });

  it('never shows, counts or completes what must not be seen now', async () => {
    const answer = await ask('Lackieren');
    expect([answer.documents.map(numberOf), answer.total]).toEqual([[1], 1]);
    expect(answer.kinds).toEqual([{ value: 'challenge', count: 1 }]);
    expect(answer.facets.topic).toEqual([
      { value: 'production', count: 1 },
      { value: 'vision', count: 1 },
    ]);
    expect(await found('Geheime')).toEqual([]);
  });

  it('hides at once, before the index knows, and shows again', async () => {
    await test.hide([...HIDDEN, { kind: 'offering', id: id(6) }]);
    const without = await ask('');
    expect([without.total, without.documents.map(numberOf)]).toEqual([7, [1, 2, 3, 4, 7, 8, 9]]);
    expect(without.facets.maturity).toEqual([
      { value: 'pilot', count: 2 },
      { value: 'lab', count: 1 },
    ]);
    await test.hide(HIDDEN);
    expect((await ask('')).total).toBe(8);
  });

  it('keeps words for members from everybody else, in hits, counts, excerpts and completions', async () => {
    for (const words of ['Zirkonoxid', 'Zollhäuschen', 'zirkonoxyd', 'zirk', 'Zollhauschen']) {
      const open = await ask(words);
      expect([words, open.total, open.kinds, open.facets.topic]).toEqual([words, 0, [], []]);
    }
    expect(await found('Zirkonoxid', { asMember: true })).toEqual([4]);
    expect(await engine.suggest('zirk', 5)).toEqual([]);
    const [open] = (await ask('vision', { kind: 'group' })).documents;
    expect(open?.excerpt.text).not.toContain('Zirkonoxid');
    const [inside] = (await ask('Zirkonoxid', { asMember: true })).documents;
    expect(inside?.excerpt.text).toContain('Zirkonoxid');
  });

  it('answers a visitor the same whether or not something stands in members’ text', async () => {
    const before = [await ask('Schamotte'), await ask(''), await ask('vision')];
    const [, , , group] = DOCUMENTS;
    if (!group) throw new Error('The town lost its group.');
    await engine.put([{ ...group, memberText: `${group.memberText} Schamotte, vision, Kamera` }]);
    expect([await ask('Schamotte'), await ask(''), await ask('vision')]).toEqual(before);
    await engine.put([group]);
  });

  it('counts each facet as if only the others were chosen', async () => {
    const filters = { ...NO_FILTERS, topic: ['production'], sector: ['C'] };
    const { total, facets, kinds, without } = await ask('', { filters });
    expect(total).toBe(2);
    expect(facets.topic).toEqual([
      { value: 'production', count: 2 },
      { value: 'food', count: 1 },
      { value: 'joining', count: 1 },
      { value: 'vision', count: 1 },
    ]);
    expect(facets.sector).toEqual([
      { value: 'C', count: 2 },
      { value: '25', count: 1 },
      { value: 'D', count: 1 },
    ]);
    expect(facets.district).toEqual([
      { value: '05334', count: 1 },
      { value: '05978', count: 1 },
    ]);
    expect(kinds).toEqual([
      { value: 'challenge', count: 1 },
      { value: 'offering', count: 1 },
    ]);
    expect([...without].sort((a, b) => b.total - a.total)).toEqual([
      { filter: 'sector', total: 4 },
      { filter: 'topic', total: 3 },
    ]);
    expect((await ask('', { filters, kind: 'offering' })).kinds).toEqual(kinds);
  });

  it('counts every facet over all hits, not over one page', async () => {
    const { facets, kinds } = await ask('', { perPage: 2 });
    expect(kinds.map(({ value, count }) => `${value} ${count}`)).toEqual([
      'challenge 4',
      'offering 2',
      'group 1',
      'institution 1',
    ]);
    expect(facets.institutionType).toEqual([
      { value: 'uas', count: 3 },
      { value: 'university', count: 1 },
    ]);
    expect(facets.language).toEqual([
      { value: 'de', count: 7 },
      { value: 'en', count: 1 },
    ]);
  });

  it('finds within a circle, and says what larger ones would find', async () => {
    const { total, documents, nearby, without } = await ask('', { near: { ...DORTMUND, km: 5 } });
    expect([total, documents.map(numberOf)]).toEqual([2, [2, 7]]);
    expect(nearby).toEqual([
      { km: 10, total: 2 },
      { km: 25, total: 5 },
      { km: 50, total: 5 },
      { km: 100, total: 5 },
      { km: 200, total: 6 },
    ]);
    expect(without).toEqual([{ filter: 'near', total: 8 }]);
  });

  it('marks hits by offsets, without any markup', async () => {
    const [hit] = (await ask('Poren Oberflächen')).documents;
    const marks = (one: { text: string; marks: [number, number][] } | undefined) =>
      one?.marks.map(([from, to]) => one.text.slice(from, to));
    expect([marks(hit?.title), marks(hit?.excerpt)]).toEqual([['Oberflächen'], ['Poren']]);
    expect(hit?.title.text).toBe('Prüfung von Oberflächen nach dem Lackieren');
  });

  it('marks whole characters however wide they are', async () => {
    await engine.put([aDocument(20, { title: '👩‍🔬👩‍🔬 Zentrifuge läuft 🙂 unrund' })]);
    const [hit] = (await ask('Zentrifuge')).documents;
    expect(hit?.title.marks.map(([from, to]) => hit.title.text.slice(from, to))).toEqual(['Zentrifuge']);
    await engine.remove([{ kind: 'challenge', id: id(20) }]);
  });

  it('cuts into pages without a hole or a double, also between equals', async () => {
    const equals = Array.from({ length: 11 }, (_, at) =>
      aDocument(30 + at, { title: 'Gleichstand', publishedAt: new Date('2026-01-01T00:00:00Z') }),
    );
    await engine.put(equals);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => found('Gleichstand', { page, perPage: 4 })));
    expect(pages.map((page) => page.length)).toEqual([4, 4, 3, 0]);
    expect(new Set(pages.flat()).size).toBe(11);
    expect(await found('Gleichstand', { page: 2, perPage: 4 })).toEqual(pages[1]);
    await engine.remove(equals);
    expect((await ask('Gleichstand')).total).toBe(0);
  });

  it('completes the last word, most used first, umlauts or not', async () => {
    expect(await engine.suggest('wir suchen oberflächenp', 5)).toEqual(['Oberflächenprüfung']);
    expect(await engine.suggest('STRASSENB', 5)).toEqual(['Straßenbeleuchtung']);
    expect(await engine.suggest('oberflachen', 5)).toEqual(['Oberflächen', 'Oberflächenprüfung']);
    expect(await engine.suggest('', 5)).toEqual([]);
  });

  it.each(ODD_WORDS)('answers odd words without failing: %s', async (_, words) => {
    expect((await ask(words)).total).toBeGreaterThanOrEqual(0);
    expect((await ask(words, { asMember: true })).total).toBeGreaterThanOrEqual(0);
    expect(Array.isArray(await engine.suggest(words, 5))).toBe(true);
    const filters = { ...NO_FILTERS, topic: [words.slice(0, 60)], district: [words.slice(0, 60)] };
    expect((await ask('', { filters })).documents).toEqual([]);
  });

  it('replaces a document with all its words, filters and counts', async () => {
    await engine.put([aDocument(21, { title: 'Zunderfrei glühen', facets: { topic: ['heat'] } })]);
    expect(await found('Zunderfrei')).toEqual([21]);
    await engine.put([aDocument(21, { title: 'Blank anlassen', facets: { topic: ['food'] } })]);
    expect([await found('Zunderfrei'), await found('anlassen')]).toEqual([[], [21]]);
    expect(await found('', { filters: { ...NO_FILTERS, topic: ['heat'] } })).toEqual([9]);
    expect(await engine.suggest('zunder', 5)).toEqual([]);
  });

  it('removes a document with its words, twice without harm', async () => {
    await engine.put([aDocument(21, { title: 'Blank anlassen', facets: { topic: ['food'] } })]);
    await engine.remove([{ kind: 'challenge', id: id(21) }]);
    await engine.remove([{ kind: 'challenge', id: id(21) }]);
    expect([await found('anlassen'), await engine.suggest('anlas', 5)]).toEqual([[], []]);
    expect((await ask('')).facets.topic.find(({ value }) => value === 'food')).toEqual({ value: 'food', count: 1 });
  });

  it('tells what every document says, so that a difference can be seen', async () => {
    const expected = new Map(DOCUMENTS.map((one) => [`${one.kind} ${one.id}`, fingerprintOf(one)]));
    expect(await engine.fingerprints()).toEqual(expected);
    await engine.put([aDocument(1, { title: 'Etwas anderes' })]);
    expect((await engine.fingerprints()).get(`challenge ${id(1)}`)).not.toBe(expected.get(`challenge ${id(1)}`));
    await engine.put(DOCUMENTS.slice(0, 1));
    expect(await engine.fingerprints()).toEqual(expected);
  });

  it('goes on answering while it is rebuilt, and then holds exactly what was given', async () => {
    async function* given() {
      yield DOCUMENTS.slice(0, 2);
      expect(await found('Laserschweißen')).toEqual([3]);
      yield DOCUMENTS.slice(3);
    }
    expect(await engine.rebuild(given())).toBe(8);
    expect([await found('Laserschweißen'), await found('Poren')]).toEqual([[], [1]]);
    await engine.put(DOCUMENTS);
    expect(await found('Laserschweißen')).toEqual([3]);
  });

  it('keeps the old index when a rebuild fails half way', async () => {
    async function* broken() {
      yield Promise.resolve(DOCUMENTS.slice(0, 1));
      throw new Error('The tables went away.');
    }
    await expect(engine.rebuild(broken())).rejects.toThrow('The tables went away.');
    expect(await found('Laserschweißen')).toEqual([3]);
    expect(
      await engine.rebuild(
        (async function* () {
          yield Promise.resolve(DOCUMENTS);
        })(),
      ),
    ).toBe(9);
  });
}
