import type { Rules } from '../rules';
import { inWords } from './forms';
import type { words as german } from '../de/start';
import type { Shape } from '../shape';

export const words = ({ questions, minutesToTell }: Rules): Shape<ReturnType<typeof german>> => ({
  promise: 'You describe the problem, we look for people who can help.',
  lead: 'Dialogwerk brings companies in North Rhine-Westphalia together with universities and institutes. Employees have a say from the start. Free of charge.',
  ask: 'What is giving you trouble?',
  askHelp: 'Write the way you would tell a friend. Two sentences are enough to begin with.',
  go: 'Continue',
  noAccount: 'No account needed. We store nothing before you ask for help.',
  remaining: (left) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),
  doors: 'Other ways in',
  science: 'I do research or work in transfer',
  scienceText: 'Say what you can do and how many requests you want.',
  council: 'I am on a works council or staff council',
  councilText: 'What is planned, what does it mean for work, and how can you ask questions yourselves?',
  how: 'I want to know how this works',
  howText: 'How a match comes about, with all points and reasons. Without signing in.',
  wanted: 'Wanted right now',
  open: (count, text) => (count === 1 ? 'One problem is open.' : `${text} problems are open.`),
  noneOpen: 'No problem is open at the moment.',
  noneLead: 'The next description changes that. Perhaps it is yours.',
  allOpen: (text) => `See all ${text} problems`,
  interested: (count) => (count === 1 ? '1 group interested' : `${count} groups interested`),
  since: (days) => (days === 0 ? 'New today' : days === 1 ? 'Since yesterday' : `For ${days} days`),
  example: 'Example',
  then: 'What happens next',
  thenNote: 'This is what we promise. Working days: without weekends and public holidays.',
  minutes: `${minutesToTell} minutes`,
  minutesText: `You answer ${inWords(questions)} questions in everyday language and decide for each answer who may read it.`,
  days: (count) => (count === 1 ? '1 working day' : `${count} working days`),
  readText: 'A guide reads your text. Until then nobody else sees it.',
  answerText: 'This is how long a group has to answer. You can see which day it is.',
  guideText: 'If nobody has answered, a guide asks in person. A no comes with a reason.',
});
