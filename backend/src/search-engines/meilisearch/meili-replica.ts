import type { StoringEngine } from '../engine';
import type { MeiliIndexes } from './indexes';
import type { MeiliEngine } from './meili-engine';

/** The oldest Meilisearch the contract was proven with, as major and minor number. */
const OLDEST = [1, 50] as const;

/** An external engine with what is needed to look after it. */
export interface ReplicaEngine {
  readonly engine: StoringEngine;
  /** Why it must not be used, in a sentence for the operator; null when it may. */
  unusable(): Promise<string | null>;
  /** How many documents each of its indexes holds; null for one that is gone. */
  counts(): Promise<readonly (number | null)[]>;
  /** Names of settings of its indexes that are not as they should be. */
  otherSettings(): Promise<readonly string[]>;
}

/** Looks after Meilisearch. */
export class MeiliReplica implements ReplicaEngine {
  constructor(
    readonly engine: MeiliEngine,
    private readonly indexes: MeiliIndexes,
  ) {}

  async unusable(): Promise<string | null> {
    const version = await this.indexes.version();
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
    return isOld
      ? `Meilisearch ${version} is too old: search needs ${OLDEST.join('.')} or newer and stays reduced.`
      : null;
  }

  async counts(): Promise<readonly (number | null)[]> {
    return Object.values(await this.indexes.counts());
  }

  otherSettings(): Promise<readonly string[]> {
    return this.indexes.otherSettings();
  }
}
