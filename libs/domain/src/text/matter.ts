import type { Writing } from './analyse';
import { withoutLetter } from './letter';
import { tokensOf } from './tokens';

/** The text with blanks in place of sentences it has said before, word for word. Offsets stay. */
export function withoutRepeats(text: string): string {
  const said = new Set<string>();
  let told = text;
  for (const words of Map.groupBy(tokensOf(text), ({ sentence }) => sentence).values()) {
    const sentence = words.map(({ word }) => word).join(' ');
    const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    if (said.has(sentence)) told = told.slice(0, from) + ' '.repeat(to - from) + told.slice(to);
    said.add(sentence);
  }
  return told;
}

/** What is asked for: each thing once, in the title or else in the text, and nothing of a letter around it. Offsets stay. */
export function matterOf({ title = '', text }: Writing): Writing {
  const letterless = withoutLetter(text);
  if (title === '') return { text: withoutRepeats(letterless) };
  const told = withoutRepeats(`${title}\n${letterless}`);
  return { title: told.slice(0, title.length), text: told.slice(title.length + 1) };
}
