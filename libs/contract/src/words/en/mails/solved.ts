import type { naming as german } from '../../de/mails/solved';
import type { Shape } from '../../shape';

export const naming: Shape<typeof german> = {
  subject: 'May we name your group as the one that helped?',
  title: 'A solved case in which you helped',
  sentences: (owner) => [
    `${owner} has described what helped and would like to name your group.`,
    'Your name does not appear unless you agree. You can change your answer at any time.',
  ],
  act: 'Read and answer',
  foot: 'You are receiving this message because your group has been in conversation with this organisation.',
};
