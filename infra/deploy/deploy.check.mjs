// Reads what an operator deploys from – image, compose file, manifests – and says what would not work. No engine needed.
import { composeCases } from './compose.cases.mjs';
import { imageCases } from './image.cases.mjs';
import { k8sCases } from './k8s.cases.mjs';

let failed = 0;
const cases = Object.entries({ ...imageCases, ...composeCases, ...k8sCases });
for (const [sentence, faults] of cases) {
  const found = faults();
  if (found.length > 0) failed += 1;
  process.stdout.write(found.length > 0 ? `FAILED ${sentence}: ${found.join(', ')}\n` : `ok     ${sentence}\n`);
}
process.stdout.write(`${cases.length - failed} held, ${failed} did not, 0 skipped\n`);
if (failed > 0) process.exitCode = 1;
