import type { invitation as germanInvitation, signIn as germanSignIn } from '../../de/mails/accounts';
import type { Shape } from '../../shape';

export const signIn: Shape<typeof germanSignIn> = {
  subject: 'Your sign-in link',
  title: 'Sign in to Dialogwerk',
  text: (minutes) => `This button signs you in. It works once, within ${minutes} minutes.`,
  button: 'Sign in now',
  brings:
    'The request also held details of an organisation, or a text. Only what you confirm on the next page will count. If you did not write it, sign in there without it.',
  unknown:
    'There is no account with this address yet. To create one, tell us which organisation you are joining us for.',
  start: 'Create an account',
  foot: 'Did you not ask for this? Then there is nothing to do. Nobody can get into your account without the link.',
};

export const invitation: Shape<typeof germanInvitation> = {
  subject: (who) => (who ? `Invitation to act for ${who}` : 'An invitation to Dialogwerk'),
  title: 'You are invited',
  text: (who) =>
    who
      ? `Somebody at ${who} would like you to read and write on Dialogwerk with them.`
      : 'There is something new for you.',
  until: (days) => `The invitation works once, within ${days} days.`,
  button: 'Accept the invitation',
  foot: 'Would you rather not? Then there is nothing to do. We delete your address when the invitation expires.',
};
