// npm test: installs what it needs and runs every suite. `npm test -- libs backend` runs some.
import { install } from './install.mjs';
import { runSuites, total } from './runners.mjs';
import { run, Stop } from './stop.mjs';
import { SUITES } from './suites.mjs';

const work = async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in SUITES));
  if (unknown) throw new Stop(`There is no suite "${unknown}". There are: ${Object.keys(SUITES).join(', ')}.`);
  await install();
  const rows = await runSuites(SUITES, wanted.length > 0 ? wanted : Object.keys(SUITES));
  if (!total(rows)) process.exitCode = 1;
};

run(work, { closing: '0 passed, 1 failed' });
