// npm run bench -- NAME [options] : runs infra/bench/NAME.mjs. The last line a benchmark prints is one JSON object.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const file = join(here, `${name}.bench.mjs`);
if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(here).flatMap((one) => one.match(/^([a-z]+)\.bench\.mjs$/)?.[1] ?? []);
  process.stderr.write(`Name a benchmark: ${names.map((one) => `npm run bench -- ${one}`).join(', ')}\n`);
  process.exit(2);
}

/** `--docs 1000` as `{ docs: 1000 }`. */
const options = {};
for (let at = 0; at + 1 < args.length; at += 2) options[args[at].replace(/^--/, '')] = Number(args[at + 1]);
const { run } = await import(pathToFileURL(file));
await run(options);
