import { cosine, similarityOf } from '@domain/semantics';
import { Injectable } from '@nestjs/common';
import { Config } from '@backend/platform/config';
import type { Tx } from '@backend/platform/database';
import { Vectors, type AskedText } from '@backend/semantics';
import { rescored, type Bid } from '../index/candidates';
import type { ChallengeMaterial } from '../index/challenge-material';
import type { OfferIndex } from '../index/offer-index';

/** Whose vectors are read: those a round was opened with, or those there are now. */
export type Asked = { readonly roundId: string } | 'now';

/** The text of a group that answers best; another one would be another opinion. */
const bestText = ({ group, score }: Bid): AskedText => ({
  id: score.items[0]?.id ?? group.id,
  revision: group.revision,
});

/**
 * What an embedding model thinks of a challenge and the best text of each group, from vectors in rows: nobody outside is
 * asked here. Where one of the two vectors is missing there is no opinion, and the bid stays what it is.
 */
@Injectable()
export class Similarities {
  constructor(
    private readonly vectors: Vectors,
    private readonly config: Config,
  ) {}

  /** Keeps the vectors there are for a round that is being opened. */
  async freeze(tx: Tx, roundId: string): Promise<void> {
    const { embeddings } = this.config;
    if (embeddings) await this.vectors.freeze(tx, roundId, embeddings.model);
  }

  /** The same bids in the same order, each with the opinion there is. */
  async added(
    { baseline }: OfferIndex,
    challenge: Pick<ChallengeMaterial, 'id' | 'revision'>,
    bids: readonly Bid[],
    asked: Asked,
  ): Promise<readonly Bid[]> {
    if (!baseline || bids.length === 0) return bids;
    // A round goes by what it was opened with, whatever this process has been set to since.
    if (asked === 'now' && baseline.model !== this.config.embeddings?.model) return bids;
    const texts = [challenge, ...bids.map(bestText)];
    const found =
      asked === 'now'
        ? await this.vectors.ofNow(baseline.model, texts)
        : await this.vectors.ofRound(asked.roundId, texts);
    const wanted = found.get(challenge.id);
    if (!wanted) return bids;
    return bids.map((bid) => {
      const offered = found.get(bestText(bid).id);
      const cos = offered ? cosine(wanted, offered) : null;
      return rescored(bid, cos === null ? null : similarityOf(cos, baseline));
    });
  }
}
