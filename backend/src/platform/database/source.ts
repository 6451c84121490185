import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { migrations } from './migrations';
import { Naming } from './naming';
import { refuseEnded } from './new-connection';

/** How to reach a database, and who hears of connections that break while nobody uses them. */
export interface SourceOptions {
  readonly url: string;
  /** Connections at most. */
  readonly pool: number;
  /** Without a listener a dropped idle connection would end the process. */
  readonly onLost: (error: Error) => void;
}

/** Every class marked as an entity by a room that has been imported. */
const knownEntities = () =>
  getMetadataArgsStorage().tables.flatMap((table) => (typeof table.target === 'function' ? [table.target] : []));

/** A data source over PostgreSQL: migrations only, never `synchronize`. */
export function createSource({ url, pool, onLost }: SourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: knownEntities(),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new Naming(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolErrorHandler: onLost,
    extra: {
      max: pool,
      onConnect: refuseEnded,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c timezone=UTC',
    },
  });
}
