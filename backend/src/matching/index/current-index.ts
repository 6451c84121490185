import { Injectable } from '@nestjs/common';
import { IndexReading } from './index-reading';
import { IndexSnapshots } from './index-snapshots';
import { OfferIndex } from './offer-index';
import { OfferedVectors } from './offered-vectors';

/**
 * The index in the memory of this process. It goes on from what the last round has left and reads only groups whose
 * revision has moved since; any number of processes hold the same one.
 */
@Injectable()
export class CurrentIndex {
  /** Null before it is first needed, and after it was let go for a round. */
  private offers: OfferIndex | null = null;
  /** The round whose index this one has gone on from. */
  private from: string | null = null;
  private frozen: { readonly roundId: string; readonly offers: Promise<OfferIndex | null> } | null = null;
  private refreshing: Promise<OfferIndex> | null = null;

  constructor(
    private readonly reading: IndexReading,
    private readonly store: IndexSnapshots,
    private readonly vectors: OfferedVectors,
  ) {}

  /** The index as it was refreshed last, where it is in memory. */
  get now(): OfferIndex | null {
    return this.offers;
  }

  /** Brings the index up to date; calls at the same time share one run. */
  refresh(): Promise<OfferIndex> {
    this.refreshing ??= this.catchUp().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  /** The index a round bids with, whatever has changed since it began; null when it is not kept any more. */
  async ofRound(roundId: string): Promise<OfferIndex | null> {
    if (this.frozen?.roundId !== roundId) {
      this.release();
      this.frozen = { roundId, offers: this.loaded(roundId) };
    }
    const { frozen } = this;
    const loaded = await frozen.offers.catch(() => null);
    // What could not be read this time may be there the next.
    if (loaded === null && this.frozen === frozen) this.frozen = null;
    return frozen.offers;
  }

  /** Lets go of what is in memory, so that a process that works on a round holds no second index without need. */
  release(): void {
    this.offers = null;
    this.from = null;
    this.frozen = null;
  }

  /** Spares this process to read again the index it has just opened a round with; what its texts mean is read as all do. */
  keep(roundId: string, offers: OfferIndex): void {
    this.frozen = { roundId, offers: this.vectors.ofRound(offers, roundId).then(() => offers) };
  }

  private async loaded(roundId: string): Promise<OfferIndex | null> {
    const offers = await this.store.load(roundId);
    if (offers) await this.vectors.ofRound(offers, roundId);
    return offers;
  }

  private async catchUp(): Promise<OfferIndex> {
    const newest = await this.store.newest();
    const newer = newest !== null && newest !== this.from ? await this.taken(newest) : null;
    const offers = newer ?? this.offers ?? this.reading.opened();
    if (newer) this.from = newest;
    await this.reading.catchUp(offers);
    await this.vectors.refresh(offers);
    this.offers = offers;
    return offers;
  }

  /** The index of a finished round: nobody bids with it any more, so that it may go on changing. */
  private async taken(roundId: string): Promise<OfferIndex | null> {
    if (this.frozen?.roundId !== roundId) return this.loaded(roundId);
    const { offers } = this.frozen;
    this.frozen = null;
    return offers;
  }
}
