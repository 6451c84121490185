export type { Article, Block, Section } from './article';
export { Dictionary } from './dictionary';
export type { Folder, Part, WordsOf } from './folder';
export type { Forms } from './forms';
export { LANGUAGE_CODES, LANGUAGES, nameFor, type Language, type Named } from './languages';
export { MARKS, pseudo } from './pseudo';
export type { Names } from './reasons';
export type { AskedQuestion, CodeWords, PostingField } from './records';
export { readWords } from './read-words';
export { RULES, type Rules } from './rules';
export type { Shape } from './shape';
// A file of its own: the first script of the browser needs none of it.
export { wordsFrom, type Words } from './words-from';
