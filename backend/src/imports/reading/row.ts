import type { Rejection } from '../rejection';

/** The fields of one record, by name; nothing is known about the values yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** One record of a file with the number of its line (1-based), or why it could not be read. */
export type Row =
  | { readonly line: number; readonly fields: Fields }
  | { readonly line: number; readonly rejection: Rejection; readonly raw: string };

/** A line longer than this many bytes is no record but a mistake. */
export const MAX_LINE_BYTES = 2_000_000;

/** What is kept of an unreadable line in the file of rejected lines. */
export const RAW_KEPT = 200;
