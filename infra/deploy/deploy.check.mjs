// Reads what an operator deploys from – image, compose file, manifests – and says what would not work. No engine needed; where
// Compose is installed it reads the file as well.
import { composeCases } from './compose.cases.mjs';
import { engineCases, whyNoEngine } from './engine.cases.mjs';
import { imageCases } from './image.cases.mjs';
import { k8sCases } from './k8s.cases.mjs';

let failed = 0;
const skipped = whyNoEngine ? Object.keys(engineCases) : [];
const cases = Object.entries({ ...imageCases, ...composeCases, ...k8sCases, ...(whyNoEngine ? {} : engineCases) });
for (const [sentence, faults] of cases) {
  const found = faults();
  if (found.length > 0) failed += 1;
  process.stdout.write(found.length > 0 ? `FAILED ${sentence}: ${found.join(', ')}\n` : `ok     ${sentence}\n`);
}
for (const sentence of skipped) process.stdout.write(`skipped ${sentence}: ${whyNoEngine}\n`);
process.stdout.write(`${cases.length - failed} held, ${failed} did not, ${skipped.length} skipped\n`);
if (failed > 0) process.exitCode = 1;
