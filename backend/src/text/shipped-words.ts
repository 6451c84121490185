import { EMPTY_LEXICON, type LexiconData } from '@domain/text';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the tables lie beside the code, in the sources and in a build alike. */
const FOLDER = join(__dirname, '../../../libs/domain/assets/text');

/** A table that is not there says nothing; everything else still works, with fewer words understood. */
const read = (name: string): Partial<LexiconData> => {
  const path = join(FOLDER, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<LexiconData>) : {};
};

/** What the platform knows about words before it has read its own texts. */
export class ShippedWords {
  constructor(readonly data: LexiconData) {}

  static read(): ShippedWords {
    const translations = read('translations');
    return new ShippedWords({
      words: read('words').words ?? EMPTY_LEXICON.words,
      germanToEnglish: translations.germanToEnglish ?? EMPTY_LEXICON.germanToEnglish,
      englishToGerman: translations.englishToGerman ?? EMPTY_LEXICON.englishToGerman,
      related: read('related').related ?? EMPTY_LEXICON.related,
      challenges: read('challenges').challenges ?? EMPTY_LEXICON.challenges,
    });
  }
}
