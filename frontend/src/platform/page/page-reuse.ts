import { Injectable } from '@angular/core';
import { BaseRouteReuseStrategy, type ActivatedRouteSnapshot } from '@angular/router';

/**
 * A page about another thing is another page: what was typed, asked or refused on the one never shows up on the other,
 * also when somebody steps back in the history from one thing to the other. A query narrows the same page.
 */
@Injectable()
export class PageReuse extends BaseRouteReuseStrategy {
  override shouldReuseRoute(future: ActivatedRouteSnapshot, current: ActivatedRouteSnapshot): boolean {
    const names = Object.keys({ ...future.params, ...current.params });
    return (
      super.shouldReuseRoute(future, current) && names.every((name) => future.params[name] === current.params[name])
    );
  }
}
