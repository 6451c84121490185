import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name that ends in thirteen digits (milliseconds), which order it, and the statements that run in one transaction. */
export type Forward = readonly [name: string, ...statements: string[]];

/** The class TypeORM wants for a migration. */
export function forward([name, ...statements]: Forward): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      for (const statement of statements) await runner.query(statement);
    }

    down(): Promise<void> {
      return Promise.reject(new Error(`${name} cannot be undone: migrations only go forward.`));
    }
  };
}
