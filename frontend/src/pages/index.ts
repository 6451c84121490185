import type { PageRoute, RoomRoutes } from '@frontend/platform/page';
import type { Articles } from './article';

/** A text page; its words are loaded with the page, not with the app. */
const text = (load: () => Promise<Articles>): PageRoute => ({
  path: '',
  loadComponent: () => import('./text-page').then((m) => m.TextPage),
  resolve: { articles: load },
});

export const routes: RoomRoutes<
  'science' | 'council' | 'howMatching' | 'privacy' | 'imprint' | 'accessibility' | 'easyLanguage' | 'about'
> = {
  science: text(() => import('./texts/science').then((m) => m.science)),
  council: text(() => import('./texts/council').then((m) => m.council)),
  howMatching: text(() => import('./texts/how-matching').then((m) => m.howMatching)),
  privacy: text(() => import('./texts/privacy').then((m) => m.privacy)),
  imprint: text(() => import('./texts/imprint').then((m) => m.imprint)),
  accessibility: text(() => import('./texts/accessibility').then((m) => m.accessibility)),
  easyLanguage: text(() => import('./texts/easy-language').then((m) => m.easyLanguage)),
  about: text(() => import('./texts/about').then((m) => m.about)),
};
