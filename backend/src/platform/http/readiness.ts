import { Injectable } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { setTimeout as wait } from 'node:timers/promises';
import { Database } from '@backend/platform/database';

/** A database that does not answer within this time is away. */
const ANSWER_MS = 3000;

/** Whether this process should be sent requests. */
@Injectable()
export class Readiness {
  private leaving = false;

  constructor(private readonly db: Database) {}

  /** From now on the process is on its way out: it still serves, and asks to be sent nothing more. */
  leave(): void {
    this.leaving = true;
  }

  async holds(): Promise<boolean> {
    if (this.leaving) return false;
    const late = wait(ANSWER_MS, false, { ref: false });
    const answered = this.db.query('select 1').then(
      () => true,
      // Whatever keeps the database from answering, this process cannot serve.
      () => false,
    );
    return Promise.race([answered, late]);
  }

  /** Connections that are kept alive end with their next answer, so that none is cut in the middle of a request. */
  partingWords(): RequestHandler {
    return (_, response, next) => {
      if (this.leaving) response.setHeader('Connection', 'close');
      next();
    };
  }
}
