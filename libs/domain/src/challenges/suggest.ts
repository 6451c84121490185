import { CHALLENGE_LIMITS, QUESTIONS, type Lock, type Question } from './challenge';
import { sensitivePassages } from './sensitive';

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:z|B|d|h|u|a|ca|etc|bzw|evtl|ggf|Nr|Dr|Prof|St|Str|inkl|max|min|usw|vgl|Art|Abb|o|e|i)$/u;

const endOfSentence = (text: string): number => {
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\n') return at;
    if (character !== '.' && character !== '!' && character !== '?') continue;
    const next = text[at + 1];
    if (next !== undefined && !/\s/.test(next)) continue;
    const before = text.slice(Math.max(0, at - 8), at);
    if (character === '.' && (ABBREVIATION.test(before) || /(?:^|\D)\d{1,2}$/.test(before)) && next !== undefined)
      continue;
    return character === '?' ? at + 1 : at;
  }
  return text.length;
};

/** A title from the first sentence of a text, cut at a word, at most 160 characters (code points). */
export function suggestTitle(text: string): string {
  const start = text.trimStart().slice(0, 2000);
  const sentence = start.slice(0, endOfSentence(start)).replace(/\s+/g, ' ').trim();
  const characters = [...sentence];
  if (characters.length <= CHALLENGE_LIMITS.title) return sentence;
  const cut = characters.slice(0, CHALLENGE_LIMITS.title - 2).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const words = (lastSpace > CHALLENGE_LIMITS.titleMin ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:–-]+$/u, '');
  return `${words} …`;
}

/**
 * Locks worth proposing for texts in which names, prices or numbers occur: only the partner may read them, the first
 * answer stays readable by members. Questions without a finding are absent.
 */
export function suggestLocks(texts: Readonly<Partial<Record<Question, string>>>): Partial<Record<Question, Lock>> {
  const found = QUESTIONS.filter((question) => sensitivePassages(texts[question] ?? '').length > 0);
  return Object.fromEntries(found.map((question) => [question, question === 'what' ? 'members' : 'partner']));
}
