import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FORMS } from '@contract/forms';
import { PAGES } from '@contract/pages';
import { searchFeed } from '@contract/search-address';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { announceFeed } from '@frontend/platform/browser';
import { Form, FormField } from '@frontend/platform/form';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import { Button, Dialog, Field, Icon, Input, Notice } from '@frontend/ui';
import { toWatch, type SearchAddress } from './address';

/** Keeps a search: as a saved search whose news come with the digest, or as a feed that anybody may read. */
@Component({
  selector: 'dw-keep-search',
  imports: [Button, Dialog, Field, FormField, Icon, Input, Notice, RouterLink],
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
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly signedIn = this.session.signedIn;
  protected readonly open = signal(false);
  /** Whether this very search has been kept. */
  protected readonly done = linkedSignal<SearchAddress, boolean>({ source: this.search, computation: () => false });
  protected readonly act = act<'keep'>();
  protected readonly form = new Form(
    linkedSignal(() => ({ name: this.suggested().slice(0, FORMS.watch.name.max) })),
    {
      refused: () => this.act.fields('keep'),
      rules: () => FORMS.watch,
      say: { name: () => this.t().keepNameMissing },
    },
  );
  private readonly kept = this.api.resource('GET /watches', () => (this.open() && this.signedIn() ? {} : undefined));
  /** Places left for saved searches; null until it is known. */
  protected readonly left = computed(() =>
    this.kept.hasValue() ? Math.max(0, this.kept.value().most - this.kept.value().items.length) : null,
  );

  protected readonly feed = computed(() => searchFeed(toWatch(this.search())));

  constructor() {
    announceFeed(this.feed);
  }

  protected keep(event: Event): Promise<void> {
    return this.form.submit(event, ({ name }) =>
      this.act.run('keep', async (send) => {
        await send('POST /watches', { name: name.trim(), query: toWatch(this.search()) });
        this.done.set(true);
      }),
    );
  }
}
