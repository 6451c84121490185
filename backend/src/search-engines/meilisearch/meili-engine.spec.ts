import { randomBytes } from 'node:crypto';
import type { DocumentKey } from '../engine';
import { keepsTheContract, TOPICS } from '../testing/engine-contract';
import { startMeilisearch, whyNoMeilisearch } from '../testing/meilisearch';
import { meiliClients } from './clients';
import { MeiliIndexes } from './indexes';
import { MeiliEngine } from './meili-engine';
import { settingsOf } from './settings';
import { synonymsOf } from './synonyms';

const missing = whyNoMeilisearch();

(missing ? describe.skip : describe)(`search in Meilisearch${missing ? ` (${missing})` : ''}`, () => {
  keepsTheContract(async (wordForms) => {
    const server = await startMeilisearch();
    const prefix = `spec_${randomBytes(4).toString('hex')}`;
    const settings = settingsOf(synonymsOf(TOPICS, wordForms), {});
    const clients = meiliClients(server, { asking: 5000 });
    const indexes = new MeiliIndexes(clients, wordForms, settings, prefix);
    let hidden: readonly DocumentKey[] = [];
    return {
      engine: new MeiliEngine(indexes, wordForms, () => Promise.resolve(hidden)),
      hide: (keys) => {
        hidden = keys;
        return Promise.resolve();
      },
      close: () => server.stop(),
    };
  });
});
