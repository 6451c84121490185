import type { digest as german } from '../../de/mails/digests';
import { capital } from '../../capital';
import type { Shape } from '../../shape';
import type { Told } from '../../told';

export const digest = ({ inWords }: Told): Shape<ReturnType<typeof german>> => ({
  subject: {
    daily: (news) => `Your day: ${news}`,
    weekly: (news) => `Your week: ${news}`,
    fortnightly: (news) => `Your fortnight: ${news}`,
  },
  requests: (count) => (count === 0 ? '' : `${inWords(count)} ${count === 1 ? 'request' : 'requests'}`),
  matches: (count) => (count === 0 ? '' : `${inWords(count)} ${count === 1 ? 'match' : 'matches'}`),
  finds: (count, more) => `${more ? 'at least ' : ''}${inWords(count)} new`,
  fromWatches: (count) => (count === 0 ? '' : `${inWords(count)} new in your searches`),
  watch: (name, finds) => `Saved search “${name}”: ${finds}`,
  watchAll: 'View all of them',
  read: 'Read',
  turn: (dueOn) => `Your turn, until ${dueOn}`,
  heading: (count) => `${capital(inWords(count))} new ${count === 1 ? 'match' : 'matches'}`,
  clock: (day, of) => (day > of ? `The ${of} working days have passed.` : `Day ${day} of ${of}.`),
  wrote: 'Message',
  to: 'About your entry',
  because: 'In favour',
  against: 'Against',
  nothingAgainst: 'We found nothing. That does not mean there is nothing.',
  answer: { interested: 'Interested', declined: 'Not for us', later: 'Later', passed_on: 'Pass on' },
  more: (count) => `There ${count === 1 ? 'is one more' : `are ${count} more`} on your desk.`,
  desk: 'Go to my desk',
  why: 'You are receiving this overview because you asked for it in your account. When there is nothing new, we do not write.',
  change: 'Change how often',
  stop: 'Unsubscribe',
  buttons: 'Every link opens a page on which you confirm. We do not measure whether you open this e-mail.',
});
