import type { Rules } from '../../rules';
import { inWords } from '../forms';
import { capital } from '../../capital';
import type { edit as german } from '../../de/offerings/edit';
import type { Shape } from '../../shape';

/** The words of the editor of an offering. */
export const edit = ({ minutesToOffer, topics, listItems, listItem }: Rules): Shape<ReturnType<typeof german>> => ({
  path: 'Path',
  desk: 'My desk',
  newTitle: 'What can you offer?',
  editTitle: 'Edit the offer',
  lead: `This takes about ${inWords(minutesToOffer)} minutes. Write it so that somebody on the shop floor understands it.`,
  here: 'Write an offer',
  missingTitle: 'This is still missing',
  kept: (time) => `Saved on this device, ${time}`,
  stored: (time) => `Saved, ${time}`,
  unkept: 'Nothing can be kept on this device. Please press “Save” now and then.',
  foundDraft: (day, time) => `What you wrote on ${day}, ${time} is still here.`,
  dropDraft: 'Discard and reload',
  changedElsewhere: 'Somebody else has changed the offer in the meantime. Your version is still here.',
  loadTheirs: 'Load the other version',
  overwrite: 'Save my version',

  about: 'What you can do',
  aboutNote: 'One sentence as a title, then two or three more.',
  title: 'Title',
  titleHelp: 'For example: “We find faults in paint before it hardens.”',
  text: 'What do companies get out of it?',
  textHelp: 'What do they get in the end? What do they have to contribute? Nothing that is still secret.',
  language: 'Which language do you write in?',
  remaining: (left) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),

  means: 'What you work with',
  meansNote: 'This is how we recognise matches.',
  methods: 'Methods',
  methodsHelp: `One per line, ${inWords(listItems)} at most.`,
  equipment: 'Equipment',
  equipmentHelp: 'Devices, labs, test rigs. One per line.',
  tooMany: `${capital(inWords(listItems))} lines at most.`,
  lineTooLong: `A line is too long. It may have ${listItem} characters at most.`,

  terms: 'How you work together',
  termsNote: 'Several forms are possible.',
  formats: 'Forms of working together',
  maturity: 'How far has it got?',
  protection: 'Intellectual property rights',
  languages: 'Which languages do you speak?',
  freeFrom: 'Free from',
  freeFromHelp: 'Leave empty if you have time now.',
  optional: '(optional)',

  topics: 'Topics',
  topicsNote: `One to ${inWords(topics)}.`,
  topicsLegend: 'Which topics does it fit?',
  moreTopics: 'Search for a topic',
  removeTopic: (name) => `Remove ${name}`,
  suggestions: (count) => (count === 1 ? 'One suggestion' : `${count} suggestions`),

  evidence: 'Evidence',
  evidenceNote: 'Optional. One piece of evidence convinces more than three adjectives.',
  evidenceOne: (number) => `Evidence ${number}`,
  kind: 'Kind',
  evidenceTitle: 'Title',
  year: 'Year',
  url: 'Web address',
  urlHelp: 'Starts with https://',
  add: 'Add evidence',
  remove: (number) => `Remove evidence ${number}`,

  before: 'Before anybody reads it',
  beforeNote: 'After that a guide checks the text.',
  nothingUnpublished: 'Nothing here is still unpublished or waiting to be filed.',
  nothingHelp:
    'At German universities an invention must normally be reported two months before it is disclosed (§ 42 ArbnErfG). If in doubt, your transfer office helps.',
  consequence: 'Once you have submitted it, a guide reads the text. Only then do others see it.',
  save: 'Save',
  saving: 'Saving',
  submit: 'Submit for review',
  submitting: 'Submitting',
  liveNote: 'This offer is published. Changes are visible at once and are read afterwards.',
});
