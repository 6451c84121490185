export { BrokenMeilisearch, type Fault } from './broken-meilisearch';
export { startMeilisearch, whyNoMeilisearch, type RunningMeilisearch } from './meilisearch';
