import { Location } from '@angular/common';
import { effect, inject, Injectable, InjectionToken, provideEnvironmentInitializer, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import {
  DefaultUrlSerializer,
  NavigationEnd,
  PRIMARY_OUTLET,
  Router,
  UrlSerializer,
  type UrlCreationOptions,
  type UrlTree,
} from '@angular/router';
import { addressIn } from '@contract/page-at';
import { FORMER } from '@contract/pages';
import { Language } from '@frontend/platform/words';
import { filter } from 'rxjs';

/** Addresses that pages had before. */
export const FORMER_ADDRESSES = new InjectionToken('former addresses', { factory: () => FORMER });

/**
 * Between the addresses people see, in their language, and those the program knows: links, the address bar and what
 * somebody types all pass here, so that nothing else has to think of it.
 */
@Injectable()
class PageAddresses extends DefaultUrlSerializer {
  private readonly language = inject(Language);
  private readonly former = inject(FORMER_ADDRESSES);

  override parse(url: string): UrlTree {
    return super.parse(addressIn('de', url, this.former));
  }

  override serialize(tree: UrlTree): string {
    return addressIn(this.language.current(), super.serialize(tree));
  }
}

/**
 * Reads whole addresses in links as it reads those people type. Angular takes them for parts nobody has escaped yet, and
 * would escape them again.
 */
@Injectable()
class PageRouter extends Router {
  override createUrlTree(commands: readonly unknown[], options?: UrlCreationOptions): UrlTree {
    const [address, ...more] = commands;
    if (typeof address !== 'string' || !address.startsWith('/') || more.length > 0) {
      return super.createUrlTree(commands, options);
    }
    const found = this.parseUrl(address).root.children[PRIMARY_OUTLET]?.segments ?? [];
    return super.createUrlTree(['/', ...found.map(({ path }) => path)], options);
  }
}

/** Puts the reader's address of the page into the bar: after a language was chosen, or an address of another one opened. */
function followTheLanguage(): void {
  const [router, location, language] = [inject(Router), inject(Location), inject(Language)];
  const arrived = toSignal(router.events.pipe(filter((event) => event instanceof NavigationEnd)));
  effect(() => {
    language.current();
    if (!arrived()) return;
    untracked(() => {
      // A page shown under another's address leaves that one in the bar.
      if (router.lastSuccessfulNavigation()?.extras.skipLocationChange) return;
      if (location.path(true) !== router.url) location.replaceState(router.url, '', location.getState());
    });
  });
}

/** Every page at its address in the reader's language. */
export const providePageAddresses = () => [
  { provide: UrlSerializer, useClass: PageAddresses },
  { provide: Router, useClass: PageRouter },
  provideEnvironmentInitializer(followTheLanguage),
];
