import { mail, quietText } from '@backend/platform/mail';

/** Tells a council, without saying so in the mail, that it may publish now. */
export const councilVerifiedMail = mail<object>({
  class: 'must_arrive',
  samples: [{}],
  write: (_, context) => quietText(context),
});
