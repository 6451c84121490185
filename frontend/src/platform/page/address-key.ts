import { effect, inject, linkedSignal, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * The key behind the `#` of this page's address (browsers never send that part anywhere), empty if there is none. It is
 * taken out of the address bar and of the history at once. A second link opened in the same tab changes the key and
 * nothing else, so whatever a page keeps about a key must follow the signal.
 */
export function keyFromAddress(): Signal<string> {
  const [route, router] = [inject(ActivatedRoute), inject(Router)];
  const fragment = toSignal(route.fragment, { requireSync: true });
  const key = linkedSignal<string | null, string>({
    source: fragment,
    computation: (found, before) => found?.replace(/^token=/, '') ?? before?.value ?? '',
  });
  effect(() => {
    if (fragment() === null) return;
    key();
    void router.navigate([], { relativeTo: route, queryParamsHandling: 'preserve', replaceUrl: true });
  });
  return key.asReadonly();
}
