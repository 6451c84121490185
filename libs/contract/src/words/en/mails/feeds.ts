import type { feeds as german } from '../../de/mails/feeds';
import type { Shape } from '../../shape';

export const feeds: Shape<typeof german> = {
  challenges: 'Dialogwerk: open problems from companies',
  search: (query) => (query === '' ? 'Dialogwerk: what is new' : `Dialogwerk: search for “${query}”`),
  watch: (name) => `Dialogwerk: ${name}`,
};
