// npm run bench -- http [--seconds N --rate N --challenges N …] : the built site under mixed traffic, also during a round.
import autocannon from 'autocannon';
import { setTimeout as wait } from 'node:timers/promises';
import { built, dataFolder, openApp, part, serving } from './built.mjs';
import { READS, Traffic, WRITES } from './http-traffic.mjs';
import { beginningsOf, questionsOf } from './search-log.mjs';
import { Times } from './times.mjs';
import { writeTown } from './town.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

/** So many requests a second, evenly spread: each is sent by a connection of its own that sends one a second. */
async function phase(traffic, origin, { rate, seconds }) {
  const [times, statuses] = [new Times(), new Map()];
  const failed = [];
  const connections = [];
  for (let at = 0; at < rate; at++) {
    let sent;
    const setupRequest = (request) => {
      sent = traffic.next();
      return { ...request, ...sent };
    };
    const onResponse = (status, body) => {
      traffic.heard(sent, status, body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) failed.push(`${sent.kind} ${status}`);
      else if (status >= 400) times.refused = (times.refused ?? 0) + 1;
    };
    const settings = { url: origin, connections: 1, connectionRate: 1, duration: seconds, timeout: 20 };
    const running = autocannon({ ...settings, requests: [{ setupRequest, onResponse }] });
    running.on('response', (_client, _status, _bytes, ms) => times.add(sent.kind, ms));
    connections.push(running);
    await wait(1000 / rate);
  }
  const results = await Promise.all(connections);
  const broken = results.reduce((sum, { errors, timeouts }) => sum + errors + timeouts, 0);
  say(times.lines().join('\n'));
  for (const one of new Set(failed)) say(`  ${one}`);
  const [reads, writes] = [times.summary(...READS), times.summary(...WRITES)];
  return {
    requests: reads.count + writes.count,
    reads,
    writes,
    refused: times.refused ?? 0,
    failed: failed.length,
    broken,
  };
}

const told = ({ requests, reads, writes, refused, failed, broken }) =>
  `${requests} requests: reads p50 ${reads.p50} ms, p95 ${reads.p95} ms; writes p50 ${writes.p50} ms, p95 ${writes.p95} ms; ${failed} × 5xx, ${broken} broken, ${refused} × 4xx`;

/** Writes the town into the tables of an empty installation and makes it searchable, as if it had always stood there. */
async function settled(settings, sizes) {
  const app = await openApp(settings);
  try {
    const town = await writeTown(app.url, sizes);
    const { SearchIndex } = part('backend/src/search/index');
    const { Database } = part('backend/src/platform/database/index');
    await app.get(SearchIndex).rebuild();
    const db = app.get(Database);
    for (const table of ['challenge', 'offering', 'group_profile', 'organisation']) {
      await db.query(`update ${table} set indexed_revision = revision`);
    }
    for (const table of ['challenge', 'offering', 'group_profile']) {
      await db.query(`update ${table} set matched_revision = revision`);
    }
    await db.query('vacuum analyze');
    return town;
  } finally {
    await app.close();
  }
}

/** Wakes the round in the running app as the timetable does, and tells when it has ended. */
async function startRound(settings) {
  const app = await openApp(settings);
  const { Database } = part('backend/src/platform/database/index');
  const db = app.get(Database);
  await app.jobs.nudge(db.manager, 'matching.round');
  const since = performance.now();
  const state = { running: true, seconds: 0, outcome: '' };
  const watch = async () => {
    for (;;) {
      await wait(500);
      const [run] = await db.query('select figures from matching_round where finished_at is not null');
      if (run) return Object.assign(state, { running: false, outcome: JSON.stringify(run.figures) });
      state.seconds = Math.round((performance.now() - since) / 1000);
      if (state.closing) return state;
    }
  };
  state.ended = watch().finally(() => app.close());
  return state;
}

export async function run({ rate = 50, seconds = 60, people = 2000, matches = 50_000, ...sizes }) {
  const { challenges = 10_000, offerings = 10_000 } = sizes;
  const groups = Math.ceil(offerings / 5);
  const companies = Math.ceil(challenges / 5);
  const all = { institutions: 100, groups, companies, councils: Math.ceil(companies / 5) };
  await built(['backend']);
  const { folder, remove } = dataFolder();
  try {
    const settings = { DATA_DIR: folder };
    const town = await settled(settings, { ...all, challenges, offerings, people, matches });
    say(`${challenges} challenges, ${offerings} offerings, ${town.matches.length} matches, ${people} people`);
    const server = await serving(folder);
    try {
      const traffic = new Traffic(town, questionsOf(town, 500), beginningsOf(town, 500), server.origin);
      await phase(traffic, server.origin, { rate: Math.ceil(rate / 5), seconds: 10 });
      say(`quiet, ${rate} requests a second for ${seconds} s`);
      const quiet = await phase(traffic, server.origin, { rate, seconds });
      say(told(quiet));
      const round = await startRound(settings);
      say('during a matching round');
      const busy = await phase(traffic, server.origin, { rate, seconds });
      const roundRan = !round.running ? `ended after ${round.seconds} s (${round.outcome})` : 'still running';
      round.closing = true;
      await round.ended;
      say(told(busy));
      say(`the round: ${roundRan}`);
      const size = { challenges, offerings, matches: town.matches.length, people };
      say(JSON.stringify({ bench: 'http', ...size, rate, seconds, quiet, busy: { ...busy, round: roundRan } }));
    } finally {
      await server.close();
    }
  } finally {
    remove();
  }
}
