import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RegistrationModule } from '@backend/platform/registration';
import { JOB, type JobDeclaration, type JobTable, type KnownJob, type UncheckedIds } from '../job';
import { JOB_TABLE, JobRegistry } from '../registry';

interface TestJob extends Partial<Omit<JobDeclaration, 'name'>> {
  readonly run: (context: { readonly now: Date; readonly ids: UncheckedIds }) => Promise<string>;
}

/** A registry of jobs a test makes up, found and proven the way those of the rooms are. */
export async function registryOf<T extends JobTable>(
  table: T,
  jobs: Readonly<Record<keyof T & string, TestJob>>,
): Promise<JobRegistry> {
  const providers = Object.entries<TestJob>(jobs).map(([name, { run, about = name, ...times }]) => {
    class Made {
      readonly run: KnownJob['part']['run'] = run;
    }
    JOB.onClass({ name, about, ...times })(Made);
    return Made;
  });
  @Module({
    imports: [RegistrationModule],
    providers: [{ provide: JOB_TABLE, useValue: table }, JobRegistry, ...providers],
  })
  class Jobs {}
  const app = await NestFactory.createApplicationContext(Jobs, { logger: false, abortOnError: false });
  return app.get(JobRegistry);
}
