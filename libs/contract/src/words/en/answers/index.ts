import { byMail } from './by-mail';
import { deciding } from './deciding';

export const words = { byMail, deciding };
