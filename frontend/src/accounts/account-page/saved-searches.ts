import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink, type UrlTree } from '@angular/router';
import type { Watch } from '@contract';
import { PAGES } from '@contract/pages';
import { searchAddress } from '@contract/search-address';
import { act, type Send } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { copier } from '@frontend/platform/browser';
import { Session } from '@frontend/platform/session';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, Saved, Section } from '@frontend/ui';
import { RenameSearch } from './rename-search';

/** Searches somebody keeps in this context: to look at again, to rename, to pause, to read as a feed, to delete. */
@Component({
  selector: 'dw-saved-searches',
  imports: [Button, Notice, RenameSearch, RouterLink, Saved, Section],
  templateUrl: './saved-searches.html',
  styleUrl: './parts.css',
})
export class SavedSearches {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly say = inject(Say);
  private readonly session = inject(Session);
  private readonly copyText = copier();
  protected readonly t = words('accounts', 'account');
  protected readonly pages = PAGES;
  private readonly context = computed(() => this.session.facts().context?.id ?? '');
  /** Another hat keeps other searches, so they are read again with it. */
  private readonly held = this.api.resource('GET /watches', () => {
    this.context();
    return {};
  });
  protected readonly list = computed(() => (this.held.hasValue() ? this.held.value() : null));
  /** Named by the search something is being done with. */
  protected readonly act = act<Watch['id']>();
  /** The search whose address was copied last. */
  protected readonly copied = signal<string | null>(null);
  /** The search that is being renamed, and the one that was renamed last. */
  protected readonly renaming = signal<string | null>(null);
  protected readonly renamed = signal<string | null>(null);
  /** Only pages that came over a safe line may copy; elsewhere the address can be marked by hand. */
  protected readonly mayCopy = this.copyText !== undefined;

  protected readonly path = ({ query }: Watch): UrlTree => this.router.parseUrl(searchAddress(query));

  protected startRenaming({ id }: Watch): void {
    this.renamed.set(null);
    this.renaming.set(id);
  }

  /** Keeps the new name; after a refusal it stays in its field, to be tried again. */
  protected async rename({ id, paused }: Watch, name: string, actions: HTMLElement): Promise<void> {
    if (!(await this.attempt(id, (send) => send('PUT /watches/:id', { id, name, paused })))) return;
    this.renamed.set(id);
    this.leave(actions);
  }

  /** Ends renaming and gives focus back to where it began. */
  protected leave(actions: HTMLElement): void {
    this.renaming.set(null);
    actions.querySelector('button')?.focus();
  }

  protected pause({ id, name, paused }: Watch): Promise<boolean> {
    return this.attempt(id, (send) => send('PUT /watches/:id', { id, name, paused: !paused }));
  }

  protected makeFeed({ id }: Watch): Promise<boolean> {
    return this.attempt(id, (send) => send('POST /watches/:id/feed', { id }));
  }

  protected async copy({ id, feed }: Watch): Promise<void> {
    if (feed === null) return;
    // A browser may refuse to copy; the address stands there all the same.
    this.copied.set((await this.copyText?.(feed)) ? id : null);
  }

  protected endFeed({ id }: Watch): Promise<boolean> {
    return this.attempt(id, (send) => send('DELETE /watches/:id/feed', { id }));
  }

  protected forget({ id }: Watch): Promise<boolean> {
    return this.attempt(id, (send) => send('DELETE /watches/:id', { id }));
  }

  private attempt(id: string, change: (send: Send) => Promise<unknown>): Promise<boolean> {
    return this.act.run(id, async (send) => {
      await change(send);
      this.held.reload();
    });
  }
}
