import { ask } from './ask';
import { challenge } from './challenge';
import { edit } from './edit';
import { help } from './help';
import { tell } from './tell';

export const words = { ask, challenge, edit, help, tell };
