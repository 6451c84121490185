import { Lexicon, WordForms } from '@domain/text';
import { randomBytes } from 'node:crypto';
import { ShippedWords } from '@backend/text';
import type { DocumentKey, SearchDocument, SearchRequest } from '../engine';
import { aDocument, aRequest, id } from '../testing/contract-documents';
import { startMeilisearch, whyNoMeilisearch, type RunningMeilisearch } from '../testing/meilisearch';
import { startStubEmbedder, type StubEmbedder } from '../testing/stub-embedder';
import { meiliClients } from './clients';
import { MeiliIndexes } from './indexes';
import { MeiliEngine } from './meili-engine';
import { embeddersOf, settingsOf } from './settings';

const missing = whyNoMeilisearch();

const TOWN: readonly SearchDocument[] = [
  aDocument(1, {
    title: 'Risse in Blechen finden',
    text: 'Beim Umformen reißt der Werkstoff.',
    facets: { topic: ['production'] },
  }),
  aDocument(2, { title: 'Teigruhe verkürzen', text: 'Brot soll trotzdem schmecken.', facets: { topic: ['food'] } }),
  aDocument(3, {
    title: 'Dienstpläne im Heim',
    text: 'Wer nachts betreut, braucht Ruhe.',
    memberText: 'Geheim: Zerspanung',
  }),
  aDocument(4, { title: 'Beleuchtung dimmen', text: 'Niemand soll sich unsicher fühlen.' }),
];

(missing ? describe.skip : describe)(`search by meaning in Meilisearch${missing ? ` (${missing})` : ''}`, () => {
  jest.setTimeout(60_000);
  let server: RunningMeilisearch;
  let embedder: StubEmbedder;
  let engine: MeiliEngine;
  let hidden: readonly DocumentKey[] = [];
  const ask = (words: string, change: Partial<SearchRequest> = {}) => engine.search(aRequest(words, change));
  const found = async (words: string, change: Partial<SearchRequest> = {}) =>
    (await ask(words, change)).documents.map((one) => one.id);

  beforeAll(async () => {
    [server, embedder] = await Promise.all([startMeilisearch(), startStubEmbedder()]);
    const wordForms = new WordForms(new Lexicon(ShippedWords.read().data));
    const settings = settingsOf({}, embeddersOf(embedder.settings));
    const prefix = `meaning_${randomBytes(4).toString('hex')}`;
    const indexes = new MeiliIndexes(meiliClients(server, { asking: 5000 }), wordForms, settings, prefix);
    engine = new MeiliEngine(indexes, wordForms, () => Promise.resolve(hidden));
    async function* all() {
      yield Promise.resolve(TOWN);
    }
    await engine.rebuild(all());
  });
  beforeEach(() => {
    hidden = [];
    embedder.fails(false);
  });
  afterAll(() => Promise.all([server.stop(), embedder.stop()]));

  it('finds what means the same where nobody has written the words', async () => {
    expect(await found('Stahl')).toEqual([id(1)]);
    expect(await found('Bäckerei')).toEqual([id(2)]);
  });

  it('does not ask for the meaning of words that somebody has written', async () => {
    const before = embedder.read.length;
    expect(await found('Dienstpläne')).toEqual([id(3)]);
    expect(embedder.read).toHaveLength(before);
  });

  it('counts only what it shows, and narrows it by filters', async () => {
    const answer = await ask('Stahl');
    expect([answer.total, answer.facets.topic]).toEqual([1, [{ value: 'production', count: 1 }]]);
    const { filters } = aRequest('');
    expect(await found('Stahl', { filters: { ...filters, topic: ['food'] } })).toEqual([]);
  });

  it('shows nothing that must not be seen', async () => {
    hidden = [{ kind: 'challenge', id: id(1) }];
    expect(await found('Stahl')).toEqual([]);
  });

  it('follows the meaning of what is said to members for members alone', async () => {
    expect((await found('Metall', { asMember: true })).sort()).toEqual([id(1), id(3)]);
    expect(await found('Metall')).toEqual([id(1)]);
  });

  it('asks for no meaning when the very words are wanted', async () => {
    expect(await found('Stahl', { exact: true })).toEqual([]);
  });

  it('answers by words while the embedder is out of order', async () => {
    embedder.fails(true);
    expect(await found('Stahl')).toEqual([]);
    expect(await found('Teigruhe')).toEqual([id(2)]);
  });
});
