import type { WordForms } from '@domain/text';
import type { Synonyms } from 'meilisearch';

/** What one topic may be called, in both languages. */
export type Names = readonly string[];

/** Longer names are no synonyms but sentences. */
const WORDS = 3;

/** Every name of a topic stands for its other names, each as the index writes it. */
export function synonymsOf(topics: readonly Names[], wordForms: WordForms): NonNullable<Synonyms> {
  const found = new Map<string, Set<string>>();
  for (const names of topics) {
    const forms = [...new Set(names.map((name) => wordForms.text(name)))];
    const usable = forms.filter((form) => form !== '' && form.split(' ').length <= WORDS);
    for (const form of usable) {
      const others = found.get(form) ?? new Set();
      for (const other of usable) if (other !== form) others.add(other);
      found.set(form, others);
    }
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, others]) => [form, [...others].sort()]),
  );
}
