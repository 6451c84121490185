import type { WordForms } from '@domain/text';
import {
  MeilisearchApiError,
  type EnqueuedTask,
  type Meilisearch,
  type MultiSearchQuery,
  type MultiSearchResponse,
  type Settings,
} from 'meilisearch';
import { keyOf, type DocumentKey, type SearchDocument } from '../engine';
import { differingSettings } from './differing';
import { AUDIENCES, meiliDocument, meiliKey, type Audience, type MeiliDocument } from './document';
import { EMBEDDER } from './settings';

/** Longest time a task may take, in milliseconds: small ones while writing, large ones while building anew. */
const WRITING = 30_000;
const BUILDING = 30 * 60_000;
const LOOK = 20;
/** Documents per page when all are read. */
const PAGE = 5000;
/** Tasks in flight while building; more would only fill the queue. */
const AHEAD = 20;

/** A word to complete, with how many documents have it. */
export interface KnownWord {
  readonly key: string;
  readonly word: string;
  readonly count: number;
}

/** A task that Meilisearch could not carry out. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
}

export interface MeiliClients {
  /** Gives up soon, because somebody is waiting. */
  readonly asking: Meilisearch;
  /** Has time: only jobs and commands use it. */
  readonly writing: Meilisearch;
}

/** The two indexes in Meilisearch, one per audience, and how they are written, built anew and asked. */
export class MeiliIndexes {
  constructor(
    private readonly clients: MeiliClients,
    private readonly wordForms: WordForms,
    private readonly settings: Settings,
    /** In front of the names of all indexes, so that several sites can share a server. */
    private readonly prefix: string,
  ) {}

  /** Whether documents are embedded, so that a search may follow their meaning. */
  get embedder(): boolean {
    return (this.settings.embedders?.[EMBEDDER] ?? null) !== null;
  }

  nameFor(audience: Audience): string {
    return `${this.prefix}_${audience}`;
  }

  private nextFor(audience: Audience): string {
    return `${this.nameFor(audience)}_next`;
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.done(WRITING, ...(await this.add(documents, (audience) => this.nameFor(audience))));
  }

  private add(documents: readonly SearchDocument[], name: (audience: Audience) => string): Promise<EnqueuedTask[]> {
    return Promise.all(
      AUDIENCES.map((audience) =>
        this.clients.writing.index<MeiliDocument>(name(audience)).addDocuments(
          documents.map((one) => meiliDocument(one, audience, this.wordForms)),
          { primaryKey: 'key' },
        ),
      ),
    );
  }

  async remove(keys: readonly DocumentKey[]): Promise<void> {
    if (keys.length === 0) return;
    const ids = keys.map(meiliKey);
    const tasks = AUDIENCES.map((audience) => this.clients.writing.index(this.nameFor(audience)).deleteDocuments(ids));
    await this.done(WRITING, ...(await Promise.all(tasks)));
  }

  /** Fills new indexes and swaps both in with one task; the old ones answer until then. */
  async rebuild(batches: AsyncIterable<readonly SearchDocument[]>, beforeSwap?: () => Promise<void>): Promise<number> {
    const { writing } = this.clients;
    for (const audience of AUDIENCES) {
      await this.gone(this.nextFor(audience));
      await this.done(WRITING, await writing.createIndex(this.nextFor(audience), { primaryKey: 'key' }));
      await this.done(WRITING, await writing.index(this.nextFor(audience)).updateSettings(this.settings));
    }
    let count = 0;
    const flying: EnqueuedTask[] = [];
    for await (const documents of batches) {
      flying.push(...(await this.add(documents, (audience) => this.nextFor(audience))));
      if (flying.length > AHEAD) await this.done(BUILDING, ...flying.splice(0, flying.length - AHEAD));
      count += documents.length;
    }
    await this.done(BUILDING, ...flying);
    await this.ensure();
    const swaps = AUDIENCES.map((audience) => ({
      indexes: [this.nameFor(audience), this.nextFor(audience)] as [string, string],
      rename: false,
    }));
    await beforeSwap?.();
    await this.done(WRITING, await writing.swapIndexes(swaps));
    for (const audience of AUDIENCES) await this.gone(this.nextFor(audience));
    return count;
  }

  /** A swap wants both sides to be there. */
  private async ensure(): Promise<void> {
    const there = await this.counts();
    for (const audience of AUDIENCES) {
      if (there[audience] !== null) continue;
      await this.done(WRITING, await this.clients.writing.createIndex(this.nameFor(audience), { primaryKey: 'key' }));
    }
  }

  private async gone(name: string): Promise<void> {
    await this.clients.writing.deleteIndexIfExists(name);
  }

  /** How many documents each index holds; null for one that is not there. */
  async counts(): Promise<Readonly<Record<Audience, number | null>>> {
    const { indexes } = await this.clients.writing.getStats();
    return {
      everyone: indexes[this.nameFor('everyone')]?.numberOfDocuments ?? null,
      members: indexes[this.nameFor('members')]?.numberOfDocuments ?? null,
    };
  }

  /** The server's version, such as `1.50.0`. */
  async version(): Promise<string> {
    return (await this.clients.writing.getVersion()).pkgVersion;
  }

  /** Where indexes are set up otherwise than they should be, as `members stopWords`; one that is not there has no settings. */
  async otherSettings(): Promise<string[]> {
    const there = await this.counts();
    const each = AUDIENCES.filter((audience) => there[audience] !== null).map(async (audience) => {
      const now = await this.clients.writing.index(this.nameFor(audience)).getSettings();
      return differingSettings(this.settings, now).map((name) => `${audience} ${name}`);
    });
    return (await Promise.all(each)).flat();
  }

  /** Fingerprints by `keyOf`; a document that the two indexes do not agree on has none (an empty text). */
  async fingerprints(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    const seen = new Map<string, number>();
    for (const audience of AUDIENCES) {
      for await (const one of this.all(audience)) {
        const key = keyOf(one as DocumentKey);
        seen.set(key, (seen.get(key) ?? 0) + 1);
        const before = found.get(key);
        found.set(key, before === undefined || before === one.fingerprint ? one.fingerprint : '');
      }
    }
    for (const [key, times] of seen) if (times !== AUDIENCES.length) found.set(key, '');
    return found;
  }

  private async *all(audience: Audience): AsyncGenerator<Pick<MeiliDocument, 'kind' | 'id' | 'fingerprint'>> {
    const index = this.clients.writing.index<MeiliDocument>(this.nameFor(audience));
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await index
        .getDocuments({ fields: ['kind', 'id', 'fingerprint'], limit: PAGE, offset })
        .catch((error: unknown) => {
          // An index that is not there holds nothing.
          if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return { results: [] };
          throw error;
        });
      yield* results;
      if (results.length < PAGE) return;
    }
  }

  async ask(queries: MultiSearchQuery[]): Promise<MultiSearchResponse<MeiliDocument>['results']> {
    const answer = await this.clients.asking.multiSearch<{ queries: MultiSearchQuery[] }, MeiliDocument>({ queries });
    return answer.results;
  }

  /** Words of open text that begin like this or nearly so, most used first. */
  async complete(beginning: string, hidden: readonly DocumentKey[]): Promise<KnownWord[]> {
    const { facetHits } = await this.clients.asking.index(this.nameFor('everyone')).searchForFacetValues({
      facetName: 'lexicon',
      facetQuery: beginning,
      ...(hidden.length > 0 ? { filter: `key NOT IN [${hidden.map((key) => `"${meiliKey(key)}"`).join(', ')}]` } : {}),
    });
    const words = new Map<string, KnownWord>();
    for (const { value, count } of facetHits) {
      const [key = '', word = ''] = value.split(' ');
      const known = words.get(key);
      words.set(key, { key, word: known?.word ?? word, count: count + (known?.count ?? 0) });
    }
    return [...words.values()].sort(
      (a, b) => b.count - a.count || a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
    );
  }

  private async done(timeout: number, ...tasks: EnqueuedTask[]): Promise<void> {
    for (const { taskUid } of tasks) {
      const { status, type, error } = await this.clients.writing.tasks.waitForTask(taskUid, {
        timeout,
        interval: LOOK,
      });
      // Messages of failed tasks may quote documents; the code says enough.
      if (status !== 'succeeded') throw new TaskFailed(`${type} ${status}: ${error?.code ?? 'unknown'}`);
    }
  }
}
