import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { BullJobs, Timetable } from '@backend/platform/queue';

type Figure = readonly [labels: Readonly<Record<string, string>>, value: number];

const SECOND = 1000;

const lines = (name: string, help: string, figures: readonly Figure[]): string => {
  const label = ([key, value]: [string, string]) => `${key}="${value.replace(/["\\\n]/g, '_')}"`;
  const one = ([labels, value]: Figure): string => {
    const all = Object.entries(labels).map(label).join(',');
    return `${name}${all && `{${all}}`} ${value}`;
  };
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...figures.map(one)].join('\n');
};

/** Mails by state, and for how long the oldest that is due has been waiting, in seconds. */
async function outbox(db: Database, now: Date): Promise<string[]> {
  const states = await db.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from mail_outbox group by state order by state',
  );
  const [oldest] = await db.query<{ seconds: number | null }>(
    `select extract(epoch from $1::timestamptz - min(due_at))::float8 as seconds
     from mail_outbox where state in ('waiting', 'claimed') and due_at <= $1`,
    [now],
  );
  return [
    lines(
      'dialogwerk_outbox',
      'Mails by state.',
      states.map(({ state, count }) => [{ state }, count]),
    ),
    lines('dialogwerk_outbox_oldest_seconds', 'How long the oldest due mail has waited.', [
      [{}, Math.round(oldest?.seconds ?? 0)],
    ]),
  ];
}

/** When each timed job last ended, and whether well. */
async function timetable(timetable: Timetable, now: Date): Promise<string[]> {
  const ran = (await timetable.lines()).flatMap(({ name, last }) => (last?.finishedAt ? [{ name, last }] : []));
  const age = ({ finishedAt }: { finishedAt: Date | null }) =>
    Math.round((now.getTime() - (finishedAt?.getTime() ?? 0)) / SECOND);
  return [
    lines('dialogwerk_job_ended_seconds', 'Seconds since the last run of a job ended.', [
      ...ran.map(({ name, last }) => [{ job: name }, age(last)] as const),
    ]),
    lines('dialogwerk_job_failed', 'Whether the last run of a job failed.', [
      ...ran.map(({ name, last }) => [{ job: name }, last.outcome === 'failed' ? 1 : 0] as const),
    ]),
  ];
}

/** Counts for Prometheus: no names, no texts, labels from closed lists only. */
export async function figures(app: INestApplicationContext): Promise<string> {
  const now = app.get(Clock).now();
  const counts = await app.get(BullJobs).counts();
  const queue = Object.entries(counts).map(([state, count]) => [{ state }, count] as const);
  const all = [
    ...(await outbox(app.get(Database), now)),
    ...(await timetable(app.get(Timetable), now)),
    lines('dialogwerk_queue', 'Jobs in the queue by state.', queue),
  ];
  return `${all.join('\n')}\n`;
}
