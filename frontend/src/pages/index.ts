import type { PageRoute, PageTitleWords, RoomRoutes } from '@frontend/platform/page';
import type { Articles } from './article';

/** A text page; its words are loaded with the page, not with the app. */
const text = (title: PageTitleWords, load: () => Promise<Articles>): PageRoute => ({
  path: '',
  loadComponent: () => import('./text-page').then((m) => m.TextPage),
  resolve: { articles: load },
  data: { title },
});

export const routes: RoomRoutes<
  'science' | 'council' | 'howMatching' | 'privacy' | 'imprint' | 'accessibility' | 'easyLanguage' | 'about'
> = {
  science: text({ de: 'Für Forschende', en: 'For researchers' }, () =>
    import('./texts/science').then((m) => m.science),
  ),
  council: text({ de: 'Für Betriebsräte und Personalräte', en: 'For works councils' }, () =>
    import('./texts/council').then((m) => m.council),
  ),
  howMatching: text({ de: 'Wie Treffer entstehen', en: 'How matches arise' }, () =>
    import('./texts/how-matching').then((m) => m.howMatching),
  ),
  privacy: text({ de: 'Datenschutz', en: 'Privacy' }, () => import('./texts/privacy').then((m) => m.privacy)),
  imprint: text({ de: 'Impressum', en: 'Imprint' }, () => import('./texts/imprint').then((m) => m.imprint)),
  accessibility: text({ de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' }, () =>
    import('./texts/accessibility').then((m) => m.accessibility),
  ),
  easyLanguage: text({ de: 'Leichte Sprache', en: 'Easy language' }, () =>
    import('./texts/easy-language').then((m) => m.easyLanguage),
  ),
  about: text({ de: 'Wer wir sind', en: 'Who we are' }, () => import('./texts/about').then((m) => m.about)),
};
