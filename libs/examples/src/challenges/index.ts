import type { ChallengeSketch } from '../sketches';
import { energy } from './energy';
import { food } from './food';
import { making } from './making';
import { metal } from './metal';
import { services } from './services';
import { staff } from './staff';
import { trade } from './trade';

export const challenges: readonly ChallengeSketch[] = [
  ...metal,
  ...making,
  ...energy,
  ...food,
  ...services,
  ...trade,
  ...staff,
];
