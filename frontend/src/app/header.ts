import { Component, computed, inject, signal } from '@angular/core';
import { NavigationStart, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { PAGES } from '@contract/pages';
import { Session } from '@frontend/platform/session';
import { Language, words } from '@frontend/platform/words';
import { Button, Dialog, Icon, Menu } from '@frontend/ui';
import { filter } from 'rxjs';
import { AccountMenu } from './account-menu';
import { Brand } from './brand';

/** Mark, main entries, language and account; on phones the entries stand in a dialog. */
@Component({
  selector: 'dw-header',
  imports: [AccountMenu, Brand, Button, Dialog, Icon, Menu, RouterLink, RouterLinkActive],
  templateUrl: './header.html',
  styleUrl: './header.css',
})
export class Header {
  protected readonly t = words('basics', 'frame');
  protected readonly pages = PAGES;
  protected readonly session = inject(Session);
  protected readonly menuOpen = signal(false);
  private readonly language = inject(Language);

  protected readonly other = computed(() => (this.language.current() === 'de' ? 'en' : 'de'));
  protected readonly entries = computed(() => [
    { to: PAGES.find, label: this.t().find },
    { to: PAGES.tell, label: this.t().tell },
    { to: PAGES.science, label: this.t().science },
    { to: PAGES.council, label: this.t().council },
    { to: PAGES.howMatching, label: this.t().howMatching },
  ]);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .forEach(() => this.menuOpen.set(false));
  }

  protected switchLanguage(): void {
    void this.language.choose(this.other());
  }
}
