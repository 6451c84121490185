import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Rows per table as this client sees them now: `{ challenge: 120, … }`. */
export async function countTables(client) {
  const { rows } = await client.query(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('rate_limit') order by 1`,
  );
  const counts = {};
  for (const { name } of rows) {
    const { rows: counted } = await client.query(`select count(*)::int as count from "${name}"`);
    counts[name] = counted[0].count;
  }
  return counts;
}

/** SHA-256 of a file. */
export async function digestOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
