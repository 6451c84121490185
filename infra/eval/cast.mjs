// Measures the core on the demo cast: for each challenge, which groups a person would name (libs/examples/src/fits.ts).
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './core.mjs';

const require = createRequire(import.meta.url);

/** The demo cast and the judgements of its own challenges, compiled as they stand. */
export function examples() {
  const out = join('dist', 'eval-cast');
  const swc = join(root, 'node_modules', '.bin', 'swc');
  const source = ['libs', '-d', out, '--config-file', '.swcrc', '--ignore', '**/*.spec.ts,**/*.cjs', '--quiet'];
  execFileSync(swc, source, { cwd: root, stdio: 'inherit' });
  return require(join(root, out, 'libs', 'examples', 'src', 'index.js'));
}

/**
 * Numbers of challenges somebody can help with: a right group first, among the first three, and right with a proposal
 * at all; of the challenges nobody can help with, those that get a proposal none the less; and the same for `foreign`
 * needs (title and text), of which the cast can help with few.
 */
export function castFigures(core, lexicon, foreign = [], floor = core.DEFAULT_CALIBRATION.floor) {
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
  /** By words alone, as where no meaning is known. */
  const proposes = ({ best }) => core.fitOf({ best, similarity: null }, 1) >= floor;
  const sums = { judged: 0, first: 0, three: 0, proposed: 0, nobody: 0, spam: 0, foreign: 0 };
  const groupsFor = (writing) =>
    core.scoreGroups(
      core.ranked(index, core.queryOf(core.analyse(core.matterOf(writing), lexicon), lexicon), { limit: 200 }),
    );
  for (const [key, { good }] of Object.entries(fits)) {
    const challenge = cast.challenges.find((one) => one.key === key);
    if (!challenge) continue;
    const { title, answers } = challenge.draft;
    const open = Object.values(answers).filter(({ lock, text }) => lock !== 'partner' && text);
    const text = open.map((answer) => answer.text).join('\n');
    const groups = groupsFor({ title, text });
    const right = new Set(good.map((offering) => groupOf.get(offering)));
    if (right.size === 0) {
      sums.nobody++;
      if (groups.some(proposes)) sums.spam++;
      continue;
    }
    const best = groups.find(({ group }) => right.has(group));
    sums.judged++;
    if (right.has(groups[0]?.group)) sums.first++;
    if (groups.slice(0, 3).some(({ group }) => right.has(group))) sums.three++;
    if (best && proposes(best)) sums.proposed++;
  }
  sums.foreign = foreign.filter((need) => groupsFor(need).some(proposes)).length;
  return sums;
}
