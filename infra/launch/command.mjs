// npm run job | import | timetable | search | serve … : one command of the backend, built when needed.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { foreground } from './process.mjs';
import { run } from './stop.mjs';

/** Commands that serve until they are stopped keep their log; the others answer on the screen. */
const SERVING = ['api', 'worker', 'all'];

run(async () => {
  await install();
  await build(['backend']);
  const words = process.argv.slice(2);
  const env = SERVING.includes(words[0] ?? 'all') ? {} : { LOG_LEVEL: process.env.LOG_LEVEL || 'warn' };
  process.exitCode = await foreground(['dist/backend/backend/src/main.js', ...words], { env });
});
