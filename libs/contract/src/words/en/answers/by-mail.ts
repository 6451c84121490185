import type { byMail as german } from '../../de/answers/by-mail';
import type { Shape } from '../../shape';

/** The words of answering from a mail. */
export const byMail: Shape<typeof german> = {
  title: 'Your answer',
  loading: 'The match is being loaded.',
  as: (name: string) => `You are answering as ${name}. You do not have to sign in for this.`,
  wrote: 'The other side writes:',
  because: 'In favour',
  against: 'Against',
  nothingAgainst: 'We found nothing against it.',
  interested: 'Interested …',
  declined: 'Not for us …',
  later: 'Later …',
  whole: 'See everything (sign-in needed)',
  done: 'Your answer has arrived.',
  interestedDone: 'The other side has been told. If they say yes too, a conversation opens.',
  talkingDone: 'Both said yes. The conversation is open; names and contact are in your e-mail.',
  declinedDone: 'Your reason helps the other side. We will not send you this proposal again.',
  laterDone: (day: string) => `We will ask again on ${day}.`,
  closed: 'No answer is needed here any more.',
  closedWhy: 'You have answered already, or the problem is no longer open.',
  ended: 'This link is no longer valid',
  signIn: 'Sign in',
  incomplete: 'Something is missing in the address. Please open the link from the e-mail again.',
};
