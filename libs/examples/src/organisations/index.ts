import type { CompanySketch } from '../sketches';
import { foodAndTrade } from './companies-food-trade';
import { industry } from './companies-industry';
import { services } from './companies-services';

export { councils } from './councils';
export { institutions, operator } from './institutions';
export const companies: readonly CompanySketch[] = [...industry, ...foodAndTrade, ...services];
