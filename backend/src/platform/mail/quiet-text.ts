import { pathTo } from '@contract/pages';
import type { MailText } from './blocks';
import type { MailContext } from './mail';

/** The mail to a council: nothing but that there is something new. Its mail server may belong to the employer. */
export const quietText = ({ say: { quiet }, url }: MailContext): MailText => ({
  subject: quiet.subject,
  title: quiet.title,
  blocks: [
    { kind: 'paragraph', text: quiet.text },
    { kind: 'button', link: { label: quiet.desk, url: url(pathTo('desk')) } },
  ],
  foot: [],
});
