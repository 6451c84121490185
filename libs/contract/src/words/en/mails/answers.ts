import type { RecipientRole } from '@domain/answers';
import type * as german from '../../de/mails/answers';
import type { Shape } from '../../shape';

export const match: Shape<typeof german.match> = {
  unnamed: { practice: 'A company', science: 'A research group', staff: 'A works council', guide: 'A guide' },
  foot: {
    side: 'You are receiving this message because you are part of this match.',
    stand_in: 'You are receiving this message because a transfer office can follow up with its institution’s groups.',
    guide: 'You are receiving this message because guides follow up where nobody answers.',
  },
  button: {
    side: 'The button opens a page. You give your answer there.',
    stand_in: 'The button opens the public entry. Only the group itself can answer.',
    guide: 'The button opens the public entry. Only the two sides themselves can answer.',
  },
  next: 'This might suit you too',
};

export const asked: Shape<typeof german.asked> = {
  subject: (title) => `Request: ${title}`,
  title: (other) => `${other} is interested`,
  waits: {
    side: (dueOn) => `Waiting for your answer until ${dueOn}`,
    stand_in: (dueOn) => `Waiting for an answer until ${dueOn}`,
    guide: (dueOn) => `Waiting for an answer until ${dueOn}`,
  },
  act: { side: 'View and answer', stand_in: 'View', guide: 'View' },
  declining: 'Saying no helps too: one reason is enough, and the other side can look elsewhere.',
  standIn: 'Nobody on this side has an account yet. Please contact them in person.',
};

const ASK: Readonly<Record<RecipientRole, string>> = {
  side: 'Can you follow up or step in?',
  stand_in: 'Can you follow up with them?',
  guide: 'Can you follow up with them?',
};

export const reminders: Shape<typeof german.reminders> = {
  first_reminder: {
    title: () => 'A request is waiting for you',
    label: ({ dueOn }) => `Please answer by ${dueOn}`,
  },
  second_reminder: {
    title: ({ dueOn }) => `Please answer by ${dueOn}, or just say no`,
    label: ({ dueOn }) => `Last day: ${dueOn}`,
  },
  deputy: {
    title: ({ askedName }) => `${askedName || 'The other side'} has not answered yet`,
    label: ({ role }) => `The deadline has passed. ${ASK[role]}`,
  },
  guide: {
    title: ({ askedName, days }) => `${askedName || 'The other side'} has not answered for ${days} working days`,
    label: () => 'Please contact them in person',
  },
  again: {
    title: () => 'You wanted to be asked again',
    label: () => 'It is your turn again',
  },
};

export const clock: Shape<typeof german.clock> = {
  subject: (title, posting) => `${title}: ${posting}`,
  act: 'View',
};

export const lapsed: Shape<typeof german.lapsed> = {
  subject: (title) => `No answer: ${title}`,
  title: (other) => `${other} has not answered`,
  text: 'We have asked several times. There is no need to wait any longer. If an answer comes after all, we will tell you.',
};

export const declined: Shape<typeof german.declined> = {
  subject: (title) => `Declined, with a reason: ${title}`,
  title: (other) => `${other} has declined`,
  reason: (reason) => `The reason: ${reason}`,
  advice: {
    say_what_is_wanted: 'One more sentence about what you are looking for might help.',
    say_what_it_brings: 'One more sentence about the benefit might help.',
  },
};

export const later: Shape<typeof german.later> = {
  subject: (title) => `Later: ${title}`,
  title: (other) => `${other} needs more time`,
  text: (until) => `We will ask again on ${until}. There is nothing for you to do.`,
  act: 'View the match',
};

export const passedOn: Shape<typeof german.passedOn> = {
  subject: (title) => `Passed on: ${title}`,
  title: (other) => `${other} has passed the request on`,
  text: (to) => `It has gone to ${to || 'a colleague'}.`,
};

export const recommended: Shape<typeof german.recommended> = {
  subject: (title) => `Recommended to you: ${title}`,
  title: (by) => `${by} thought of you`,
  text: (by) => `${by} thinks you are better placed to help here. Having a look is free and commits you to nothing.`,
  act: 'View the problem',
  foot: 'You are receiving this e-mail once because somebody gave us your address. We keep it no longer than necessary.',
};
