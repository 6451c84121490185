import { Module, type DynamicModule } from '@nestjs/common';
import { CommandsModule } from '@backend/platform/commands';
import { DatabaseModule, type Database } from '@backend/platform/database';
import { HttpModule, type RateLimits } from '@backend/platform/http';
import { MailModule } from '@backend/platform/mail';
import { QueueModule } from '@backend/platform/queue';
import { RegistrationModule } from '@backend/platform/registration';
import { TokensModule } from '@backend/platform/tokens';
import { ROOMS, servedApi } from './rooms';
import { ToolsModule, type Tools } from './tools.module';

/** What the app is built from; `queue: 'memory'` runs jobs only on demand. */
export interface Parts extends Tools {
  readonly db: Database;
  readonly queue: 'bull' | 'memory';
  readonly limits: RateLimits;
}

/** Hangs all rooms together. No rules here. */
@Module({})
export class AppModule {
  static from(parts: Parts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ToolsModule.with(parts),
        DatabaseModule.over(parts.db),
        RegistrationModule,
        CommandsModule,
        QueueModule.using(parts.queue),
        MailModule,
        TokensModule,
        ...ROOMS.map(({ module }) => module),
        HttpModule.serving(servedApi, parts.limits),
      ],
    };
  }
}
