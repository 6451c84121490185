import type { Endpoints } from '@contract';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Database } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';
import { SessionReader } from '@backend/platform/session';
import { TextCipher } from '@backend/platform/tokens';
import { WordsModule } from '@backend/platform/words';
import { TrimAnswer } from './answer';
import { Deliver } from './deliver';
import { ProblemFilter } from './filter';
import { Gate } from './gate';
import { HealthController, healthApi } from './health';
import { Origins } from './origins';
import { RateLimits } from './rate-limits';
import { Readiness } from './readiness';
import { RequestKeys } from './request-key';
import { CONTRACT, ServedContract } from './served-contract';

/** Serves a contract: gate, answers, problems, request keys and the check that nothing is missing. */
@Module({})
export class HttpModule {
  static serving(contract: Endpoints, limits: RateLimits): DynamicModule {
    return {
      module: HttpModule,
      imports: [DiscoveryModule, WordsModule],
      controllers: [HealthController],
      providers: [
        ServedContract,
        Readiness,
        { provide: CONTRACT, useValue: { ...healthApi, ...contract } },
        { provide: RateLimits, useValue: limits },
        { provide: Origins, useFactory: (config: Config) => new Origins(config.publicUrl), inject: [Config] },
        {
          provide: APP_GUARD,
          useFactory: (sessions: SessionReader, clock: Clock, origins: Origins) =>
            new Gate(sessions, limits, clock, origins),
          inject: [SessionReader, Clock, Origins],
        },
        // Outermost: an answer kept under a request key is sent like any other.
        { provide: APP_INTERCEPTOR, useClass: Deliver },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (db: Database, clock: Clock, cipher: TextCipher) => new RequestKeys(db, clock, cipher),
          inject: [Database, Clock, TextCipher],
        },
        // Inside the request keys, so that only what may leave is kept.
        { provide: APP_INTERCEPTOR, useClass: TrimAnswer },
        {
          provide: APP_FILTER,
          useFactory: (log: Log, ids: Ids) => new ProblemFilter(log, ids),
          inject: [Log, Ids],
        },
      ],
    };
  }
}
