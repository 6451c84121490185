import { Injectable } from '@nestjs/common';
import { Model, Vectors, type EmbeddedText } from '@backend/semantics';
import type { OfferIndex } from './offer-index';

/** Groups whose vectors are read at once. */
const GROUPS = 500;

/** Brings what offered texts mean into the index, from rows. */
@Injectable()
export class OfferedVectors {
  constructor(
    private readonly vectors: Vectors,
    private readonly model: Model,
  ) {}

  /** What there is now and the index does not hold yet. */
  async refresh(offers: OfferIndex): Promise<void> {
    const { name } = this.model;
    // Vectors of another model are not comparable; the next round begins with those of this one.
    if (name === null || offers.baseline?.model !== name) return;
    const now = await this.vectors.embedded(name);
    const lacking = [...now].filter(([id, revision]) => offers.lacksVectors(id, revision)).map(([id]) => id);
    for (let at = 0; at < lacking.length; at += GROUPS) {
      const ids = lacking.slice(at, at + GROUPS);
      const texts = Map.groupBy(await this.vectors.ofGroups(name, ids), ({ ownerId }) => ownerId);
      for (const id of ids) this.take(offers, id, texts.get(id) ?? [], now.get(id));
    }
  }

  /** What a round was opened with. */
  async ofRound(offers: OfferIndex, roundId: string): Promise<void> {
    for await (const texts of this.vectors.allOfRound(roundId)) {
      for (const [id, own] of Map.groupBy(texts, ({ ownerId }) => ownerId)) this.take(offers, id, own);
    }
  }

  private take(offers: OfferIndex, id: string, texts: readonly EmbeddedText[], revision = texts[0]?.revision): void {
    if (revision === undefined) return;
    offers.embed(
      id,
      revision,
      texts.map((text) => [text.id, text.vector] as const),
    );
  }
}
