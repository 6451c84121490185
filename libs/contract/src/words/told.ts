import type { Folder } from './folder';
import type { Rules } from './rules';

/**
 * What words are handed: the numbers of rules, and how their language writes small ones. Words that imported those would
 * share a file with the basics, one more to fetch for the first page.
 */
export interface Told extends Rules {
  /** Numbers up to twelve as words, as texts tell them. */
  readonly inWords: (value: number) => string;
}

export async function toldIn({ parts }: Folder, rules: Rules): Promise<Told> {
  const { words } = await parts.basics();
  return { ...rules, inWords: (value) => words.forms.numerals[value] ?? String(value) };
}
