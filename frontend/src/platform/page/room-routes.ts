import type { Route } from '@angular/router';
import type { Page } from '@contract/pages';
import type { PageTitleWords } from './page-title';

/** What a room exports: one route per page it shows, each with an empty path (the app's table has the addresses). */
export type RoomRoutes<P extends Page = Page> = Readonly<Record<P, PageRoute>>;

export interface PageRoute extends Omit<Route, 'path' | 'title' | 'data'> {
  readonly path: '';
  readonly data: { readonly title: PageTitleWords } & Readonly<Record<string, unknown>>;
}
