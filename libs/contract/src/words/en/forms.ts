import type { FormWords } from '../forms';

export const forms: FormWords = {
  numerals: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  clock: (time) => time,
  quoted: (words) => `“${words}”`,
};
