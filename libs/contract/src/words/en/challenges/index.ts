import type { Told } from '../../told';
import { ask } from './ask';
import { challenge } from './challenge';
import { edit } from './edit';
import { help } from './help';
import { tell } from './tell';

export const words = (told: Told) => ({ ask, challenge, edit, help, tell: tell(told) });
