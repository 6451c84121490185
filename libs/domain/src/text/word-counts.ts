import type { Writing } from './analyse';
import { addList, addOne, listOf } from './count-list';
import type { TextLanguage } from '../languages';
import { languageOf } from './language';
import type { LexiconData } from './lexicon';
import { stem, withoutUmlauts } from './stem';
import { isStopWord } from './stop-words';
import { tokensOf } from './tokens';

const SHORTEST = 4;
/** Longer words are compounds, which are to be split and are no parts. */
const LONGEST = 18;
const LEAST = 3;

/** Counts the German words of texts as the shipped list was counted, text by text; their order does not matter. */
export class WordCounting {
  private readonly counts = new Map<string, number>();

  read({ title = '', text }: Writing, language?: TextLanguage): void {
    const tokens = tokensOf(title === '' ? text : `${title}\n${text}`);
    if ((language ?? languageOf(tokens)) !== 'de') return;
    for (const { word } of tokens) {
      const form = withoutUmlauts(word);
      if (form.length < SHORTEST || form.length > LONGEST || isStopWord(word) || /\d/.test(word)) continue;
      addOne(this.counts, form);
      const root = stem(word, 'de');
      if (root !== form && root.length >= SHORTEST) addOne(this.counts, root);
    }
  }

  /** These words, where they were seen often enough, added to the shipped ones. */
  with(shipped: LexiconData['words']): LexiconData['words'] {
    const all = new Map<string, number>();
    addList(all, shipped);
    for (const [form, count] of this.counts) if (count >= LEAST || all.has(form)) addOne(all, form, count);
    return listOf(all, 1);
  }
}
