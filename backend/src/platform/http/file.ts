import type { FileGiven, Pieces } from '@contract';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import type { Delivery } from './delivery';

/** First and last byte of a part, both included. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The part a `Range` header asks for; undefined where all of it is sent, which is always allowed. */
export function partIn(header: string | undefined, bytes: number): Part | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return from <= to ? { from, to } : undefined;
}

/** The name for a file as header fields write it: plain for old programs, whole for all others (RFC 6266). */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** A file that ends early, or goes on, must not look complete. */
async function* exactly(bytes: number, pieces: Pieces): Pieces {
  let sent = 0;
  for await (const piece of pieces) {
    sent += piece.length;
    if (sent > bytes) break;
    yield piece;
  }
  if (sent !== bytes) throw new Error(`A file promised ${bytes} bytes and gave ${sent > bytes ? 'more' : sent}.`);
}

/**
 * Sends a file to be kept: never shown as a page of ours, never guessed at, never packed on the way, so that its length
 * holds. It is read as fast as the other side takes it, and no further when the other side is gone.
 */
export function asFile({ value: file, request, response }: Delivery<FileGiven>): StreamableFile {
  response.setHeader('Cache-Control', 'no-store, no-transform');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Content-Disposition', attachment(file.name));
  response.setHeader('Content-Type', file.type);
  const pieces = piecesOf(file, request.headers, response);
  const body = request.method === 'HEAD' ? Readable.from([]) : Readable.from(pieces, { objectMode: false });
  // What was sent cannot be taken back: the other side has to see that it is cut.
  return new StreamableFile(body, { type: file.type }).setErrorHandler(() => void response.destroy());
}

function piecesOf(
  file: FileGiven,
  headers: { readonly range?: string | undefined; readonly 'if-range'?: unknown },
  response: Response,
): Pieces {
  const { bytes } = file;
  if (bytes === undefined) return file.read();
  response.setHeader('Accept-Ranges', 'bytes');
  const part = headers['if-range'] === undefined ? partIn(headers.range, bytes) : undefined;
  if (part) {
    response.status(206).setHeader('Content-Range', `bytes ${part.from}-${part.to}/${bytes}`);
  }
  const length = part ? part.to - part.from + 1 : bytes;
  response.setHeader('Content-Length', length);
  return exactly(length, part ? file.read(part.from, part.to) : file.read());
}
