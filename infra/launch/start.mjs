// npm start: installs, builds what changed, and serves everything until Ctrl-C.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { needPort } from './port.mjs';
import { foreground } from './process.mjs';
import { run } from './stop.mjs';

run(async () => {
  await needPort();
  await install();
  await build();
  // Where to look stays in sight: without a wish for more, only what is wrong is logged.
  const env = { LOG_LEVEL: process.env.LOG_LEVEL || 'warn' };
  process.exitCode = await foreground(['dist/backend/backend/src/main.js', 'all', ...process.argv.slice(2)], { env });
});
