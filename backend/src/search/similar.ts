import { folded, Lexicon, queryWords } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { ReferenceData } from '@backend/reference';
import { topicNames } from './topic-names';

const LANGUAGES = ['de', 'en'] as const;
/** How many counterparts of one word are worth trying. */
const COUNTERPARTS = 3;
const MOST = 12;

/** Other words for what somebody is looking for, from compounds, the learned word tables and the topic list. */
@Injectable()
export class Similar {
  private readonly names: readonly (readonly string[])[];

  constructor(
    private readonly lexicon: Lexicon,
    reference: ReferenceData,
  ) {
    this.names = topicNames(reference);
  }

  /** Beginnings of words that may stand for those of the query, the surest first; none of them is the query itself. */
  beginnings(query: string): string[] {
    const words = queryWords(query).map(folded);
    const found = [...words.flatMap((word) => this.namedLike(word)), ...words.flatMap((word) => this.akin(word))];
    const own = new Set(
      words.flatMap((word) => [word, ...LANGUAGES.map((language) => this.lexicon.word(word, language).stem)]),
    );
    const others = found.map(folded).filter((one) => one.length >= 3 && !own.has(one));
    return [...new Set(others)].slice(0, MOST);
  }

  /** Parts of a compound, its translations, and how specialists say an everyday word. */
  private akin(word: string): string[] {
    return LANGUAGES.flatMap((language) => {
      const { stem, parts } = this.lexicon.word(word, language);
      const best = [
        ...this.lexicon.translationsOf(stem, language),
        ...(language === 'de' ? this.lexicon.relatedTo(stem) : []),
      ].sort((a, b) => b.weight - a.weight);
      return [...parts, ...best.slice(0, COUNTERPARTS).map((one) => one.stem)];
    });
  }

  /** Single words that the topic list uses for the same thing as this one. */
  private namedLike(word: string): string[] {
    if (word.length < 4) return [];
    return this.names
      .filter((names) => names.some((name) => folded(name) === word))
      .flatMap((names) => names.filter((name) => /^[\p{L}-]+$/u.test(name)));
  }
}
