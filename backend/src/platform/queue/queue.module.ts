import { Global, Module, type DynamicModule } from '@nestjs/common';
import { JOBS } from '@backend/names';
import { BullJobs } from './bull-jobs';
import { Jobs } from './jobs';
import { MemoryJobs } from './memory-jobs';
import { JOB_TABLE, JobRegistry } from './registry';
import { JobRunner } from './runner';
import { Timetable } from './timetable';

/** Jobs for every room: `bull` runs them by queue and timetable, `memory` only on demand. */
@Global()
@Module({})
export class QueueModule {
  static using(kind: 'bull' | 'memory'): DynamicModule {
    const Kind = kind === 'bull' ? BullJobs : MemoryJobs;
    return {
      module: QueueModule,
      providers: [
        { provide: JOB_TABLE, useValue: JOBS },
        JobRegistry,
        JobRunner,
        Timetable,
        Kind,
        { provide: Jobs, useExisting: Kind },
      ],
      exports: [Jobs, Kind, JobRegistry, JobRunner, Timetable],
    };
  }
}
