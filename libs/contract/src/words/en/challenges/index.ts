import type { Rules } from '../../rules';
import { ask } from './ask';
import { challenge } from './challenge';
import { edit } from './edit';
import { help } from './help';
import { tell } from './tell';

export const words = (rules: Rules) => ({ ask, challenge, edit, help, tell: tell(rules) });
