import type { Meaning } from '@domain/matching';
import { matterOf } from '@domain/text';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@backend/platform/database';
import { Embedding, Model, Vectors } from '@backend/semantics';
import type { ChallengeMaterial } from '../index/challenge-material';
import type { OfferIndex } from '../index/offer-index';
import { PublicTexts } from './public-texts';

/** Whose vectors are read: those a round was opened with, or those there are now. */
export type Asked = { readonly roundId: string } | 'now';

/** What challenges mean, from vectors in rows. Where one is not known, its challenge is compared by words alone. */
@Injectable()
export class Similarities {
  constructor(
    private readonly vectors: Vectors,
    private readonly embedding: Embedding,
    private readonly texts: PublicTexts,
    private readonly model: Model,
  ) {}

  /**
   * Makes the vectors that are missing, of all or of these challenges and groups, where nobody outside is to be waited for:
   * what is matched next then is so by its meaning, too.
   */
  async catchUp(now: Date, only: readonly string[] | null = null, stop = new AbortController().signal): Promise<void> {
    if (!this.model.isOurs || only?.length === 0) return;
    await this.embedding.run(now, stop, (owners) => this.texts.of(owners), only);
  }

  /** Keeps the vectors there are for a round that is being opened. */
  async freeze(tx: Tx, roundId: string): Promise<void> {
    if (this.model.name !== null) await this.vectors.freeze(tx, roundId, this.model.name);
  }

  /** What a challenge means by its public text, beside what is offered; null where that is not known. */
  async meaning(
    offers: OfferIndex,
    { id, revision }: Pick<ChallengeMaterial, 'id' | 'revision'>,
    asked: Asked,
  ): Promise<Meaning | null> {
    const { baseline } = offers;
    // A round goes by what it was opened with, whatever this process has been set to since.
    if (!baseline || (asked === 'now' && baseline.model !== this.model.name)) return null;
    const text = [{ id, revision }];
    const found =
      asked === 'now'
        ? await this.vectors.ofNow(baseline.model, text)
        : await this.vectors.ofRound(asked.roundId, text);
    return meaningOf(offers, found.get(id) ?? null);
  }

  /** What a text means that somebody is typing; null where it would have to leave the platform. */
  async typed(offers: OfferIndex, text: string): Promise<Meaning | null> {
    return this.model.isOurs ? meaningOf(offers, await this.model.quickly(matterOf({ text }).text)) : null;
  }
}

const meaningOf = ({ vectors, baseline }: OfferIndex, vector: Int8Array | null): Meaning | null =>
  baseline && vector ? { vector, table: vectors, unrelated: baseline.unrelated } : null;
