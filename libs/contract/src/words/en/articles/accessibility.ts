import type { Article } from '../../article';

export const words: Article = {
  title: 'Accessibility statement',
  lead: 'This site should be usable for everybody. Here is what has been checked and what has not.',
  sections: [
    {
      title: 'What we build to',
      blocks: [
        'Our yardstick is WCAG 2.2, level AA. It goes beyond the standard EN 301 549, to which state law for public bodies refers.',
        {
          list: [
            'Everything works with the keyboard. A clear ring shows where you are.',
            'Colour never carries meaning alone. A shape or a word says the same.',
            'Every drawing has a number or a sentence beside it.',
            'Text can be doubled in size; pages fit a width of 320 pixels.',
            'Light and dark mode, high contrast and “less motion” follow your device.',
            'Shortcut keys at the guides’ desk can be switched off.',
          ],
        },
      ],
    },
    {
      title: 'What has been checked',
      blocks: [
        'Every page is examined by a testing program (axe) with every change. Such programs find only some of the barriers.',
        'Not checked yet: screen readers, voice control, and use by people with different disabilities. That is why we do not call this site “fully accessible”.',
      ],
    },
    {
      title: 'What is still missing',
      blocks: [
        {
          list: [
            'Explanations in German Sign Language.',
            'Texts written by others are not always easy to read. They stand in the language they were written in.',
          ],
        },
      ],
    },
    {
      title: 'Report a barrier',
      blocks: [
        'Have you met a barrier? Write to us on which page and what does not work. You will get an answer, even if we cannot solve it at once.',
        {
          fill: [
            'Form or e-mail address for feedback',
            'Phone number',
            'For public bodies of the state: link to the ombuds office under § 10d BGG NRW',
            'Date on which this statement was checked',
          ],
        },
      ],
    },
  ],
};
