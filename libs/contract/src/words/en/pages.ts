import type { words as german } from '../de/pages';
import type { Shape } from '../shape';

export const words: Shape<typeof german> = {
  fill: 'To be filled in by the operator',
  criterion: 'What we look at',
  points: 'Points at the start',
};
