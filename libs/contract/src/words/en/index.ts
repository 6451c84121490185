import type { Folder } from '../folder';

export const en: Folder = {
  locale: 'en-GB',
  parts: {
    basics: () => import('./basics'),
    desk: () => import('./desk'),
  },
};
