import { pathTo } from '@contract/pages';
import type { MailText } from './blocks';
import type { MailContext } from './mail';

/** The mail to a council: nothing but that there is something new. Its mail server may belong to the employer. */
export function quietText({ language, url }: MailContext): MailText {
  const de = language === 'de';
  return {
    subject: de ? 'Es gibt etwas Neues auf Dialogwerk' : 'There is something new on Dialogwerk',
    title: de ? 'Es gibt etwas Neues' : 'There is something new',
    blocks: [
      {
        kind: 'paragraph',
        text: de
          ? 'Melden Sie sich an, dann sehen Sie, worum es geht. Diese Nachricht enthält mit Absicht nichts weiter.'
          : 'Sign in to see what it is about. This message says nothing more on purpose.',
      },
      { kind: 'button', link: { label: de ? 'Zu meinem Tisch' : 'To my desk', url: url(pathTo('desk')) } },
    ],
    foot: [],
  };
}
