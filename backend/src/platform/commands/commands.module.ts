import { Global, Module } from '@nestjs/common';
import { Commands } from './commands';

/** What operators can ask for. */
@Global()
@Module({ providers: [Commands], exports: [Commands] })
export class CommandsModule {}
