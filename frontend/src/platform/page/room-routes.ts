import type { Route } from '@angular/router';
import type { Page } from '@contract/pages';

/** What a room exports: one route per page it shows, each with an empty path (the app's table has the addresses). */
export type RoomRoutes<P extends Page = Page> = Readonly<Record<P, PageRoute>>;

export interface PageRoute extends Omit<Route, 'path' | 'title'> {
  readonly path: '';
}
