import type { Rules } from '../../rules';
import { byMail } from './by-mail';
import { deciding } from './deciding';

export const words = (rules: Rules) => ({ byMail, deciding: deciding(rules) });
