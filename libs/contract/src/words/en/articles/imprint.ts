import type { Article } from '../../article';

export const words: Article = {
  title: 'Imprint',
  lead: 'These details are given by whoever operates this installation.',
  sections: [
    {
      title: 'Operator of this installation',
      blocks: [
        'Details under § 5 of the German Digital Services Act (DDG):',
        {
          fill: [
            'Name or company, legal form and address (no post box)',
            'Persons entitled to represent it',
            'E-mail address and a second quick channel, for example a phone number',
            'Register and register number, if there is one',
            'VAT or business identification number, if there is one',
            'Supervisory body, if there is one',
          ],
        },
      ],
    },
    {
      title: 'Responsible for texts',
      blocks: [
        'For editorial texts under § 18(2) of the German Interstate Media Treaty:',
        { fill: ['Name and address of a person'] },
        'Problems and offers are written by those named there. A guide reads them before publication.',
      ],
    },
    {
      title: 'Report something',
      blocks: [
        'Does something here violate rights or give away a secret? Write to us where it stands and why. We check it and give you the reason for our decision.',
        { fill: ['Contact point for notices under Art. 11, 12 and 16 of Regulation (EU) 2022/2065'] },
      ],
    },
    {
      title: 'Software',
      blocks: [
        'Dialogwerk is free software under the European Union Public Licence 1.2. Whoever wrote the program does not thereby operate this site.',
      ],
    },
  ],
};
