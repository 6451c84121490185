import type { Folder } from '../folder';
import { addresses } from './addresses';

export const en: Folder = {
  name: 'English',
  locale: 'en-GB',
  addresses,
  parts: {
    accounts: () => import('./accounts'),
    answers: () => import('./answers'),
    basics: () => import('./basics'),
    challenges: () => import('./challenges'),
    conversations: () => import('./conversations'),
    desk: () => import('./desk'),
    mails: () => import('./mails'),
    matching: () => import('./matching'),
    offerings: () => import('./offerings'),
    pages: () => import('./pages'),
    review: () => import('./review'),
    rights: () => import('./rights'),
    search: () => import('./search'),
    solved: () => import('./solved'),
    start: () => import('./start'),

    about: () => import('./articles/about'),
    accessibility: () => import('./articles/accessibility'),
    council: () => import('./articles/council'),
    easyLanguage: () => import('./articles/easy-language'),
    howMatching: () => import('./articles/how-matching'),
    imprint: () => import('./articles/imprint'),
    privacy: () => import('./articles/privacy'),
    science: () => import('./articles/science'),
  },
};
