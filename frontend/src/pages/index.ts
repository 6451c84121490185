import { inject } from '@angular/core';
import type { PageRoute, RoomRoutes } from '@frontend/platform/page';
import { Language } from '@frontend/platform/words';
import type { ArticleName } from './text-page';

/** A text page; its article is loaded with the page, not with the app. */
const text = (article: ArticleName): PageRoute => ({
  path: '',
  loadComponent: () => import('./text-page').then((m) => m.TextPage),
  resolve: {
    article: () =>
      inject(Language)
        .need(article)
        .then(() => article),
  },
});

export const routes: RoomRoutes<ArticleName> = {
  science: text('science'),
  council: text('council'),
  howMatching: text('howMatching'),
  privacy: text('privacy'),
  imprint: text('imprint'),
  accessibility: text('accessibility'),
  easyLanguage: text('easyLanguage'),
  about: text('about'),
};
