import type { Log } from '@backend/platform/log';
import type { Circuit } from './circuit';
import { SearchEngine, TooFarBehind, type Found, type SearchRequest } from './engine';

/** Asks the external engine while it answers in time, else PostgreSQL, which is always up to date. */
export class FallbackEngine extends SearchEngine {
  override readonly name: SearchEngine['name'];

  constructor(
    private readonly preferred: SearchEngine,
    private readonly fallback: SearchEngine,
    private readonly circuit: Circuit,
    /** Milliseconds an answer of the external engine may take, however many questions it needs. */
    private readonly patience: number,
    private readonly log: Log,
  ) {
    super();
    this.name = preferred.name;
  }

  override search(request: SearchRequest): Promise<Found> {
    return this.ask(
      (engine) => engine.search(request),
      (found) => ({ ...found, engine: 'reduced' }),
    );
  }

  override suggest(beginning: string, limit: number): Promise<string[]> {
    return this.ask(
      (engine) => engine.suggest(beginning, limit),
      (words) => words,
    );
  }

  private async ask<T>(question: (engine: SearchEngine) => Promise<T>, reduced: (answer: T) => T): Promise<T> {
    if (this.circuit.allows()) {
      try {
        const answer = await inTime(question(this.preferred), this.patience);
        if (this.circuit.isOpen) this.log.info('The external search engine answers again.');
        this.circuit.succeeded();
        return answer;
      } catch (error) {
        // Whatever is wrong with the external engine (away, slow, full, refused, emptied), the other one answers.
        if (error instanceof TooFarBehind) this.circuit.skipped();
        else this.note(error);
      }
    }
    return reduced(await question(this.fallback));
  }

  private note(error: unknown): void {
    const before = this.circuit.isOpen;
    this.circuit.failed();
    if (this.circuit.isOpen && !before)
      this.log.warn('The external search engine does not answer; PostgreSQL answers instead.', { error });
  }
}

/** An external engine that takes too long. */
class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

async function inTime<T>(answer: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`No answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
