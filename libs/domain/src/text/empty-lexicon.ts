import type { LexiconData } from './lexicon';

/** Knows nothing: no splitting, no translations, every word equally rare. */
export const EMPTY_LEXICON: LexiconData = {
  words: '',
  germanToEnglish: {},
  englishToGerman: {},
  related: {},
  challenges: { texts: 0, counts: '' },
};
