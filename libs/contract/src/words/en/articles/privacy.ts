import type { Told } from '../../told';
import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words = ({
  confirmMonths,
  linkMinutes,
  sessionDays,
  unconfirmedDays,
  exposureMonths,
  untouchedMonths,
  withdrawnDays,
  secretMonths,
  readingMonths,
  inWords,
}: Told): Article => ({
  title: 'Privacy',
  lead: 'What happens to your data, in the order in which you meet us.',
  sections: [
    {
      title: 'Who is responsible',
      blocks: [
        'Whoever operates this installation of Dialogwerk is responsible.',
        {
          fill: [
            'Name and address of the operator',
            'Contact of the data protection officer',
            'Legal bases of the processing (Art. 6 GDPR; for public bodies the law of the state)',
            'Processors: data centre, mail delivery and, if matching asks a language model elsewhere, whoever runs it',
          ],
        },
      ],
    },
    {
      title: 'If you only read',
      blocks: [
        'We use no tracking pixels, no advertising and no services of other companies. Fonts and images come from this server.',
        'On your device we keep only what the site needs: the language you chose and texts you have not sent yet. That is why no window asks for your consent here.',
        'What you write into the problem field to see suggestions is neither stored nor logged.',
      ],
    },
    {
      title: 'If you sign in',
      blocks: [
        'We store your name, your e-mail address, your organisation and your language. You give a phone number only if you like.',
        `There is no password. You get a link that is valid for ${linkMinutes} minutes and works once. After that a cookie keeps you signed in for at most ${sessionDays} days.`,
        `We do not store where you are, which device you use or when you were last here. A sign-in that is not confirmed is deleted after ${inWords(unconfirmedDays)} days.`,
      ],
    },
    {
      title: 'If you write something',
      blocks: [
        'For every answer you decide who reads it.',
        {
          list: [
            'Everyone: it is public and can be found by searching.',
            'Members: people from companies, councils and research who are signed in.',
            'Partner only: only those you open it to. These texts are kept apart from all others, in no search and in no e-mail.',
          ],
        },
        'When partners read answers that are for them only, we record the organisation and the time, but not the person. This shows that a secret was protected.',
        'Guides read problems and offers, but never answers marked “partner only” and never conversations.',
      ],
    },
    {
      title: 'Matches',
      blocks: [
        'A program works out which texts fit together. It rates no people and decides nothing. How it works is public.',
        'A language model on our own server turns texts into numbers that tell what they mean. If whoever runs Dialogwerk has chosen a larger one elsewhere, public texts go there without saying whose they are. Answers for members or for partners only never go there, nor does what you are typing.',
        { links: [{ to: PAGES.howMatching, text: 'How matching works' }] },
      ],
    },
    {
      title: 'Your rights',
      blocks: [
        'You can ask to see your data, correct it, delete it or take it with you, and object to its processing (Art. 15 to 21 GDPR). You can do most of this in your account.',
        'You can complain to a supervisory authority. In North Rhine-Westphalia that is the State Commissioner for Data Protection and Freedom of Information (LDI NRW).',
        {
          links: [
            { to: PAGES.account, text: 'Go to your account' },
            { to: PAGES.rights, text: 'Who may do what' },
          ],
        },
      ],
    },
    {
      title: 'How long we keep things',
      blocks: [
        `Your account stays until you delete it. We delete a draft that nobody has touched for ${untouchedMonths} months. What was withdrawn is deleted after ${withdrawnDays} days, unless a conversation has come of it.`,
        `Answers for partners only are deleted ${secretMonths} months after a problem was closed. Who has read them is recorded for ${readingMonths} months.`,
        `Every ${inWords(confirmMonths)} months we ask whether a text is still current. Without an answer it is paused, and closed later.`,
        `The position at which a suggestion appeared in a list or an e-mail is kept for ${exposureMonths} months, to the day. Who saw it is not recorded.`,
        {
          fill: ['Periods for backup copies and server logs', 'Periods that follow from funding rules or state law'],
        },
      ],
    },
  ],
});
