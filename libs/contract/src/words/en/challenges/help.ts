import type { help as german } from '../../de/challenges/help';
import type { Shape } from '../../shape';

export const help: Shape<typeof german> = {
  title: 'Who could help?',
  count: (count) => (count === 1 ? '1 group could help' : `${count} groups could help`),
  asOf: (count, time) => `${count === 1 ? '1 group' : `${count} groups`}. As of ${time}, changes while you write.`,
  begin: 'Write two or three sentences. Then groups that know about it appear here.',
  none: 'Nobody fits well enough yet to be named. More words help: what goes wrong, with what (material, machine, place), what you observe. For some things there is nobody here.',
  looking: 'We are looking.',
  failed: 'The preview is not working right now. Just go on writing.',
  off: 'The preview is off. Your text stays on this device.',
  why: 'Because:',
  places: (free, text) => (free === 1 ? 'Has one place free.' : `Has ${text} places free.`),
  freeFrom: (month) => `Free from ${month}.`,
  full: 'No place free at the moment.',
  note: 'For preview and suggestions your text is sent to Dialogwerk, encrypted, and deleted at once. What only partners may read is left out of the search.',
  turnOff: 'Turn the preview off',
  turnOn: 'Turn the preview on',
  back: 'Back to writing',
  close: 'Close',
};
