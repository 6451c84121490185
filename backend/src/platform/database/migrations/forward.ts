import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration class: `name` ends in thirteen digits (milliseconds) that order it; the statements run in one transaction. */
export function forward(name: string, ...statements: readonly string[]): new () => MigrationInterface {
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
