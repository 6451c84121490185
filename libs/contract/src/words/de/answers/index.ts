import type { Told } from '../../told';
import { byMail } from './by-mail';
import { deciding } from './deciding';

export const words = (told: Told) => ({ byMail, deciding: deciding(told) });
