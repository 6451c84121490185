// The suite `faults`: kill -9 of every part in turn while people change things, then look whether anything was lost.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { Dice } from '../bench/chance.mjs';
import { meilisearch, redisServer } from '../cluster/programs.mjs';
import { openCluster } from '../cluster/topology.mjs';
import { compareMails, countRows, downToNothing, nothingLost, outbox, unhandled } from './afterwards.mjs';
import { Author, Ledger, Owner } from './changes.mjs';
import { Cases, demand } from './checks.mjs';
import { killInTurn } from './kills.mjs';
import { MailSink } from './mail-sink.mjs';
import { Person } from './person.mjs';
import { restoredElsewhere, whyNoBackup } from './restored.mjs';

const CHANGES = Number(process.env.FAULT_CHANGES || 1000);
const SEED = Number(process.env.FAULT_SEED || Date.now() % 1_000_000);
const SEARCH_SECONDS = 60;
/** The timetable looks every minute; a job whose worker was killed is taken up again after half of one. */
const HANDLED_SECONDS = 120;

/** The next Monday: the day on which the digests of this run are due. */
const monday = new Date();
monday.setUTCDate(monday.getUTCDate() + ((8 - monday.getUTCDay()) % 7 || 7));
const day = monday.toISOString().slice(0, 10);
const MONDAY = `${day}T07:30`;
/** A moment after the leases of the killed have run out. */
const LATER = `${day}T07:40`;

const say = (sentence) => void process.stdout.write(`${sentence}\n`);

/** Runs one command of the app on the same stores, as an operator would. */
function command(cluster, ...words) {
  return commandWith({ ...cluster.common }, ...words);
}

function commandWith(settings, ...words) {
  const env = { ...process.env, ...settings, LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, ['dist/backend/backend/src/main.js', ...words], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const done = once(child, 'close').then(([code]) => {
    if (code === 0) return said;
    throw new Error(`${words.join(' ')} ended with ${code}: ${said.slice(0, 500)}`);
  });
  return { child, done };
}

/** Seeded people of each kind: companies and groups with their members, and a guide. */
async function castOf(db) {
  const of = async (role, count) =>
    (
      await db.query(
        `select distinct on (o.id) p.email, p.name, o.id as "organisationId", o.name as "organisationName"
         from membership m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
         where m.role = $1 order by o.id, p.email limit $2`,
        [role, count],
      )
    ).rows;
  const [companies, groups, guides] = [
    await of('company_admin', 6),
    await of('researcher', 6),
    await of('moderator', 1),
  ];
  return { companies, groups, guide: guides[0] };
}

/** Everybody signs in and is ready to work. */
async function workersOf({ url }, db, sink, ledger) {
  const { companies, groups, guide } = await castOf(db);
  const enter = ({ email, name }) => Object.assign(new Person(url, email), { name }).signIn(sink);
  const guiding = await enter(guide);
  const dice = (number) => new Dice(SEED + number);
  const work = [];
  for (const one of [...companies, ...groups]) {
    const person = await enter(one);
    const kind = companies.includes(one) ? 'challenge' : 'offering';
    work.push(new Author({ person, guide: guiding, dice: dice(work.length), ledger, kind }));
    const group = kind === 'offering' ? { id: one.organisationId, name: one.organisationName } : undefined;
    if (work.length % 3 === 0) work.push(new Owner({ person, dice: dice(work.length), ledger, group }));
  }
  return work;
}

const goOn = async (worker, ledger) => {
  while (!ledger.full) await worker.change();
};

/** Digests are claimed, and whoever sends them is killed half way; then somebody else sends the rest. */
async function digestsUnderKills(cluster, sink) {
  const before = sink.mails.length;
  // A job run by hand runs what it wakes as well: this one claims the digests and sends them.
  const { child, done } = command(cluster, 'job', 'digests.sweep', '--now', MONDAY);
  done.catch(() => undefined);
  let kills = 0;
  sink.between = async () => {
    if (sink.mails.length < before + 3 || kills > 0) return;
    kills += 1;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await once(child, 'close');
  demand(kills === 1, 'There were too few digests to be killed among.');
  await command(cluster, 'job', 'digests.sweep', '--now', LATER).done;
  await command(cluster, 'job', 'mail.send', '--now', LATER).done;
  return sink.mails.length - before;
}

/** Restarts both APIs politely while people read; nobody may notice. */
async function rollingRestart(cluster) {
  let [served, going] = [0, true];
  const failures = [];
  const readers = Array.from({ length: 20 }, async () => {
    while (going) {
      const { status } = await fetch(`${cluster.url}/api/start`, {
        headers: { 'x-forwarded-for': `10.8.0.${served % 250}` },
      }).catch((error) => ({ status: String(error.cause ?? error) }));
      served += 1;
      if (status !== 200) failures.push(status);
    }
  });
  for (const api of cluster.apis) {
    const begun = Date.now();
    await api.close();
    demand(Date.now() - begun < 12_000, `${api.name} took too long to end.`);
    await api.open();
    const was = served;
    while (served < was + 100) await wait(20);
  }
  going = false;
  await Promise.all(readers);
  demand(failures.length === 0, `${failures.length} of ${served} requests failed, the first with ${failures[0]}.`);
  return `${served} requests`;
}

async function chaos(cluster, db, sink, cases) {
  const ledger = new Ledger(CHANGES);
  const work = await workersOf(cluster, db, sink, ledger);
  const before = await countRows(db);
  const begun = Date.now();
  const [kills] = await Promise.all([killInTurn(cluster, ledger, say), ...work.map((one) => goOn(one, ledger))]);
  say(`  ${ledger.changes} changes and ${kills} kills in ${Math.round((Date.now() - begun) / 1000)} s`);
  const all = [...cluster.apis, ...cluster.workers, ...Object.values(cluster.stores).flatMap(({ part }) => part ?? [])];
  await Promise.all(all.map((part) => part.up));

  await cases.holds(`search equals the tables within ${SEARCH_SECONDS} s`, async () => {
    let said = '';
    const { count, seconds } = await downToNothing(SEARCH_SECONDS, async () => {
      said = await command(cluster, 'search', 'verify').done;
      return Number(/(\d+) differences/.exec(said)?.[1] ?? NaN);
    });
    demand(count === 0, said);
    return `${said.trim()} after ${seconds} s`;
  });
  await cases.holds('no acknowledged change is lost', () => nothingLost(db, ledger));
  await cases.holds('nothing was created twice', async () => {
    const now = await countRows(db);
    const more = { challenge: now.challenge - before.challenge, offering: now.offering - before.offering };
    demand(JSON.stringify(more) === JSON.stringify(ledger.created), JSON.stringify({ more, told: ledger.created }));
    return `${more.challenge} challenges, ${more.offering} offerings`;
  });
  await cases.holds('every request was answered with a success or a polite "later"', async () => {
    const [first] = Person.surprises;
    demand(first === undefined, `${Person.surprises.length} were not, the first: ${first}`);
  });
  await cases.holds('no job is lost: every revision is handled', async () => {
    const { count, seconds } = await downToNothing(HANDLED_SECONDS, () => unhandled(db));
    demand(count === 0, `${count} revisions still wait after ${seconds} s`);
    return `after ${seconds} s`;
  });
  await cases.holds('every mail arrives, and digests at most once, with a sender killed among them', async () => {
    const digests = await digestsUnderKills(cluster, sink);
    const rows = await outbox(db);
    const { doubled, missing, uncertain, unsent } = compareMails(rows, sink.copies());
    // One mail is in flight per worker, so a kill can double or leave in doubt one at most.
    demand(doubled.must <= kills + 1 && doubled.digest === 0, `doubled: ${JSON.stringify(doubled)}`);
    demand(uncertain <= 1, `${uncertain} digests are in doubt after one kill`);
    demand(missing === 0 && unsent === 0, `${missing} sent and never seen, ${unsent} not sent`);
    return `${rows.length} mails, ${digests} digests; doubled ${doubled.must} and ${doubled.digest}, in doubt ${uncertain}`;
  });
}

/** With the workers at rest, so that nothing moves between backup and comparison. */
async function backedUp(cluster, db) {
  for (const worker of cluster.workers) await worker.close();
  return restoredElsewhere(db, cluster.stores.postgres.url, async (url) => {
    const settings = { ...cluster.common, DATABASE_URL: url, MEILI_INDEX: 'restored' };
    await commandWith(settings, 'migrate').done;
    await commandWith(settings, 'search', 'rebuild').done;
    const said = await commandWith(settings, 'search', 'verify').done;
    demand(said.includes(', 0 differences'), said);
    return said.trim();
  });
}

const BACKUP = 'a backup taken while the site runs restores every row, and search works on it';
const cases = new Cases();
const dataDir = mkdtempSync(join(tmpdir(), 'dialogwerk-faults-'));
const sink = await new MailSink().open();
say(`FAULT_SEED=${SEED}`);
const env = { SMTP_URL: sink.url, TRUST_PROXY: '2', NODE_ENV: 'development', SEED: 'true' };
const begun = Date.now();
let cluster;
try {
  cluster = await openCluster({ dataDir, env, say, fsync: SEED % 2 ? 'always' : 'everysec' });
  say(`  open after ${Math.round((Date.now() - begun) / 1000)} s`);
  const db = new pg.Pool({ connectionString: cluster.stores.postgres.url, max: 2 });
  // The database is killed as well; the next question finds it again.
  db.on('error', () => undefined);
  await chaos(cluster, db, sink, cases);
  await cases.holds('a rolling restart under load fails no request', () => rollingRestart(cluster));
  const noBackup = await whyNoBackup(db);
  if (noBackup) cases.skip(BACKUP, noBackup);
  else await cases.holds(BACKUP, () => backedUp(cluster, db));
  await db.end();
} catch (error) {
  await cases.holds('the run itself', () => Promise.reject(error));
}
if (!redisServer()) cases.skip('kill -9 of Redis', 'no redis-server is installed');
if (!meilisearch()) cases.skip('kill -9 of Meilisearch', 'none on the PATH and none in MEILI_BIN');
await cluster?.close();
await sink.close();
if (cases.failed === 0) rmSync(dataDir, { recursive: true, force: true });
else say(`What each process said is in ${join(dataDir, 'log')}.`);
cases.close();
process.exit();
