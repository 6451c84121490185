import { Component, ElementRef, inject, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Connection } from '@frontend/platform/api';
import { PageTitle } from '@frontend/platform/page';
import { Session } from '@frontend/platform/session';
import { Language, words } from '@frontend/platform/words';
import { Icon, Sprite } from '@frontend/ui';
import { filter, map, pairwise, startWith } from 'rxjs';
import { Footer } from './footer';
import { Header } from './header';

const withoutQuery = (url: string): string => url.split(/[?#]/)[0] ?? url;

/** The frame of every page: skip link, header, offline bar, content, footer. */
@Component({
  selector: 'dw-root',
  imports: [Footer, Header, Icon, RouterOutlet, Sprite],
  template: `
    @if (language.ready()) {
      <dw-sprite />
      <a class="skip" href="#inhalt" (click)="skip($event)">{{ t().skip }}</a>
      <dw-header />
      <div role="status">
        @if (!connection.online()) {
          <p class="offline">
            <span class="page"
              ><dw-icon name="offline" /><span
                ><strong>{{ t().offlineTitle }}</strong> {{ t().offlineText }}</span
              ></span
            >
          </p>
        }
      </div>
      <main id="inhalt" tabindex="-1" #main><router-outlet /></main>
      <p class="unseen" aria-live="polite">{{ title.text() }}</p>
      <dw-footer />
    }
  `,
  styleUrl: './app.css',
})
export class App {
  protected readonly language = inject(Language);
  protected readonly t = words('basics', 'frame');
  protected readonly connection = inject(Connection);
  protected readonly title = inject(PageTitle);
  private readonly main = viewChild<ElementRef<HTMLElement>>('main');

  constructor() {
    void this.language.need('basics');
    void inject(Session).load();
    const router = inject(Router);
    router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => withoutQuery(event.urlAfterRedirects)),
        startWith(null),
        pairwise(),
        takeUntilDestroyed(),
      )
      .subscribe(([before, now]) => {
        // The first page keeps the browser's own focus; narrowing a list must not move it either.
        if (before !== null && before !== now) this.main()?.nativeElement.focus({ preventScroll: true });
      });
  }

  /** The router would take the fragment for a page of its own. */
  protected skip(event: Event): void {
    event.preventDefault();
    this.main()?.nativeElement.focus();
  }
}
