import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { Faults } from '@backend/platform/fault';
import { Ids } from '@backend/platform/ids';
import { Log } from '@backend/platform/log';

/** The few things every room may ask for, and tests may replace. */
export interface Tools {
  readonly config: Config;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly faults: Faults;
}

@Global()
@Module({})
export class ToolsModule {
  static with({ config, clock, ids, log, faults }: Tools): DynamicModule {
    const values = [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: clock },
      { provide: Ids, useValue: ids },
      { provide: Log, useValue: log },
      { provide: Faults, useValue: faults },
    ];
    return { module: ToolsModule, providers: values, exports: values.map(({ provide }) => provide) };
  }
}
