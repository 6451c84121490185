import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words: Article = {
  title: 'For works councils and staff councils',
  lead: 'You can ask questions of your own here. Your employer does not see what you write.',
  sections: [
    {
      title: 'A space of your own',
      blocks: [
        'On Dialogwerk a works council is not part of the company. It has its own account, texts and conversations.',
        {
          list: [
            'Only members of your council see its drafts, matches and conversations.',
            'The company sees neither whether you are signed in nor what you read.',
            'Our e-mails to you carry no content, since your mailbox may belong to the company.',
            'There are no read receipts, and nobody can see who was here when.',
          ],
        },
      ],
    },
    {
      title: 'What you can ask',
      blocks: [
        'You can put a question to science: on working conditions, new technology, strain or training. § 92a of the German Works Constitution Act (BetrVG) lets you propose measures that secure employment. It helps to know somebody who knows.',
        'Publish only what you may say without naming your company. For each sentence you decide who reads it: everyone, members only, or only a partner you choose yourself.',
      ],
    },
    {
      title: 'Why we check who you are',
      blocks: [
        'Before you publish anything we ask: are you really the council? Otherwise somebody could pretend to be, the employer included.',
        'A guide checks this in a way that does not lead through the company. Until then you can write and save.',
      ],
    },
    {
      title: 'When the company posts a plan',
      blocks: [
        'Every company is asked here: does this change how people work in your company? The answer is shown with the matches, even if it is “I do not know yet”.',
        'Dialogwerk replaces no information, no consultation and no consent. Nothing here is a statement of the employer in the sense of the Works Constitution Act.',
      ],
    },
    {
      title: 'Limits',
      blocks: [
        'What these pages say about rights is for orientation and is no legal advice. For advice, turn to your union or to the technology advice centre (TBS) of the DGB in North Rhine-Westphalia.',
        {
          links: [
            { to: PAGES.tell, text: 'Write down a question' },
            { to: PAGES.signIn, text: 'Sign in as a council' },
            { to: PAGES.rights, text: 'Who may do what here, sentence by sentence' },
            { to: PAGES.privacy, text: 'What happens to your data' },
          ],
        },
      ],
    },
  ],
};
