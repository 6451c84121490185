import type { Rules } from './rules';

/** What words are handed: the numbers of rules, and how their language writes small ones. */
export interface Told extends Rules {
  /** Numbers up to twelve as words, as texts tell them. */
  readonly inWords: (value: number) => string;
}
