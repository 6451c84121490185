import { folded, queryWords, wordsOf, type WordForms } from '@domain/text';
import type { MultiSearchResponse } from 'meilisearch';
import {
  FACETS,
  StoringEngine,
  type Count,
  type DocumentKey,
  type Found,
  type SearchDocument,
  type SearchRequest,
  chosenIn,
  TooFarBehind,
} from '../engine';
import { forgiven, isNear, Marker } from '../excerpt';
import type { MeiliDocument } from './document';
import type { MeiliIndexes } from './indexes';
import { attributeOf, questionsOf, widerThan, type Wording } from './questions';
import { EMBEDDER } from './settings';

/** How much of a mixed search follows the meaning rather than the words. */
const MEANING = 0.5;

type Answers = MultiSearchResponse<MeiliDocument>['results'];

/** What Meilisearch still holds and must not show, or null when that is too much for it to be asked at all. */
export type Hidden = () => Promise<readonly DocumentKey[] | null>;

/** Full text search of Meilisearch. What it answers is checked against the tables by whoever shows it. */
export class MeiliEngine extends StoringEngine {
  override readonly name = 'meilisearch';

  constructor(
    private readonly indexes: MeiliIndexes,
    private readonly wordForms: WordForms,
    private readonly hidden: Hidden,
  ) {
    super();
  }

  override put(documents: readonly SearchDocument[]): Promise<void> {
    return this.indexes.put(documents);
  }

  override remove(keys: readonly DocumentKey[]): Promise<void> {
    return this.indexes.remove(keys);
  }

  override rebuild(
    documents: AsyncIterable<readonly SearchDocument[]>,
    beforeSwap?: () => Promise<void>,
  ): Promise<number> {
    return this.indexes.rebuild(documents, beforeSwap);
  }

  override fingerprints(): Promise<Map<string, string>> {
    return this.indexes.fingerprints();
  }

  override async search(request: SearchRequest): Promise<Found> {
    const hidden = await this.hidden();
    if (hidden === null) throw new TooFarBehind('The external search engine is too far behind to be asked.');
    const words = queryWords(request.words);
    const forms = words.flatMap((word) => this.wordForms.of(word));
    const all = await this.answer(request, words, { forms, how: 'all' }, hidden);
    if (request.exact) return all;
    if (all.total > 0 || forms.length === 0) return { ...all, instead: await this.instead(words, all, hidden) };
    if (this.indexes.embedder) {
      const hybrid = { embedder: EMBEDDER, semanticRatio: MEANING };
      const meant = await this.answer(request, words, { forms: words, how: 'all', hybrid }, hidden);
      if (meant.total > 0) return meant;
    }
    return words.length > 1 ? this.some(request, words, forms, hidden) : all;
  }

  /** No document has all words: those with the first of them, or with the last, whichever are more. */
  private async some(
    request: SearchRequest,
    words: readonly string[],
    forms: readonly string[],
    hidden: readonly DocumentKey[],
  ): Promise<Found> {
    const [first, last] = await Promise.all(
      [forms, [...forms].reverse()].map((order) => this.answer(request, words, { forms: order, how: 'first' }, hidden)),
    );
    return last && first && last.total > first.total ? last : (first as Found);
  }

  private async answer(
    request: SearchRequest,
    words: readonly string[],
    wording: Wording,
    hidden: readonly DocumentKey[],
  ): Promise<Found> {
    const index = this.indexes.nameFor(request.asMember ? 'members' : 'everyone');
    const answers = await this.indexes.ask(questionsOf(index, request, wording, hidden));
    const [page, ...others] = answers;
    const chosen = chosenIn(request);
    const marker = new Marker(words, this.wordForms);
    const from = (name: (typeof FACETS)[number] | 'kind'): Count[] => {
      const at = chosen.indexOf(name);
      return countsIn(at < 0 ? page : others[at], attributeOf(name) ?? '');
    };
    return {
      documents: (page?.hits ?? []).map(({ kind, id, title, text }) => ({
        kind: kind as DocumentKey['kind'],
        id,
        ...marker.mark(title, text),
      })),
      total: totalOf(page),
      kinds: from('kind'),
      facets: Object.fromEntries(FACETS.map((name) => [name, from(name)])) as unknown as Found['facets'],
      instead: null,
      nearby: widerThan(request).map((km, at) => ({ km, total: totalOf(others[chosen.length + at]) })),
      without: chosen.map((filter, at) => ({ filter, total: totalOf(others[at]) })),
      engine: this.name,
    };
  }

  /** What was found instead of words that stand in no hit of this page and in no other document. */
  private async instead(
    words: readonly string[],
    { documents }: Found,
    hidden: readonly DocumentKey[],
  ): Promise<string | null> {
    const shown = documents.flatMap(({ title, excerpt }) =>
      [title, excerpt].flatMap(({ text, marks }) => marks.map(([from, to]) => folded(text.slice(from, to)))),
    );
    if (documents.length === 0) return null;
    const asked = words.map(folded);
    const unseen = asked.map((word) => !shown.some((one) => one.startsWith(word) || this.alike(one, word)));
    const known = await Promise.all(words.map(async (word, at) => (unseen[at] ? this.nearest(word, hidden) : word)));
    return known.some((word, at) => word !== words[at]) ? known.join(' ') : null;
  }

  private alike(one: string, other: string): boolean {
    const forms = this.wordForms.of(other);
    return this.wordForms.of(one).some((form) => forms.includes(form));
  }

  /** The known word nearest to an unknown one; the word itself when it is known, or none is near. */
  private async nearest(word: string, hidden: readonly DocumentKey[]): Promise<string> {
    const asked = folded(word);
    const known = await this.indexes.complete(asked, hidden);
    if (known.some(({ key }) => key.startsWith(asked) || this.alike(key, asked))) return word;
    return known.find(({ key }) => isNear(key, asked, forgiven(asked)))?.word ?? word;
  }

  override async suggest(beginning: string, limit: number): Promise<string[]> {
    const last = folded(wordsOf(beginning).at(-1) ?? '');
    if (last.length < 2 || last.length > 40) return [];
    const hidden = await this.hidden();
    if (hidden === null) throw new TooFarBehind('The external search engine is too far behind to be asked.');
    const known = await this.indexes.complete(last, hidden);
    return known
      .filter(({ key }) => key.startsWith(last))
      .slice(0, limit)
      .map(({ word }) => word);
  }
}

const totalOf = (answer: Answers[number] | undefined): number => answer?.totalHits ?? 0;

const countsIn = (answer: Answers[number] | undefined, attribute: string): Count[] =>
  Object.entries(answer?.facetDistribution?.[attribute] ?? {})
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
