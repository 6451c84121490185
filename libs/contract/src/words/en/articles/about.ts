import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words: Article = {
  title: 'Who we are',
  lead: 'Dialogwerk brings companies, employees and researchers in North Rhine-Westphalia into conversation.',
  sections: [
    {
      title: 'What it is for',
      blocks: [
        'Many problems in companies are already understood elsewhere. But both sides use different words and do not find each other.',
        'Here each side writes in its own words. A program searches for what belongs together and says why. Whether something comes of it is for people to decide.',
      ],
    },
    {
      title: 'What we keep to',
      blocks: [
        {
          list: [
            'Free of charge for everybody with a problem or an offer.',
            'Every match also says what speaks against it.',
            'Every request has a deadline. Somebody who does not answer holds nobody up.',
            'Works councils have a space of their own that the company does not see.',
            'We do not measure who was here when.',
            'The source code is open and can be used under the EUPL 1.2.',
          ],
        },
      ],
    },
    {
      title: 'Who helps here',
      blocks: [
        'Guides read every problem and every offer before it first appears, and changes afterwards. They ask if something is unclear and help if nobody answers.',
        { fill: ['Names and regions of the guides', 'Phone number for a call back'] },
      ],
    },
    {
      title: 'Who runs it',
      blocks: [
        'Any public body, chamber or university can run the program.',
        { fill: ['Operator of this installation', 'Who pays for it', 'Who has a say in rules and weights'] },
        {
          links: [
            { to: PAGES.imprint, text: 'Imprint' },
            { to: PAGES.privacy, text: 'What happens to your data' },
            { to: PAGES.howMatching, text: 'How matching works' },
          ],
        },
      ],
    },
    {
      title: 'Examples',
      blocks: [
        'Some problems and offers are made up so that you can see what it looks like. They carry the word “Example”.',
      ],
    },
  ],
};
