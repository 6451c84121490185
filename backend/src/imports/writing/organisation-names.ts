import type { Tx } from '@backend/platform/database';
import { ImportName } from '../import-record.entity';
import { nameKey } from '../mapping/body';

export type NamedKind = ImportName['kind'];

/** Finds organisations by any spelling a source has used for them, and remembers new spellings. */
export class OrganisationNames {
  constructor(
    private readonly tx: Tx,
    private readonly kind: NamedKind,
    /** Stands in front of every key: the institution of a group. */
    private readonly within = '',
  ) {}

  private keyOf(name: string): string {
    const key = nameKey(name);
    return this.within === '' ? key : `${this.within} ${key}`;
  }

  /** The organisation known by one of these names, asked in this order; an entry that is gone does not count. */
  async find(names: readonly string[]): Promise<string | null> {
    const keys = names.map((name) => this.keyOf(name));
    const [row] = await this.tx.query<{ id: string }[]>(
      `select o.id from import_name n join organisation o on o.id = n.organisation_id
       where n.kind = $1 and n.key = any($2) order by array_position($2::text[], n.key) limit 1`,
      [this.kind, keys],
    );
    return row?.id ?? null;
  }

  /** Whoever had a name first keeps it, unless that entry is gone. */
  async remember(names: readonly string[], organisationId: string): Promise<void> {
    const keys = [...new Set(names.map((name) => this.keyOf(name)))].filter((key) => key.trim().length > 2);
    await this.tx.query(
      `insert into import_name as n (kind, key, organisation_id)
       select $1, key, $3 from unnest($2::text[]) as key
       on conflict (kind, key) do update set organisation_id = excluded.organisation_id
       where not exists (select 1 from organisation o where o.id = n.organisation_id)`,
      [this.kind, keys, organisationId],
    );
  }
}
