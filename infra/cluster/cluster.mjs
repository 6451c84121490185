// Run by `npm run cluster` with Node 24: opens the topology, says where it is, and closes it on Ctrl-C.
import { join } from 'node:path';
import { openCluster } from './topology.mjs';

const say = (sentence) => void process.stdout.write(`${sentence}\n`);
const dataDir = process.env.DATA_DIR || join('.data', 'cluster');
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '127.0.0.1';

let stop = () => void process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop());

try {
  const opening = openCluster({ dataDir, port, host, say });
  // Asked to stop while opening: first all of it stands, then all of it is closed.
  stop = () => void opening.then(({ close }) => close()).finally(() => process.exit(0));
  const { url, stores, apis, workers } = await opening;
  const names = ['PostgreSQL', stores.redis && 'Redis', stores.meilisearch && 'Meilisearch'].filter(Boolean);
  say(`Dialogwerk is at ${url}: ${apis.length} APIs, ${workers.length} workers, ${names.join(', ')}.`);
  say(`Mails arrive at ${url}/dev/mailbox. What each process says is in ${join(dataDir, 'log')}.`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
