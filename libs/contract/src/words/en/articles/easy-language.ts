import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words: Article = {
  title: 'Dialogwerk in easy language',
  lead: 'What is Dialogwerk? You can read it here in short sentences.',
  sections: [
    {
      title: 'What is Dialogwerk?',
      blocks: [
        'Dialogwerk is a website.',
        'It is for people in North Rhine-Westphalia. This is a part of Germany.',
        'Two sides meet here:',
        {
          list: ['People who work in a company.', 'People who do research. For example at a university.'],
        },
        'The people in the company have a problem.',
        'The researchers may be able to help.',
        'Dialogwerk costs nothing.',
      ],
    },
    {
      title: 'How it works',
      blocks: [
        {
          steps: [
            'You write down your problem. You can write the way you speak.',
            'A person at Dialogwerk reads the text. Then it goes on the website.',
            'A computer searches: who can help?',
            'You see suggestions. You also read: what does not fit so well?',
            'You say: yes, I am interested. Or: no.',
            'Do both sides say yes? Then you can talk to each other.',
          ],
        },
      ],
    },
    {
      title: 'Who reads your text?',
      blocks: [
        'You decide. For each part you can choose:',
        {
          list: [
            'Everybody may read it.',
            'Only people who have signed in.',
            'Only a partner. That is somebody you allow to read it.',
          ],
        },
      ],
    },
    {
      title: 'For the works council',
      blocks: [
        'The works council speaks for the people who work in the company.',
        'The works council can ask here, too.',
        'The boss does not see it.',
      ],
    },
    {
      title: 'Help',
      blocks: [
        'Does something on this website not work? Tell us. The address is here:',
        {
          links: [
            { to: PAGES.imprint, text: 'Address and phone' },
            { to: PAGES.accessibility, text: 'Report a barrier' },
            { to: PAGES.tell, text: 'Write down a problem' },
          ],
        },
        'We wrote this text by the rules for easy language. A group of readers has not checked it yet.',
      ],
    },
  ],
};
