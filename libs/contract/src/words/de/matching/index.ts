import { list } from './list';
import { match } from './match';
import { more } from './more';

export const words = { list, match, more };
