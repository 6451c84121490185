import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { REJECTION_MEANS, type Rejection } from './rejection';

/** A line that was not taken, as it is shown to people. */
export interface RejectedLine {
  readonly line: number;
  readonly reason: Rejection;
  /** The record's id or the beginning of the line. */
  readonly hint: string;
}

/** Spreadsheets run cells that begin like a formula; a leading apostrophe keeps them text. */
const cell = (value: string | number): string => {
  const text = String(value).replace(/\r?\n/g, ' ');
  return `"${(/^[=+\-@\t\0]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
};

/** The file beside the data that lists every rejected line of one imported file: `<name>.rejected.csv`. */
export class RejectedFile {
  readonly path: string;
  private begun = false;

  constructor(dataDir: string, importedFile: string) {
    this.path = join(dataDir, 'imports', `${basename(importedFile)}.rejected.csv`);
    rmSync(this.path, { force: true });
  }

  add({ line, reason, hint }: RejectedLine): void {
    if (!this.begun) {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(this.path, 'line,reason,meaning,hint\n');
      this.begun = true;
    }
    appendFileSync(this.path, `${[line, reason, REJECTION_MEANS[reason], hint].map(cell).join(',')}\n`);
  }

  /** Whether any line was rejected. */
  get exists(): boolean {
    return this.begun;
  }
}
