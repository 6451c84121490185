import { Location } from '@angular/common';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterLink, type Routes } from '@angular/router';
import { PAGES, pathTo } from '@contract/pages';
import { Language } from '@frontend/platform/words';
import { click, settle, the, visit } from '@frontend/testing';
import { providePageAddresses } from './index';

@Component({ imports: [RouterLink], template: `<h1>Finden</h1><a [routerLink]="offer">Ein Angebot</a>` })
class FindPage {
  protected readonly offer = pathTo('offering', { id: '6f1c' });
}
@Component({ template: `<h1>Angebot {{ id }}</h1>` })
class OfferPage {
  protected readonly id = inject(Router).url;
}

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
