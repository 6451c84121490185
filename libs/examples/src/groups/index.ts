import type { GroupSketch } from '../sketches';
import { digital } from './digital';
import { making } from './making';
import { nature } from './nature';
import { organisation } from './organisation';
import { people } from './people';
import { production } from './production';

export const groups: readonly GroupSketch[] = [
  ...production,
  ...making,
  ...digital,
  ...organisation,
  ...people,
  ...nature,
];
