// npm run bench -- NAME [options] : runs infra/bench/NAME.mjs. The last line a benchmark prints is one JSON object.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const file = join(here, `${name}.bench.mjs`);
if (!/^[a-z]+$/.test(name) || !existsSync(file)) {
  // The first line of each says how it is called and what it measures.
  const files = readdirSync(here).filter((one) => one.endsWith('.bench.mjs'));
  const lines = files.map((one) => readFileSync(join(here, one), 'utf8').split('\n', 1)[0].replace('// ', ''));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exit(name === '' ? 0 : 2);
}

/** `--docs 1000` as `{ docs: 1000 }`. */
const options = {};
for (let at = 0; at + 1 < args.length; at += 2) options[args[at].replace(/^--/, '')] = Number(args[at + 1]);
const { run } = await import(pathToFileURL(file));
await run(options);
