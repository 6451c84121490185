import { withoutSeconds } from './jobs';
import type { TestApp } from '../test-app';

/** Tables that hold partner-only words, and figures made from them for the owner alone. */
export const OWNERS_ONLY = ['challenge_secret', 'match_owner_view', 'sign_in_draft'] as const;

/** Names of all tables. */
export async function tablesOf({ db }: TestApp): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  return tables.map(({ name }) => name);
}

/**
 * Columns that follow every write of an owner and are shown to nobody: counters of writes, fingerprints of them, and
 * what is kept closed for a request that is sent again.
 */
const INNER: Readonly<Record<string, readonly string[]>> = {
  challenge: ['revision', 'matched_revision', 'indexed_revision'],
  matching_round: ['basis'],
  request_key: ['body_hash', 'answer'],
};

/** All rows of a table as text, in a fixed order. */
export async function rowsOf({ db }: TestApp, table: string): Promise<string[]> {
  const inner = INNER[table] ?? [];
  const rows = await db.query<{ row: string }>(`select (to_jsonb(t) - $1::text[])::text as row from "${table}" t`, [
    inner,
  ]);
  return rows.map(({ row }) => withoutSeconds(row)).sort();
}

/** Tables in which a text stands, in whatever column and spelling. */
export async function tablesWith(test: TestApp, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await tablesOf(test)) {
    const rows = await test.db.query(`select 1 from "${table}" t where t::text ilike $1 limit 1`, [`%${text}%`]);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

/** Log lines without the machine's own time; lines of one request may overtake each other. */
export const logOf = ({ logged }: TestApp): string[] =>
  logged.map((line) => line.replace(/"time":"[^"]*"/, '').replace(/"ms":\d+/, '')).sort();
