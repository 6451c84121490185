import type { Told } from '../../told';
import { edit } from './edit';
import { offer } from './offer';

export const words = (told: Told) => ({ edit: edit(told), offer });
