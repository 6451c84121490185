import type { Lexicon } from './lexicon';
import { folded, wordsOf } from './query-words';

/** Shorter parts of a compound say nothing on their own. */
const PART = 3;

/** How words are written in an index and in a question alike, so that both meet whatever their endings. */
export class WordForms {
  constructor(private readonly lexicon: Pick<Lexicon, 'word' | 'translationsOf'>) {}

  /** Stems of the parts of a compound, else the stem of the word; English only where the tables know it as English. */
  of(word: string): readonly string[] {
    const lower = word.toLowerCase();
    const german = this.lexicon.word(lower, 'de');
    const parts = german.parts.filter((part) => part.length >= PART);
    if (parts.length > 1) return parts;
    const english = this.lexicon.word(lower, 'en').stem;
    const isEnglish = this.known(english, 'en') && !this.known(german.stem, 'de');
    return [folded(isEnglish ? english : german.stem)];
  }

  /** A text as its forms, in order. */
  text(text: string): string {
    return wordsOf(text)
      .flatMap((word) => this.of(word))
      .join(' ');
  }

  /** Words of a text as they are written, each once, where they differ from their form: what people begin to type. */
  whole(text: string): string {
    const words = new Set<string>();
    for (const word of wordsOf(text)) {
      const whole = folded(word);
      const forms = this.of(word);
      if (forms.length > 1 || forms[0] !== whole) words.add(whole);
    }
    return [...words].join(' ');
  }

  private known(stem: string, language: 'de' | 'en'): boolean {
    return this.lexicon.translationsOf(stem, language).length > 0;
  }
}
