// npm run bench -- round [--challenges N --offers M] : a full fair round on generated postings.
import { compiled } from '../eval/core.mjs';
import { chanceFrom } from './chance.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const share = (value) => Number(value.toFixed(4));
const EDGES = 50;
const PROPOSALS = 5;

/**
 * A skewed market: subjects of different popularity, offers of different renown, so that some are in everybody's list.
 * Scores look like coverages. Capacity is what a group takes in a round.
 */
function generated(challenges, offers, capacity) {
  const chance = chanceFrom(11);
  const edges = Math.min(EDGES, offers);
  const subjects = Math.max(1, Math.round(offers / 100));
  const subjectOf = Uint32Array.from({ length: offers }, () => Math.floor(chance() ** 1.5 * subjects));
  const bySubject = Array.from({ length: subjects }, () => []);
  subjectOf.forEach((subject, offer) => bySubject[subject].push(offer));
  const renown = Float64Array.from({ length: offers }, () => 0.5 + 0.5 * chance() ** 3);
  const starts = new Uint32Array(challenges + 1);
  const offerers = new Uint32Array(challenges * edges);
  const scores = new Float64Array(challenges * edges);
  let at = 0;
  for (let challenge = 0; challenge < challenges; challenge++) {
    const own = bySubject[Math.floor(chance() ** 1.5 * subjects)];
    const clarity = 0.3 + 0.6 * chance();
    const seen = new Set();
    const least = Math.min(edges, 10);
    for (let tries = 0; tries < 4 * edges && seen.size < edges; tries++) {
      const near = own.length > 0 && chance() < 0.8;
      const offer = near ? own[Math.floor(chance() * own.length)] : Math.floor(chance() * offers);
      if (seen.has(offer) || (tries > 3 * edges && seen.size >= least)) continue;
      seen.add(offer);
      offerers[at] = offer;
      scores[at++] = clarity * renown[offer] * (near ? 0.6 + 0.4 * chance() : 0.2 + 0.3 * chance());
    }
    starts[challenge + 1] = at;
  }
  const hashes = (count) => Uint32Array.from({ length: count }, () => Math.floor(chance() * 2 ** 32));
  return {
    starts,
    offerers: offerers.slice(0, at),
    scores: scores.slice(0, at),
    held: new Uint8Array(at),
    capacities: new Uint32Array(offers).fill(capacity),
    organisations: Uint32Array.from({ length: offers }, (_, offer) => Math.floor(offer / 8)),
    newcomers: Uint8Array.from({ length: offers }, () => (chance() < 0.15 ? 1 : 0)),
    challengeHashes: hashes(challenges),
    offererHashes: hashes(offers),
  };
}

export async function run({ challenges = 100_000, offers = 20_000, capacity }) {
  const core = compiled('bench');
  const places = capacity ?? Math.ceil((1.2 * PROPOSALS * challenges) / offers);
  const market = generated(challenges, offers, places);
  say(`${challenges} challenges, ${offers} offers, ${market.scores.length} edges, ${places} places each`);
  const since = performance.now();
  const { chosen, loads } = core.rounds(market, { k: PROPOSALS });
  const seconds = (performance.now() - since) / 1000;

  let empty = 0;
  let able = 0;
  let total = 0;
  for (let challenge = 0; challenge < challenges; challenge++) {
    if (market.starts[challenge] < market.starts[challenge + 1]) able++;
    if (chosen[challenge * PROPOSALS] < 0) empty++;
    for (let at = 0; at < PROPOSALS; at++) {
      const edge = chosen[challenge * PROPOSALS + at];
      if (edge >= 0) total += market.scores[edge];
    }
  }
  empty -= challenges - able;
  const { bound } = core.upperBound(market, PROPOSALS);
  const largest = loads.reduce((most, load) => Math.max(most, load), 0);
  const { rss } = process.memoryUsage();
  say(`${seconds.toFixed(1)} s, ${Math.round(rss / 2 ** 20)} MiB, largest load ${largest} of ${places}`);
  say(`without any proposal: ${empty} of ${able}; ${(100 * (total / bound)).toFixed(1)} % of the optimum or more`);
  say(
    JSON.stringify({
      bench: 'round',
      challenges,
      offers,
      edges: market.scores.length,
      capacity: places,
      seconds: Number(seconds.toFixed(2)),
      residentMiB: Math.round(rss / 2 ** 20),
      shareEmpty: share(empty / Math.max(1, able)),
      ofOptimum: share(total / bound),
      largestLoad: largest,
    }),
  );
}
