import { bothLanguages } from '@frontend/platform/words';

export const TEXTS = bothLanguages({
  de: {
    tab: (time: string) =>
      `In einem anderen Tab steht eine andere Fassung dieses Textes, zuletzt geschrieben um ${time}.`,
    earlier: (day: string, time: string) => `Hier liegt noch ein anderer angefangener Text vom ${day}, ${time}.`,
    visitor: (day: string, time: string) =>
      `Auf diesem Gerät liegt ein Text, der ohne Anmeldung begonnen wurde, vom ${day}, ${time}.`,
    open: 'Diesen Text öffnen',
    keepBoth: 'Beide behalten',
    gone: 'Dieser Text wurde in einem anderen Tab abgeschickt oder gelöscht.',
    startAnew: 'Leeren und neu beginnen',
    keepMine: 'Hier behalten',
  },
  en: {
    tab: (time) => `Another tab holds another version of this text, last written at ${time}.`,
    earlier: (day, time) => `Another text begun on ${day}, ${time} is still here.`,
    visitor: (day, time) => `On this device there is a text that was begun without signing in, on ${day}, ${time}.`,
    open: 'Open that text',
    keepBoth: 'Keep both',
    gone: 'This text was sent or deleted in another tab.',
    startAnew: 'Clear and start anew',
    keepMine: 'Keep it here',
  },
});
