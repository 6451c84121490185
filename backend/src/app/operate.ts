import { FixedClock } from '@backend/platform/clock';
import { Commands, UsageError } from '@backend/platform/commands';
import type { Config } from '@backend/platform/config';
import { JobRegistry, MemoryJobs, Timetable, type TimetableLine } from '@backend/platform/queue';
import { readIds, readInstant, type CommandLine } from './command-line';
import { startApp, type RunningApp } from './start-app';

async function runJob({ app }: RunningApp, { words: [name], options }: CommandLine): Promise<string> {
  if (!name) throw new UsageError('Which job? Names are in `npm run timetable`.');
  const registry = app.get(JobRegistry);
  const ids = readIds(options['ids'] ?? '');
  if (!registry.has(name)) throw new UsageError(`There is no job "${name}". Names are in \`npm run timetable\`.`);
  if (!registry.takes(name, ids)) {
    throw new UsageError(`The job ${name} takes ${registry.idsOf(name).join(', ') || 'no ids'}: --ids name=id,name=id`);
  }
  const jobs = app.get(MemoryJobs);
  const note = await jobs.run(name, { ids });
  const woken = await jobs.settle();
  return [`${name}: ${note}`, ...woken.map((one) => `then ${one.name}: ${one.note}`)].join('\n');
}

const line = ({ name, at, next, last, about }: TimetableLine): string => {
  const when = at === null ? 'when woken' : `${at}, next ${next?.toISOString() ?? ''}`;
  const result =
    last === null ? 'has not run' : `${last.outcome ?? 'running'} ${last.startedAt.toISOString()} ${last.note}`;
  return `${name}\n  ${about}\n  ${when}\n  ${result}`;
};

async function answer(running: RunningApp, given: CommandLine): Promise<string> {
  if (given.command === 'migrate') return 'The database is up to date.';
  if (given.command === 'job') return runJob(running, given);
  if (given.command === 'timetable') return (await running.app.get(Timetable).lines()).map(line).join('\n');
  const commands = running.app.get(Commands);
  if (commands.has(given.command)) {
    const said = await commands.run(given.command, given);
    await running.app.get(MemoryJobs).settle();
    return said;
  }
  const known = ['api', 'worker', 'all', 'migrate', 'job', 'timetable', ...commands.all().map(({ name }) => name)];
  throw new UsageError(`There is no command "${given.command}". There are: ${known.join(', ')}.`);
}

/** Does one thing for the operator and ends. With `--now` the whole process lives at that instant. */
export async function operate(config: Config, given: CommandLine): Promise<void> {
  const { now } = given.options;
  const clock = now === undefined ? {} : { clock: new FixedClock(readInstant(now)) };
  const running = await startApp(config, { queue: 'memory', ...clock });
  try {
    process.stdout.write(`${await answer(running, given)}\n`);
  } finally {
    await running.close();
  }
}
