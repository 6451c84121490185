import type { Told } from '../../told';
import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words = ({ answerDays, digestItems, minutesToOffer, budget, inWords }: Told): Article => ({
  title: 'For researchers',
  lead: 'Companies say what does not work. You are shown only what you may have an answer to.',
  sections: [
    {
      title: 'What to expect',
      blocks: [
        `You write down once what you offer. It takes about ${inWords(minutesToOffer)} minutes. After that Dialogwerk searches for you.`,
        {
          list: [
            `At most ${inWords(digestItems)} matches at a time, each with reasons for and against.`,
            'An overview by e-mail, as often as you like. If there is nothing new, nothing is sent.',
            `You answer a request within ${inWords(answerDays)} working days. Declining is an answer, too.`,
            'Names and phone numbers are shown only once both sides have said yes.',
          ],
        },
      ],
    },
    {
      title: 'You decide how much arrives',
      blocks: [
        `Your group sets how many new requests it takes per quarter. The default is ${inWords(budget)}.`,
        'When that number is reached, we suggest other groups. Your page then says from when you are free again.',
        'You can pause at any time. Nobody sees when you were last here.',
      ],
    },
    {
      title: 'Before you publish',
      blocks: [
        'Describe what you can do, not what has not been filed yet. What is public is no longer new. A patent can fail because of that.',
        'At German universities § 42 ArbnErfG applies: an invention must normally be reported two months before it is disclosed. If in doubt, ask your transfer office.',
        'A guide reads your offer before it appears. Later changes are visible at once and are read afterwards. Nothing is changed without you.',
      ],
    },
    {
      title: 'What to do next',
      blocks: [
        {
          steps: [
            'Sign in with the e-mail address of your institution. You need no password.',
            'Write your first offer. One sentence a foreman understands counts for more than a list of publications.',
            'Look at matches and answer: interested, not for us, later, or pass on.',
          ],
        },
        {
          links: [
            { to: PAGES.offeringNew, text: 'Write an offer' },
            { to: PAGES.find, text: 'Read problems from companies' },
            { to: PAGES.howMatching, text: 'How matching works' },
          ],
        },
      ],
    },
  ],
});
