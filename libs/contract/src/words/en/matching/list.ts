import type { list as german } from '../../de/matching/list';
import type { Shape } from '../../shape';

const ORDINALS_EN = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The words of the list of matches of a challenge. */
export const list: Shape<typeof german> = {
  title: 'Who could help you',
  lead: (count) => (count === 1 ? 'One match is ready.' : `${count} matches are ready, the best one first.`),
  rounds: 'When we search',
  lastRound: (day, time) => `Last searched on ${day}, ${time}.`,
  nextRound: (day, time) => `We will search again on ${day}, ${time}.`,
  weighed: 'The order follows your own weights.',
  usual: 'Show the usual order',
  points: (points) => `${points}\u00a0of 100 points`,
  compare: 'Compare and decide',
  emptyOnDay: (day) =>
    day >= 1 && day <= ORDINALS_EN.length
      ? `No match yet. That is normal on the ${ORDINALS_EN[day - 1]} day.`
      : 'No good match yet. We keep searching.',
  emptyLead:
    'We suggest only what can really fit. New offers join with every round. You get an e-mail as soon as there is something.',
  notYetTitle: 'Your problem is not published yet',
  notYetLead: 'There will be matches once a guide has read the text.',
  published: 'published',
  today: 'Today',
  dayNumber: (day) => `Day ${day}`,
  search: 'next search',
  meanwhile: 'What you can do in the meantime',
  moreText: 'Describe it more exactly',
  moreTextWhy: 'Two more sentences on material, machine or fault often change a lot.',
  edit: 'Change the text',
  lookAround: 'Search yourself',
  lookAroundWhy: 'The search holds all open offers, those with fewer points as well.',
  toSearch: 'Go to search',
  how: 'How matching works',
  howWhy: 'What the program compares and why it sometimes suggests nothing.',
  read: 'Read',
};
