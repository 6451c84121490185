import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Database } from './database';

/** Makes the one `Database` available to every room. */
@Global()
@Module({})
export class DatabaseModule {
  static over(database: Database): DynamicModule {
    return { module: DatabaseModule, providers: [{ provide: Database, useValue: database }], exports: [Database] };
  }
}
