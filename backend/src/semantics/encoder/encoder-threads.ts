import type { Memory } from '@domain/encoder';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { encoderCode, readEncoder } from './encoder-file';

/** What a thread works with. */
export interface Bench {
  readonly memory: Memory;
  readonly fileBytes: number;
  readonly place: number;
  readonly code: Uint8Array;
  /** Whether it stands back where others want to compute. */
  readonly patient: boolean;
}

export interface Asked {
  readonly id: number;
  readonly text: string;
}

export interface Answered {
  readonly id: number;
  /** Null for what has no vector. */
  readonly vector: Int8Array | null;
}

interface Waiting extends Asked {
  readonly resolve: (vector: Int8Array | null) => void;
  readonly reject: (reason: Error) => void;
}

/** A queue of texts and the threads that work it off, each one text at a time. */
class Lane {
  private readonly waiting: Waiting[] = [];
  private readonly threads: { readonly worker: Worker; at: Waiting | null }[] = [];
  private next = 0;

  constructor(
    private readonly most: number,
    private readonly start: (number: number) => Worker,
  ) {}

  ask(text: string): Promise<Int8Array | null> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: (this.next += 1), text, resolve, reject });
      this.goOn();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  private goOn(): void {
    while (this.waiting.length > 0) {
      const thread = this.threads.find(({ at }) => at === null) ?? this.another();
      const one = thread && this.waiting.shift();
      if (!thread || !one) return;
      thread.at = one;
      thread.worker.ref();
      thread.worker.postMessage({ id: one.id, text: one.text } satisfies Asked);
    }
  }

  private another() {
    if (this.threads.length >= this.most) return undefined;
    const thread = { worker: this.start(this.threads.length), at: null as Waiting | null };
    this.threads.push(thread);
    thread.worker.on('message', ({ vector }: Answered) => {
      thread.at?.resolve(vector);
      thread.at = null;
      // A thread with nothing to do keeps no process alive.
      thread.worker.unref();
      this.goOn();
    });
    thread.worker.on('error', (error: Error) => this.lost(thread, error));
    thread.worker.on('exit', () => this.lost(thread, new Error('A thread of the encoder has ended.')));
    return thread;
  }

  /** What a thread was at is lost with it; the next text gets a new one. */
  private lost(thread: { at: Waiting | null }, error: Error): void {
    const at = this.threads.findIndex((one) => one === thread);
    if (at >= 0) this.threads.splice(at, 1);
    thread.at?.reject(error);
    thread.at = null;
  }
}

/**
 * The encoder in threads that share it. Texts somebody waits for have a thread of their own, so that they need not queue
 * behind thousands of others, whose threads stand back where anybody else wants to compute.
 */
export class EncoderThreads {
  private opened: Promise<{ readonly quick: Lane; readonly patient: Lane }> | null = null;

  constructor(private readonly threads: number) {}

  /** The vector of a text; null for what has none. */
  async vector(text: string, how: 'quick' | 'patient'): Promise<Int8Array | null> {
    this.opened ??= this.open();
    const lanes = await this.opened;
    return lanes[how].ask(text);
  }

  async close(): Promise<void> {
    const lanes = await this.opened;
    await Promise.all([lanes?.quick.close(), lanes?.patient.close()]);
  }

  private async open() {
    const { memory, fileBytes, places } = await readEncoder(1 + this.threads);
    const code = encoderCode();
    const started = (number: number, patient: boolean): Worker => {
      const place = places[number] ?? 0;
      const workerData: Bench = { memory, fileBytes, place, code, patient };
      return new Worker(join(__dirname, `encoder-thread${extname(__filename)}`), { workerData });
    };
    return {
      quick: new Lane(1, () => started(0, false)),
      patient: new Lane(this.threads, (number) => started(1 + number, true)),
    };
  }
}
