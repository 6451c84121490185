/** Rows that are sent to the database at once. */
const AT_ONCE = 2000;

/**
 * Writes rows into tables, many at a time and without triggers and checks of references: whoever uses it makes rows
 * that hold together.
 */
export class Writer {
  constructor(client) {
    this.client = client;
    this.waiting = new Map();
  }

  async begin() {
    await this.client.query('set session_replication_role = replica');
  }

  async add(table, row) {
    const rows = this.waiting.get(table) ?? [];
    if (rows.push(row) >= AT_ONCE) await this.flush(table, rows);
    else this.waiting.set(table, rows);
  }

  async flush(table, rows) {
    this.waiting.delete(table);
    const columns = Object.keys(rows[0])
      .map((name) => `"${name}"`)
      .join(', ');
    await this.client.query(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }

  async end() {
    for (const [table, rows] of [...this.waiting]) await this.flush(table, rows);
    await this.client.query('set session_replication_role = origin');
    await this.client.query('vacuum analyze');
  }
}
