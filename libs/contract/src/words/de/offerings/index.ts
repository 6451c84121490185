import type { Rules } from '../../rules';
import { edit } from './edit';
import { offer } from './offer';

export const words = (rules: Rules) => ({ edit: edit(rules), offer });
