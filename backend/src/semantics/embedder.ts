import { quantised } from '@domain/semantics';
import type { Config } from '@backend/platform/config';

/** What can be wrong with an endpoint. */
export type EndpointFault = 'unreachable' | 'slow' | 'refused' | 'busy' | 'broken' | 'nonsense' | 'too_large';

/** The endpoint gave no usable answer; nothing it may have said is kept or quoted. */
export class EndpointFailed extends Error {
  override readonly name = 'EndpointFailed';

  constructor(readonly fault: EndpointFault) {
    super(fault);
  }
}

/** Bytes of an answer that are read: several times what a batch of long vectors takes. */
const LARGEST_ANSWER = 8 * 2 ** 20;
/** Answers that say "not this text" rather than "not now" or "not you". */
const NOT_THIS_TEXT: ReadonlySet<number> = new Set([400, 413, 422]);

const faultOf = (status: number): EndpointFault => {
  if (status === 429) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'broken';
};

/** Asks an OpenAI-compatible endpoint for vectors of texts. */
export class Embedder {
  constructor(private readonly endpoint: NonNullable<Config['embeddings']>) {}

  /**
   * Vectors of these texts, in order; null for the whole batch when the endpoint does not take one of the texts. Throws
   * `EndpointFailed` when there is no answer in time, a wrong one, or one too large, and whatever `stop` is aborted with.
   */
  async vectors(texts: readonly string[], stop?: AbortSignal): Promise<Int8Array[] | null> {
    const { url, key, model, patience } = this.endpoint;
    const late = AbortSignal.timeout(patience);
    try {
      const response = await fetch(`${url}/embeddings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
        // An endpoint that has moved would take texts and key to somebody the operator has not named.
        redirect: 'error',
        signal: stop ? AbortSignal.any([late, stop]) : late,
      });
      if (!response.ok) {
        await response.body?.cancel();
        if (NOT_THIS_TEXT.has(response.status)) return null;
        throw new EndpointFailed(faultOf(response.status));
      }
      return vectorsIn(await bodyOf(response), texts.length);
    } catch (error) {
      if (error instanceof EndpointFailed) throw error;
      if (stop?.aborted) throw stop.reason;
      throw new EndpointFailed(late.aborted ? 'slow' : 'unreachable');
    }
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    // Leaving the loop closes the connection.
    if (size > LARGEST_ANSWER) throw new EndpointFailed('too_large');
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    // Not JSON, so not the kind of endpoint it should be.
    throw new EndpointFailed('nonsense');
  }
}

/** The vectors of an answer in the order of the texts; all have to be there, usable and of one length. */
function vectorsIn(answer: unknown, count: number): Int8Array[] {
  const { data } = (answer ?? {}) as { data?: unknown };
  if (!Array.isArray(data) || data.length !== count) throw new EndpointFailed('nonsense');
  const found: (Int8Array | undefined)[] = Array.from({ length: count });
  data.forEach((one: unknown, at) => {
    const { embedding, index = at } = (one ?? {}) as { embedding?: unknown; index?: unknown };
    const vector = Array.isArray(embedding) ? quantised(embedding) : null;
    if (vector && typeof index === 'number' && index in found) found[index] = vector;
  });
  const vectors = found.filter((one) => one !== undefined);
  const [first] = vectors;
  if (vectors.length !== count || vectors.some(({ length }) => length !== first?.length)) {
    throw new EndpointFailed('nonsense');
  }
  return vectors;
}
