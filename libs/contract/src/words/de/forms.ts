import type { FormWords } from '../forms';

export const forms: FormWords = {
  numerals: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  clock: (time) => `${time} Uhr`,
  quoted: (words) => `„${words}“`,
};
