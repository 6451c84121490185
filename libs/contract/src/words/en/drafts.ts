import type { drafts as german } from '../de/drafts';
import type { Shape } from '../shape';

export const drafts: Shape<typeof german> = {
  tab: (time) => `Another tab holds another version of this text, last written at ${time}.`,
  earlier: (day, time) => `Another text begun on ${day}, ${time} is still here.`,
  visitor: (day, time) => `On this device there is a text that was begun without signing in, on ${day}, ${time}.`,
  sent: (day, time) =>
    `On this device there is a text that was sent with a sign-in link, from ${day}, ${time}. Your desk shows whether it has arrived.`,
  open: 'Open that text',
  keepBoth: 'Keep both',
  gone: 'This text was sent or deleted in another tab.',
  startAnew: 'Clear and start anew',
  keepMine: 'Keep it here',
};
