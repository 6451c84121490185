import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase();

/** PostgreSQL cuts names at 63 bytes; longer ones end in a digest so that they stay different. */
const fit = (name: string): string =>
  name.length <= 63 ? name : `${name.slice(0, 54)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;

const tableName = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';

const named = (kind: string, table: Table | string, columns: readonly string[]): string =>
  fit([kind, tableName(table), ...[...columns].sort()].join('_'));

/** snake_case columns and constraint names a person can read in a migration: pk_, uq_, fk_, ix_, ck_ + table + columns. */
export class Naming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, given: string | undefined, embedded: string[]): string {
    return given ?? snake([...embedded, property].join('_'));
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }

  override primaryKeyName(table: Table | string): string {
    return fit(`pk_${tableName(table)}`);
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return named('uq', table, columns);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return named('fk', table, columns);
  }

  override indexName(table: Table | string, columns: string[]): string {
    return named('ix', table, columns);
  }
}
