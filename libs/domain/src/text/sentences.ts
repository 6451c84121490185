/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:z|B|d|h|u|a|e|g|i|o|bzw|ca|etc|evtl|ggf|inkl|max|min|Nr|Dr|Prof|St|Str|usw|vgl|Abb|vs)\.$/;
const END = /[.!?]+["“”»)]*(?=\s)|\n+/g;
const LONGEST = 400;

/** The sentences of a text as written, trimmed; very long ones are cut at a word. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  const push = (to: number): void => {
    const sentence = text.slice(from, to).trim();
    from = to;
    if (!sentence) return;
    if (sentence.length <= LONGEST) sentences.push(sentence);
    else sentences.push(`${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST - 2) + 1 || LONGEST - 2).trim()} …`);
  };
  for (const found of text.matchAll(END)) {
    const end = found.index + found[0].length;
    if (found[0] === '.' && ABBREVIATION.test(text.slice(Math.max(from, end - 8), end))) continue;
    if (found[0] === '.' && /(?:^|\D)\d{1,2}\.$/.test(text.slice(Math.max(from, end - 4), end))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}
