import type { Upload } from '@contract';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Problem } from './problem';
import { servedBy, type Known } from './serve';

/** A body as it arrives. Whoever reads it slowly makes the other side send slowly. */
export interface Arriving {
  /** Its media type, one of those the contract names. */
  readonly type: string;
  /** What the other side says it will be, at most the limit; absent: it did not say. */
  readonly bytes?: number;
  /** Ends with the problem `upload.too_large` beyond the limit, and with an error when the other side is cut off. */
  readonly body: Readable;
}

const announced = (request: Known): number | undefined => {
  const { 'content-length': length } = request.headers;
  return length === undefined ? undefined : Number(length);
};

const hasBody = (request: Known): boolean =>
  Number(request.headers['content-length'] ?? 0) > 0 || request.headers['transfer-encoding'] !== undefined;

/** Refuses a body that the endpoint does not take, before any of it is read. */
export function checkBody(request: Known, upload: Upload | undefined): void {
  if (!upload) {
    if (hasBody(request) && !request.is('application/json')) throw new Problem('request.not_json');
    return;
  }
  if (!request.is([...upload.types])) throw new Problem('upload.wrong_type');
  // Packed bytes would be counted and kept as what they are not.
  if (request.headers['content-encoding'] !== undefined) throw new Problem('upload.wrong_type');
  if ((announced(request) ?? 0) > upload.maxBytes) throw new Problem('upload.too_large');
  if (request.headers['idempotency-key'] !== undefined) throw new Problem('upload.no_key');
}

async function* within(request: Known, maxBytes: number): AsyncGenerator<Buffer> {
  let arrived = 0;
  // The connection lives on after a refusal, so that the other side can read why.
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    arrived += piece.length;
    if (arrived > maxBytes) throw new Problem('upload.too_large');
    yield piece;
  }
}

/** The body of an endpoint with `upload`. */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Arriving => {
  const request = context.switchToHttp().getRequest<Known>();
  const upload = servedBy(context.getHandler())?.endpoint.upload;
  if (!upload) throw new Error('@Uploaded() needs an endpoint with `upload`.');
  const bytes = announced(request);
  const body = Readable.from(within(request, upload.maxBytes), { objectMode: false });
  return { type: request.is([...upload.types]) || '', body, ...(bytes !== undefined && { bytes }) };
});
