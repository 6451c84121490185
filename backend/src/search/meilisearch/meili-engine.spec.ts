import { randomBytes } from 'node:crypto';
import type { DocumentKey } from '../engine';
import { keepsTheContract, TOPICS } from '../testing/engine-contract';
import { startMeilisearch, whyNoMeilisearch } from '../testing/meilisearch';
import { MeiliEngine } from './meili-engine';
import { MeiliIndexes } from './indexes';
import { meiliClients } from './clients';
import { settingsOf } from './settings';
import { synonymsOf } from './synonyms';

const missing = whyNoMeilisearch();

(missing ? describe.skip : describe)(`search in Meilisearch${missing ? ` (${missing})` : ''}`, () => {
  keepsTheContract(async (analysis) => {
    const server = await startMeilisearch();
    const prefix = `spec_${randomBytes(4).toString('hex')}`;
    const settings = settingsOf(synonymsOf(TOPICS, analysis), {});
    const clients = meiliClients(server, { asking: 5000 });
    const indexes = new MeiliIndexes(clients, analysis, settings, prefix);
    let hidden: readonly DocumentKey[] = [];
    return {
      engine: new MeiliEngine(indexes, analysis, () => Promise.resolve(hidden)),
      hide: (keys) => {
        hidden = keys;
        return Promise.resolve();
      },
      close: () => server.stop(),
    };
  });
});
