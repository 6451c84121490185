import { Location } from '@angular/common';
import { Component, inject, InjectionToken, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterLink, type Routes } from '@angular/router';
import { PAGES, pathTo } from '@contract/pages';
import { Language } from '@frontend/platform/words';
import { click, settle, the, visit } from '@frontend/testing';
import { FORMER_ADDRESSES, providePageAddresses } from './index';

@Component({ imports: [RouterLink], template: `<h1>Finden</h1><a [routerLink]="offer">Ein Angebot</a>` })
class FindPage {
  protected readonly offer = inject(OFFER);
}
@Component({ template: `<h1>Angebot {{ id() }}</h1>` })
class OfferPage {
  readonly id = input.required<string>();
}

const OFFER = new InjectionToken<string>('where the link leads', {
  factory: () => pathTo('offering', { id: '6f1c' }),
});
const routes: Routes = [
  { path: PAGES.find.slice(1), component: FindPage },
  { path: PAGES.offering.slice(1), component: OfferPage },
];
const bar = (): string => TestBed.inject(Location).path(true);

describe('an address', () => {
  it('opens its page in any language, and the bar then shows the reader’s', async () => {
    const page = await visit(routes, '/en/find?q=Lack', [providePageAddresses()]);
    expect([page.textContent, bar()]).toEqual(['FindenEin Angebot', '/finden?q=Lack']);
  });

  it('follows the language without leaving the page', async () => {
    await visit(routes, '/finden?q=Lack#hits', [providePageAddresses()]);
    const page = the('heading', 'Finden');
    await TestBed.inject(Language).choose('en');
    await settle();
    expect([bar(), the('link').getAttribute('href')]).toEqual(['/en/find?q=Lack#hits', '/en/offers/6f1c']);
    await click(the('link'));
    expect(bar()).toBe('/en/offers/6f1c');
    expect(page.isConnected).toBe(false);
    await TestBed.inject(Language).choose('de');
    await settle();
    expect(bar()).toBe('/angebote/6f1c');
  });
});

it.each(['100% grün/ß?#', 'a b+c', 'a%20b', '%'])(
  'a part of an address is written as %j and read as the same',
  async (id) => {
    const address = pathTo('offering', { id });
    await visit(routes, '/finden', [providePageAddresses(), { provide: OFFER, useValue: address }]);
    expect(the('link').getAttribute('href')).toBe(address);
    await click(the('link'));
    expect([the('heading').textContent, bar()]).toEqual([`Angebot ${id}`, address]);
  },
);

describe('a page that moved', () => {
  const moved = { provide: FORMER_ADDRESSES, useValue: { '/suche': 'find', '/offerten/:id': 'offering' } };
  const providers = [providePageAddresses(), moved, { provide: OFFER, useValue: '/offerten/6f1c' }];

  it('is opened from its old address, which leaves the bar', async () => {
    const page = await visit(routes, '/suche?q=Lack#hits', providers);
    expect([page.querySelector('h1')?.textContent, bar()]).toEqual(['Finden', '/finden?q=Lack#hits']);
  });

  it('is linked at its address of today', async () => {
    await visit(routes, '/finden', providers);
    expect(the('link').getAttribute('href')).toBe('/angebote/6f1c');
    await click(the('link'));
    expect(bar()).toBe('/angebote/6f1c');
  });

  it('takes the place of the old address in the history', async () => {
    await visit(routes, '/finden', providers);
    const [router, location] = [TestBed.inject(Router), TestBed.inject(Location)];
    router.setUpLocationChangeListener();
    location.go('/suche?q=Alt');
    await router.navigateByUrl('/angebote/6f1c');
    location.back();
    await settle();
    expect(bar()).toBe('/finden?q=Alt');
    location.forward();
    await settle();
    expect(bar()).toBe('/angebote/6f1c');
  });
});
