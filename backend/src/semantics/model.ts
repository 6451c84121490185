import { assembledShelf, plainShelf, together, type Baseline, type ShelfMaker } from '@domain/semantics';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@backend/platform/config';
import { Embedder } from './embedder';
import { encoderCode } from './encoder/encoder-file';
import { EncoderHere } from './encoder/encoder-here';
import { EncoderThreads } from './encoder/encoder-threads';
import type { PublicText } from './public-text';

/** What the vectors of the encoder that ships are noted by. */
const SHIPPED = 'universal-sentence-encoder-multilingual-3';
/** Its texts that have nothing to do with each other are near zero, so a cosine counts as it is. */
const SHIPPED_BASELINE: Baseline = { model: SHIPPED, unrelated: 0 };

type Said = Pick<PublicText, 'title' | 'text'>;
const NONE = Promise.resolve(null);

const encoderWith = (threads: number): EncoderHere | EncoderThreads =>
  threads > 0 ? new EncoderThreads(threads) : new EncoderHere();

/** What turns texts into vectors: the endpoint an operator has named, else the encoder that ships, or nothing. */
@Injectable()
export class Model implements OnApplicationShutdown {
  /** Null: texts are compared by their words alone. */
  readonly name: string | null;
  /** Where vectors are compared. */
  readonly shelf: ShelfMaker;
  private readonly endpoint: Embedder | null;
  private readonly encoder: EncoderHere | EncoderThreads | null;

  constructor({ embeddings, encoder }: Config) {
    this.endpoint = embeddings ? new Embedder(embeddings) : null;
    this.encoder = embeddings || !encoder?.on ? null : encoderWith(encoder.threads);
    this.name = embeddings?.model ?? (this.encoder ? SHIPPED : null);
    this.shelf = this.name === null ? plainShelf : assembledShelf(encoderCode());
  }

  /** Whether texts stay in this process, and nobody else need be waited for. */
  get isOurs(): boolean {
    return this.encoder !== null;
  }

  /** What cosines are compared with where that need not be learned. */
  get baseline(): Baseline | null {
    return this.isOurs ? SHIPPED_BASELINE : null;
  }

  /** Vectors of public texts, in order; null for all where an endpoint does not take one of them. */
  async vectors(texts: readonly Said[], stop?: AbortSignal): Promise<(Int8Array | null)[] | null> {
    if (this.endpoint) {
      return this.endpoint.vectors(
        texts.map(({ text }) => text),
        stop,
      );
    }
    stop?.throwIfAborted();
    const vector = (text: string): Promise<Int8Array | null> => this.encoder?.vector(text, 'patient') ?? NONE;
    return Promise.all(
      texts.map(async ({ title, text }) => {
        if (title === '') return vector(text);
        const both = await Promise.all([vector(text), vector(title)]);
        return together(both.filter((one) => one !== null));
      }),
    );
  }

  /** The vector of a text somebody waits for; null where it would have to leave the platform. */
  async quickly(text: string): Promise<Int8Array | null> {
    return (await this.encoder?.vector(text, 'quick')) ?? null;
  }

  onApplicationShutdown = async (): Promise<void> => {
    await this.encoder?.close();
  };
}
