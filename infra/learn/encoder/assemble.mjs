// npm run assemble [-- --check] : makes libs/domain/assets/encoder/encoder.wasm from encoder.wat beside this file, or says
// whether it is what the source says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import wabt from 'wabt';
import { root } from '../../eval/core.mjs';

const SOURCE = join(root, 'infra', 'learn', 'encoder', 'encoder.wat');
const BUILT = join(root, 'libs', 'domain', 'assets', 'encoder', 'encoder.wasm');
const FEATURES = { simd: true, threads: true };

const { parseWat } = await wabt();
const module = parseWat('encoder.wat', readFileSync(SOURCE, 'utf8'), FEATURES);
module.validate(FEATURES);
const bytes = module.toBinary({}).buffer;
if (!process.argv.includes('--check')) writeFileSync(BUILT, bytes);
else if (!readFileSync(BUILT).equals(bytes)) {
  process.stderr.write('encoder.wasm is not what encoder.wat says: npm run assemble\n');
  process.exitCode = 1;
}
