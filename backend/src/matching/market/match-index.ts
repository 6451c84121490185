import { Injectable } from '@nestjs/common';
import { Market } from './market';
import { MarketReading } from './market-reading';
import { MarketStore } from './market-store';

/**
 * The market in the memory of this process. It goes on from what the last round has left and reads only groups whose
 * revision has moved since; any number of processes hold the same one.
 */
@Injectable()
export class MatchIndex {
  /** Null before it is first needed, and after it was let go for a round. */
  private market: Market | null = null;
  /** The round whose market this one has gone on from. */
  private from: string | null = null;
  private frozen: { readonly roundId: string; readonly market: Promise<Market | null> } | null = null;
  private refreshing: Promise<Market> | null = null;

  constructor(
    private readonly reading: MarketReading,
    private readonly store: MarketStore,
  ) {}

  /** The market as it was refreshed last, where it is in memory. */
  get now(): Market | null {
    return this.market;
  }

  /** Brings the market up to date; calls at the same time share one run. */
  refresh(): Promise<Market> {
    this.refreshing ??= this.catchUp().finally(() => (this.refreshing = null));
    return this.refreshing;
  }

  /** The market a round bids with, whatever has changed since it began; null when it is not kept any more. */
  async ofRound(roundId: string): Promise<Market | null> {
    if (this.frozen?.roundId !== roundId) {
      this.release();
      this.frozen = { roundId, market: this.store.load(roundId) };
    }
    const { market } = this.frozen;
    const loaded = await market.catch(() => null);
    // What could not be read this time may be there the next.
    if (loaded === null && this.frozen?.market === market) this.frozen = null;
    return market;
  }

  /** Lets go of what is in memory, so that a process that works on a round holds no second market without need. */
  release(): void {
    this.market = null;
    this.from = null;
    this.frozen = null;
  }

  /** Spares this process to read again the market it has just opened a round with. */
  keep(roundId: string, market: Market): void {
    this.frozen = { roundId, market: Promise.resolve(market) };
  }

  private async catchUp(): Promise<Market> {
    const newest = await this.store.newest();
    const newer = newest !== null && newest !== this.from ? await this.taken(newest) : null;
    const market = newer ?? this.market ?? new Market(this.reading.lexicon());
    if (newer) this.from = newest;
    await this.reading.catchUp(market);
    this.market = market;
    return market;
  }

  /** The market of a finished round: nobody bids with it any more, so that it may go on changing. */
  private async taken(roundId: string): Promise<Market | null> {
    if (this.frozen?.roundId !== roundId) return this.store.load(roundId);
    const { market } = this.frozen;
    this.frozen = null;
    return market;
  }
}
