import type * as german from '../../de/mails/postings';
import type { Shape } from '../../shape';

export const posting: Shape<typeof german.posting> = {
  yours: { challenge: 'Your problem', offering: 'Your offer' },
  foot: 'You are receiving this message because you wrote the entry or are responsible for it.',
  see: 'View the entry',
  confirm: 'Still current',
  change: 'Change',
  close: 'Close',
};

export const received: Shape<typeof german.received> = {
  subject: (title) => `Received: ${title}`,
  title: (yours) => `${yours} has arrived`,
  readBy: (day) => `A guide will read the text by ${day}. You will hear from us either way.`,
  untilThen: 'Until then nobody else can see it. You can change it at any time.',
};

export const published: Shape<typeof german.published> = {
  subject: (title) => `Published: ${title}`,
  title: (yours) => `${yours} has been published`,
  address: (address) => `Everybody can read the entry at this address: ${address}`,
  next: {
    challenge: 'We are now looking for groups that can help. We will write to you as soon as one fits.',
    offering: 'We are now looking for companies that it would help. New matches will be in your overview.',
  },
};

export const returned: Shape<typeof german.returned> = {
  subject: (title) => `Please take another look: ${title}`,
  title: (yours) => `${yours} has been returned to you`,
  reason: (reason) => `The reason: ${reason}`,
  kept: 'Your text is still there. Change it and submit it again, and we will read it again.',
  act: 'Change the text',
};

export const asks: Shape<typeof german.asks> = {
  subject: (title) => `Is this still current? ${title}`,
  title: () => 'Is this still current?',
  sentences: ({ confirmedOn, until }, { day, weekday }) => [
    `You last confirmed this entry on ${day(confirmedOn)}.`,
    `One click is enough. If we hear nothing by ${weekday(until)}, the entry will be paused. Nothing is lost.`,
  ],
};

export const paused: Shape<typeof german.paused> = {
  subject: (title) => `Paused: ${title}`,
  title: (yours) => `${yours} is now paused`,
  sentences: ({ until }, { day }) => [
    'We had no answer to our question, so no new requests will come in.',
    `One click opens the entry again. We will close it on ${day(until)}.`,
  ],
};

export const archived: Shape<typeof german.archived> = {
  subject: (title) => `Closed: ${title}`,
  title: (yours) => `${yours} is closed`,
  sentences: ({ confirmedOn }, { day }) => [
    `Nobody has confirmed since ${day(confirmedOn)} that the entry is still current.`,
    'Its address stays. Whoever opens it will read that the entry is closed.',
  ],
};
