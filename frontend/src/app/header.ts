import { Component, effect, inject, signal, type Type } from '@angular/core';
import { NavigationStart, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { PAGES } from '@contract/pages';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Icon } from '@frontend/ui';
import { filter } from 'rxjs';
import { Brand } from './brand';
import { LazyPart } from './lazy-part';
import { MainMenu } from './main-menu';

/** Mark, main entries, language and account. What only some people see is loaded when they do. */
@Component({
  selector: 'dw-header',
  imports: [Brand, Icon, LazyPart, RouterLink, RouterLinkActive],
  templateUrl: './header.html',
  styleUrl: './header.css',
})
export class Header {
  protected readonly t = words('basics', 'frame');
  protected readonly pages = PAGES;
  protected readonly session = inject(Session);
  protected readonly menu = inject(MainMenu);
  protected readonly accountMenu = signal<Type<unknown> | null>(null);
  protected readonly languageMenu = signal<Type<unknown> | null>(null);
  protected readonly phoneMenu = signal<Type<unknown> | null>(null);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.menu.open.set(false));
    effect(() => {
      if (this.menu.otherLanguages().length > 1)
        void import('./language-menu').then((m) => this.languageMenu.set(m.LanguageMenu));
    });
    effect(() => {
      if (this.session.signedIn())
        void import('./account/account-menu').then((m) => this.accountMenu.set(m.AccountMenu));
    });
  }

  protected async openMenu(): Promise<void> {
    this.phoneMenu.set((await import('./phone-menu')).PhoneMenu);
    this.menu.open.set(true);
  }
}
