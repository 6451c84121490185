import type { Words } from '@contract/words';

/** What people call a field; a field that has no name yet is told by its key. */
export function fieldName(key: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.field;
  return names[key] ?? key;
}
