import { edit } from './edit';
import { offer } from './offer';

export const words = { edit, offer };
