import * as z from 'zod';

/** Answered with 204: there is nothing to say but that it worked. */
export const NoContent = z.void();

/** Answered with 303: the browser goes on to an address of ours. */
export const Elsewhere = z.object({ to: z.string().regex(/^\/(?![/\\])/) });

/** Pieces of a file, in order. */
export type Pieces = AsyncIterable<Uint8Array>;

/** A file as a handler gives it. It is read when it is sent, and only as far as it is sent. */
export interface FileGiven {
  readonly name: string;
  readonly type: string;
  /** Known: `Content-Length` is told, and parts can be asked for. */
  readonly bytes?: number;
  /** Bytes from `from` to `to`, both included; all of it without them. */
  read(from?: number, to?: number): Pieces;
}

/** Answered as a file to be kept, never shown by the browser as a page of ours. */
export const Download = z.custom<FileGiven>(
  (given) => typeof given === 'object' && given !== null && 'name' in given && 'type' in given && 'read' in given,
);
