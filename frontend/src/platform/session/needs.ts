import { inject } from '@angular/core';
import { RedirectCommand, Router, type CanActivateFn } from '@angular/router';
import { PAGES } from '@contract/pages';
import type { Action } from '@domain/policy';
import { Session } from './session';

/** The address of the page that says who may see something; the asked-for address stays in the bar. */
export const NO_ACCESS = '/kein-zugang';

/**
 * Lets people in whose role could do this at all. Visitors go to sign-in and come back afterwards (`?weiter=`),
 * everybody else is told who may see the page.
 */
export const needs =
  (action: Action): CanActivateFn =>
  async (_, state) => {
    const router = inject(Router);
    const session = inject(Session);
    await session.load();
    if (session.mayEver(action)) return true;
    if (!session.signedIn()) {
      return router.createUrlTree([PAGES.signIn], { queryParams: { weiter: state.url } });
    }
    return new RedirectCommand(router.parseUrl(NO_ACCESS), { skipLocationChange: true });
  };
