import { inject } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import { PAGES, type Page } from '@contract/pages';
import type { Part } from '@contract/words';
import type { RoomRoutes, TitleOf } from '@frontend/platform/page';
import { Language } from '@frontend/platform/words';
import { NO_ACCESS } from '@frontend/platform/session';

const at = (address: string): string => address.slice(1);

/** One lazily loaded room with its words, entered at the addresses of the contract. */
const room = <P extends Page>(
  pages: readonly P[],
  load: () => Promise<{ routes: RoomRoutes<P> }>,
  ...parts: readonly Part[]
): Routes =>
  pages.map((page) => ({
    path: at(PAGES[page]),
    pathMatch: 'full',
    data: { title: page satisfies TitleOf },
    loadChildren: async () => {
      const [{ routes }] = await Promise.all([load(), inject(Language).need(...parts)]);
      return [routes[page]];
    },
  }));

/** The pages of a room, as soon as it has any; rooms are listed in the order in which addresses are tried. */
const rooms: Routes = [
  ...room(['start'], () => import('@frontend/start'), 'start'),
  ...room(['tell', 'challenge', 'challengeEdit'], () => import('@frontend/challenges'), 'challenges'),
  ...room(['solved', 'ending'], () => import('@frontend/solved'), 'solved'),
  ...room(['find'], () => import('@frontend/search'), 'search'),
  ...room(['signIn', 'signInConfirm', 'unsubscribe', 'account'], () => import('@frontend/accounts'), 'accounts'),
  ...room(
    ['science', 'council', 'howMatching', 'privacy', 'imprint', 'accessibility', 'easyLanguage', 'about'],
    () => import('@frontend/pages'),
    'pages',
  ),
  ...room(['rights'], () => import('@frontend/rights'), 'rights'),
  ...room(['mailAnswer'], () => import('@frontend/answers'), 'answers'),
  ...room(['challengeMatches', 'match'], () => import('@frontend/matching'), 'matching', 'answers'),
  ...room(['offeringNew', 'offeringEdit', 'offering', 'group'], () => import('@frontend/offerings'), 'offerings'),
  ...room(['desk'], () => import('@frontend/desk'), 'desk'),
  ...room(['review'], () => import('@frontend/review'), 'review'),
  ...room(['conversations', 'conversation'], () => import('@frontend/conversations'), 'conversations'),
];

const fallback: Route[] = [
  {
    path: at(NO_ACCESS),
    data: { title: 'noAccess' satisfies TitleOf },
    loadComponent: () => import('./no-access-page').then((m) => m.NoAccessPage),
  },
  {
    path: '**',
    data: { title: 'notFound' satisfies TitleOf },
    loadComponent: () => import('./not-found-page').then((m) => m.NotFoundPage),
  },
];

/** Set by the build; production drops what it guards. */
declare const ngDevMode: unknown;
const gallery: Route[] = ngDevMode
  ? [{ path: 'galerie', loadComponent: () => import('./gallery/gallery-page').then((m) => m.GalleryPage) }]
  : [];

export const ROUTES: Routes = [...rooms, ...gallery, ...fallback];
