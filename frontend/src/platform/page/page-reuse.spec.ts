import { Component, input, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouteReuseStrategy, type Routes } from '@angular/router';
import { click, settle, the, visit } from '@frontend/testing';
import { PageReuse } from './page-reuse';

@Component({ template: `<button (click)="said.set('Nein')">{{ id() }} {{ said() }}</button>` })
class ThingPage {
  readonly id = input.required<string>();
  protected readonly said = signal('');
}

// As rooms are entered: the address belongs to a route without a page, the page to a child.
const routes: Routes = [
  { path: 'dinge/:id', loadChildren: () => Promise.resolve([{ path: '', component: ThingPage }]) },
];

describe('a page about another thing', () => {
  it('starts afresh, and a query leaves the page as it is', async () => {
    await visit(routes, '/dinge/a', [{ provide: RouteReuseStrategy, useClass: PageReuse }]);
    const go = async (url: string): Promise<string> => {
      await TestBed.inject(Router).navigateByUrl(url);
      await settle();
      return the('button', /./).textContent.trim();
    };
    await click(the('button', 'a'));
    expect(await go('/dinge/a?ansicht=kurz')).toBe('a Nein');
    expect(await go('/dinge/b')).toBe('b');
    await click(the('button', 'b'));
    expect(await go('/dinge/a')).toBe('a');
  });
});
