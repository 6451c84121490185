// Measures the core on the demo cast: for each challenge, which groups a person would name (libs/examples/src/fits.ts).
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './core.mjs';

const require = createRequire(import.meta.url);

function examples() {
  const out = join('dist', 'eval-cast');
  const swc = join(root, 'node_modules', '.bin', 'swc');
  const source = ['libs', '-d', out, '--config-file', '.swcrc', '--ignore', '**/*.spec.ts,**/*.cjs', '--quiet'];
  execFileSync(swc, source, { cwd: root, stdio: 'inherit' });
  return require(join(root, out, 'libs', 'examples', 'src', 'index.js'));
}

/**
 * Shares over challenges somebody can help with: a right group first, among the first three, and right with a proposal
 * at all; and of the challenges nobody can help with, the share that gets a proposal none the less.
 */
export function castFigures(core, lexicon, floor = core.DEFAULT_CALIBRATION.floor) {
  const { cast, fits } = examples();
  const index = new core.Index();
  const groupOf = new Map(cast.offerings.map(({ key, groupId }) => [key, groupId]));
  for (const { key, groupId, draft } of cast.offerings) {
    const text = [draft.text, ...(draft.methods ?? []), ...(draft.equipment ?? [])].join('.\n');
    index.add({ id: key, group: groupId }, core.analyse({ title: draft.title, text }, lexicon));
  }
  for (const { organisationId, text, evidence } of cast.groups) {
    if (text) index.add({ id: `g/${organisationId}`, group: organisationId }, core.analyse(text, lexicon));
    (evidence ?? []).forEach((item, at) =>
      index.add({ id: `e/${organisationId}/${at}`, group: organisationId }, core.analyse(item, lexicon)),
    );
  }
  const sums = { judged: 0, first: 0, three: 0, proposed: 0, nobody: 0, spam: 0 };
  const scores = { good: [], nobody: [] };
  for (const [key, { good }] of Object.entries(fits)) {
    const challenge = cast.challenges.find((one) => one.key === key);
    if (!challenge) continue;
    const { title, answers } = challenge.draft;
    const open = Object.values(answers).filter(({ lock, text }) => lock !== 'partner' && text);
    const text = open.map((answer) => answer.text).join('\n');
    const query = core.queryOf(core.analyse({ title, text }, lexicon), lexicon);
    const groups = core.scoreGroups(core.ranked(index, query, { limit: 200 }));
    const right = new Set(good.map((offering) => groupOf.get(offering)));
    const top = groups[0]?.score ?? 0;
    if (right.size === 0) {
      sums.nobody++;
      scores.nobody.push(top);
      if (top >= floor) sums.spam++;
      continue;
    }
    const best = groups.find(({ group }) => right.has(group))?.score ?? 0;
    scores.good.push(best);
    sums.judged++;
    if (right.has(groups[0]?.group)) sums.first++;
    if (groups.slice(0, 3).some(({ group }) => right.has(group))) sums.three++;
    if (best >= floor) sums.proposed++;
  }
  return { ...sums, scores };
}
