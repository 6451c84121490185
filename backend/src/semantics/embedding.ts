import { Injectable } from '@nestjs/common';
import { Log } from '@backend/platform/log';
import { EndpointFailed } from './embedder';
import { EndpointBackoff } from './endpoint-backoff';
import { Model } from './model';
import type { Owner, PublicText } from './public-text';
import { FIRST, Vectors, type Embedded } from './vectors';

/** Texts per request, and groups or challenges noted in one transaction. */
const TEXTS = 32;
const OWNERS = 40;
/** Asked when a text is refused, to tell an endpoint that takes none from a text that it does not take. */
const HARMLESS = 'Dialogwerk';

/** What a run did; `fault` when the endpoint failed, after which it is left alone for a while. */
export interface EmbeddingRun {
  readonly texts: number;
  readonly fault: string | null;
}

/** Reads the public texts of these owners, as they are now. */
export type TextsOf = (owners: readonly Owner[]) => Promise<readonly PublicText[]>;

/** Brings vectors up to date with the public texts. */
@Injectable()
export class Embedding {
  constructor(
    private readonly vectors: Vectors,
    private readonly backoff: EndpointBackoff,
    private readonly model: Model,
    private readonly log: Log,
  ) {}

  /** Asks for what is missing, of all or of `only` these owners; null when nobody is to be asked, now or at all. */
  async run(
    now: Date,
    stop: AbortSignal,
    textsOf: TextsOf,
    only: readonly string[] | null = null,
  ): Promise<EmbeddingRun | null> {
    const { name: model } = this.model;
    if (model === null) {
      await this.vectors.forget();
      return null;
    }
    if (await this.backoff.isResting(now)) return null;
    let texts = 0;
    try {
      for (let after = FIRST; !stop.aborted;) {
        const owners = await this.vectors.lacking(model, after, OWNERS, only);
        const last = owners.at(-1);
        if (!last) break;
        texts += await this.handle(model, owners, await textsOf(owners), stop);
        after = last.id;
      }
      if (texts > 0) await this.backoff.over();
      return { texts, fault: null };
    } catch (error) {
      if (stop.aborted) return { texts, fault: null };
      if (!(error instanceof EndpointFailed)) throw error;
      this.log.warn('the embedding endpoint failed', { code: error.fault });
      await this.backoff.begin(now, error.fault);
      return { texts, fault: error.fault };
    }
  }

  private async handle(model: string, owners: readonly Owner[], texts: readonly PublicText[], stop: AbortSignal) {
    const known = await this.vectors.known(model, owners);
    const same = ({ id, digest }: PublicText): boolean => known.get(id) === digest.toString('hex');
    const missing = texts.filter((text) => !same(text));
    const length = await this.vectors.dimension(model);
    const added: Embedded[] = [];
    for (let at = 0; at < missing.length; at += TEXTS) {
      added.push(...(await this.ask(missing.slice(at, at + TEXTS), stop)));
    }
    const lengths = new Set(added.flatMap(({ vector }) => vector?.length ?? []));
    if (length !== null) lengths.add(length);
    // Vectors of different lengths are of different models, whatever the name says.
    if (lengths.size > 1) throw new EndpointFailed('nonsense');
    await this.vectors.note(model, owners, texts.filter(same), added);
    return added.length;
  }

  /** A batch the endpoint does not take is asked text by text, and a text it does not take goes without a vector. */
  private async ask(batch: readonly PublicText[], stop: AbortSignal): Promise<Embedded[]> {
    const all = await this.model.vectors(batch, stop);
    if (all) return batch.map((text, at) => ({ text, vector: all[at] ?? null }));
    if (!(await this.model.vectors([{ title: '', text: HARMLESS }], stop))) throw new EndpointFailed('refused');
    const one = async (text: PublicText): Promise<Embedded> => ({
      text,
      vector: (await this.model.vectors([text], stop))?.[0] ?? null,
    });
    const found: Embedded[] = [];
    for (const text of batch) found.push(await one(text));
    return found;
  }
}
