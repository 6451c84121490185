import type { quiet as german } from '../../de/mails/quiet';
import type { Shape } from '../../shape';

export const quiet: Shape<typeof german> = {
  subject: 'There is something new on Dialogwerk',
  title: 'There is something new',
  text: 'Sign in to see what it is about. This message deliberately says nothing more.',
  desk: 'Go to my desk',
};
