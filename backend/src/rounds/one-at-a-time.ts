import { Injectable } from '@nestjs/common';
import { setTimeout as wait } from 'node:timers/promises';
import { Database } from '@backend/platform/database';

const AGAIN_MS = 200;

/** Rounds and sweeps move the same matches, so only one of them runs at a time, in whatever process. */
@Injectable()
export class OneAtATime {
  constructor(private readonly db: Database) {}

  /** Runs the work once nobody else is at it. */
  async wait<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      const done = await this.run(async () => ({ result: await work() }));
      if (done) return done.result;
      await wait(AGAIN_MS);
    }
  }

  /** Runs the work, or resolves to null at once when another process is at it. */
  run<T>(work: () => Promise<T>): Promise<T | null> {
    return this.db.alone('rounds', work);
  }
}
