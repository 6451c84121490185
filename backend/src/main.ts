import 'reflect-metadata';
import { exitOnUncaught, operate, readCommandLine, serve } from '@backend/app';
import { UsageError } from '@backend/platform/commands';
import { readCommandConfig, readConfig, StartRefused } from '@backend/platform/config';
import { diskFullIn } from '@backend/platform/database';
import { Log } from '@backend/platform/log';

const SERVING = ['api', 'worker', 'all'];

/** `main.ts api | worker | all | migrate | seed | job <name> | timetable | import <files…>` */
async function main(words: readonly string[]): Promise<void> {
  const given = readCommandLine(words);
  const { command } = given;
  const serving = SERVING.includes(command);
  const config = serving ? readConfig({ ...process.env, ROLE: command }) : readCommandConfig(process.env);
  exitOnUncaught(new Log(config.logLevel));
  if (serving) await serve(config);
  else await operate(config, given);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    // What the operator can mend is a sentence; anything else is a fault of ours with its stack.
    const theirs = error instanceof StartRefused || error instanceof UsageError;
    const sentence = theirs ? error.message : diskFullIn(error);
    process.stderr.write(`${sentence ?? String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  },
);
