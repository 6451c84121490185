import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CronExpressionParser } from 'cron-parser';
import { StartRefused } from '@backend/platform/config';
import { JOB, type JobDeclaration, type JobHandler, type JobIds, type KnownJob } from './job';

const isUuid = (field: unknown): boolean =>
  (field as { _zod?: { def?: { format?: string } } })._zod?.def?.format === 'uuid';

/** Every job that is declared. Refuses to start with two handlers for a name, a wrong time, or more than ids to carry. */
@Injectable()
export class JobRegistry implements OnApplicationBootstrap {
  private readonly known = new Map<string, KnownJob>();

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function' || !Reflect.hasMetadata(JOB, metatype)) continue;
      this.add({ ...(Reflect.getMetadata(JOB, metatype) as JobDeclaration), handler: instance as JobHandler });
    }
  }

  add(job: KnownJob): void {
    const other = this.known.get(job.name);
    if (other && other.handler !== job.handler) throw new StartRefused(`The job ${job.name} has two handlers.`);
    if (!/^[a-z-]+\.[a-z-]+$/.test(job.name)) throw new StartRefused(`"${job.name}" is no job name (feature.verb).`);
    const fields = Object.entries(job.ids?.shape ?? {});
    for (const [field, schema] of fields) {
      if (!isUuid(schema)) throw new StartRefused(`The job ${job.name} would carry "${field}", which is no id.`);
    }
    if (job.at !== undefined) this.refuseWrongTime(job, job.at, fields.length > 0);
    this.known.set(job.name, job);
  }

  private refuseWrongTime(job: KnownJob, at: string, needsIds: boolean): void {
    if (needsIds) throw new StartRefused(`The job ${job.name} needs ids and so cannot run by itself.`);
    try {
      CronExpressionParser.parse(at, { tz: job.zone ?? 'UTC' });
    } catch (error) {
      // The library tells a wrong line by throwing only.
      throw new StartRefused(`The job ${job.name} has a time nobody can read: "${at}".`, { cause: error });
    }
  }

  all(): readonly KnownJob[] {
    return [...this.known.values()].sort((one, other) => one.name.localeCompare(other.name));
  }

  /** The job of that name; throws when there is none. */
  get(name: string): KnownJob {
    const job = this.known.get(name);
    if (!job) throw new StartRefused(`There is no job "${name}".`);
    return job;
  }

  /** The ids a job needs, checked; throws when they are missing or more. */
  idsFor(name: string, ids: JobIds): JobIds {
    const { ids: schema } = this.get(name);
    const given = Object.keys(ids).length;
    if (!schema && given === 0) return {};
    const parsed = schema?.strict().safeParse(ids);
    if (parsed?.success) return parsed.data;
    throw new StartRefused(`The job ${name} takes ${schema ? Object.keys(schema.shape).join(', ') : 'no ids'}.`);
  }
}
