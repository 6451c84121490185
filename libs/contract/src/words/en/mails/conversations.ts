import type * as german from '../../de/mails/conversations';
import type { Shape } from '../../shape';

export const foot = 'You are receiving this message because you take part in this conversation.';

export const opened: Shape<typeof german.opened> = {
  subject: (other) => `Both sides interested: conversation with ${other}`,
  title: 'You can now talk to each other',
  sentences: (other) => [
    `You and ${other} have both said yes.`,
    'Names, addresses and phone numbers are in the conversation. Suggest a date.',
  ],
  act: 'Open the conversation',
};

export const message: Shape<typeof german.message> = {
  subject: (other) => `New message from ${other}`,
  title: 'You have a message',
  sentences: (other) => [`${other} has written to you. The text is only in the conversation, not in this e-mail.`],
  act: 'Read the message',
};

export const released: Shape<typeof german.released> = {
  subject: (other) => `${other} has shared confidential answers with you`,
  title: 'You can now read more',
  sentences: (other) => [
    `${other} has shared the answers marked “partner only” with you.`,
    'They are confidential. It is recorded that your group has read them.',
  ],
  act: 'Read the answers',
};
