import type { OfferingSketch } from '../sketches';
import { digital } from './digital';
import { making } from './making';
import { nature } from './nature';
import { organisation } from './organisation';
import { people } from './people';
import { production } from './production';
import { systems } from './systems';

export const offerings: readonly OfferingSketch[] = [
  ...production,
  ...making,
  ...digital,
  ...systems,
  ...organisation,
  ...people,
  ...nature,
];
