import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { searchFeed } from '@contract/search-address';
import { WATCH_LIMITS } from '@domain/watches';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { announceFeed } from '@frontend/platform/browser';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Button, Dialog, Field, Icon, Input, Notice } from '@frontend/ui';
import { toWatch, type SearchAddress } from './address';

/** Keeps a search: as a saved search whose news come with the digest, or as a feed that anybody may read. */
@Component({
  selector: 'dw-keep-search',
  imports: [Button, Dialog, Field, Icon, Input, Notice, RouterLink],
  templateUrl: './keep-search.html',
  styles: `
    .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.75rem 1.5rem;
    }
    dw-notice {
      margin-top: 1rem;
    }
    dw-field {
      display: block;
      margin-top: 1rem;
    }
    form .acts {
      margin-top: 1.25rem;
    }
  `,
})
export class KeepSearch {
  readonly search = input.required<SearchAddress>();
  /** What the search is called unless its owner names it otherwise. */
  readonly suggested = input.required<string>();

  protected readonly t = words('search');
  protected readonly pages = PAGES;
  protected readonly limit = WATCH_LIMITS.name;
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly signedIn = this.session.signedIn;
  protected readonly open = signal(false);
  protected readonly name = linkedSignal(() => this.suggested().slice(0, WATCH_LIMITS.name));
  /** Whether this very search has been kept. */
  protected readonly done = linkedSignal<SearchAddress, boolean>({ source: this.search, computation: () => false });
  protected readonly act = act<'keep'>();
  private readonly kept = this.api.resource('GET /watches', () => (this.open() && this.signedIn() ? {} : undefined));
  /** Places left for saved searches; null until it is known. */
  protected readonly left = computed(() =>
    this.kept.hasValue() ? Math.max(0, this.kept.value().most - this.kept.value().items.length) : null,
  );

  protected readonly feed = computed(() => searchFeed(toWatch(this.search())));

  constructor() {
    announceFeed(this.feed);
  }

  protected readonly valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

  protected async keep(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.name().trim();
    if (name === '') return;
    await this.act.run('keep', async (send) => {
      await send('POST /watches', { name, query: toWatch(this.search()) });
      this.done.set(true);
    });
  }
}
