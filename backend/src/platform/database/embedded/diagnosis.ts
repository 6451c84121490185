import { StartRefused } from '@backend/platform/config';

const SENTENCES: readonly (readonly [RegExp, (folder: string) => string])[] = [
  [
    /lock file "postmaster\.pid" already exists|could not lock|pre-existing shared memory block|is another postmaster/i,
    (folder) => `Another process is using the data folder ${folder}: stop it, or set DATA_DIR to another folder.`,
  ],
  [
    /no space left on device|disk quota exceeded|check free disk space/i,
    (folder) => `The disk that holds ${folder} is full: free some space and start again.`,
  ],
  [
    /was initialized by PostgreSQL version|incompatible with server/i,
    (folder) => `The data folder ${folder} was made by another version of PostgreSQL: see "Update" in the README.`,
  ],
  [
    /permission denied|operation not permitted|read-only file system/i,
    (folder) => `The data folder ${folder} cannot be written: check who owns it, or set DATA_DIR.`,
  ],
  [
    /./s,
    (folder) =>
      `The data folder ${folder} is damaged or incomplete: restore it from a backup, or move it away to start empty.`,
  ],
];

/** Turns what PostgreSQL wrote before it gave up into one sentence for the operator. */
export function diagnose(folder: string, output: string): StartRefused {
  const [, sentence] = SENTENCES.find(([pattern]) => pattern.test(output)) ?? [];
  return new StartRefused(sentence?.(folder) ?? `PostgreSQL did not start in ${folder} and said nothing.`, {
    cause: output,
  });
}
