import { Injectable } from '@nestjs/common';
import { Command, UsageError, type CommandInput } from '@backend/platform/commands';
import { ImportCounts } from './counts';
import { Importer } from './importer';
import { IMPORT_KINDS, type ImportKind } from './mapping/record';
import { REJECTION_MEANS } from './rejection';

const SECOND = 1000;

/** `import FILE… [--kind institution|research|offering|need]`. */
@Injectable()
export class ImportCommand {
  constructor(private readonly importer: Importer) {}

  @Command('import', 'Imports institutions, research, offerings and needs from JSON Lines and CSV files.')
  async run({ words: files, options: { kind: asked } }: CommandInput): Promise<string> {
    if (files.length === 0) throw new UsageError('import needs at least one file: npm run import -- FILE…');
    if (asked !== undefined && !isKind(asked)) {
      throw new UsageError(`--kind must be one of ${IMPORT_KINDS.join(', ')}.`);
    }
    const begun = performance.now();
    const total = new ImportCounts();
    for (const file of files) {
      const since = performance.now();
      const { counts, rejectedFile, broken } = await this.importer.import(file, {
        kind: asked,
        onProgress: progress(file, since),
      });
      total.add(counts);
      say(`${file}: ${counts.toString()} in ${seconds(since)} s`);
      if (broken) say(`  The file could not be read to its end (${broken}); what was read before is imported.`);
      for (const [reason, count] of counts.byReason) say(`  ${count} × ${reason}: ${REJECTION_MEANS[reason]}`);
      if (rejectedFile) say(`  The rejected lines are listed in ${rejectedFile}`);
    }
    await this.importer.wake();
    return `${files.length} files: ${total.toString()} in ${seconds(begun)} s`;
  }
}

const isKind = (asked: string): asked is ImportKind => IMPORT_KINDS.some((kind) => kind === asked);
const seconds = (since: number): string => ((performance.now() - since) / SECOND).toFixed(1);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says every two seconds how far the file is. */
function progress(file: string, since: number): (lines: number) => void {
  let last = since;
  return (lines) => {
    const now = performance.now();
    if (now - last < 2 * SECOND) return;
    last = now;
    say(`  ${file}: line ${lines}, ${Math.round((lines * SECOND) / (now - since))} lines/s`);
  };
}
