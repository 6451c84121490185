import { Component, computed, inject, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { SearchAnswer } from '@contract';
import { PAGES } from '@contract/pages';
import { Api } from '@frontend/platform/api';
import { isWide } from '@frontend/platform/browser';
import { Reference } from '@frontend/platform/reference';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Facets, Notice, Pager, Shape } from '@frontend/ui';
import {
  chosenIn,
  FACETS,
  fromAddress,
  isAsking,
  KINDS,
  SIDE_OF_KIND,
  toAddress,
  toQuery,
  widened,
  without,
  type SearchAddress,
} from './address';
import { ChosenFilters, type ChosenFilter } from './chosen-filters';
import { facetGroups } from './facet-groups';
import { FewHits } from './few-hits';
import { HitRow } from './hit-row';
import { KeepSearch } from './keep-search';
import { NoHits } from './no-hits';
import { Radius } from './radius';
import { SearchBox } from './search-box';
import { ValueNames } from './value-names';

/** Finds challenges, offers, groups and institutions; the address bar is the state. */
@Component({
  selector: 'dw-search-page',
  imports: [
    Button,
    ChosenFilters,
    Facets,
    FewHits,
    HitRow,
    KeepSearch,
    NoHits,
    Notice,
    Pager,
    Radius,
    RouterLink,
    SearchBox,
    Shape,
    Waiting,
  ],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  protected readonly t = words('search');
  protected readonly pages = PAGES;
  protected readonly asking = isAsking;
  private readonly say = inject(Say);
  private readonly names = inject(ValueNames);
  private readonly reference = inject(Reference);
  private readonly router = inject(Router);
  protected readonly wide = isWide();
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { requireSync: true });

  protected readonly search = computed(() => fromAddress(this.params()));
  /** A question that is outrun by the next one is not waited for: the browser drops it. */
  protected readonly answer = inject(Api).resource('GET /search', () => toQuery(this.search()));

  /**
   * The last answer stays while the next one is on its way, and the first one waits for the labels of topics and
   * places, so that nothing jumps.
   */
  protected readonly found = linkedSignal<SearchAnswer | null, SearchAnswer | null>({
    source: () => (this.answer.hasValue() && !this.reference.coming() ? this.answer.value() : null),
    computation: (now, before) => now ?? (this.answer.error() ? null : (before?.value ?? null)),
  });

  protected readonly total = computed(() => {
    const found = this.found();
    return found ? this.t().count(found.total, this.say.words().number(found.total)) : '';
  });
  protected readonly chosen = computed(() => chosenIn(this.search()));

  protected readonly kinds = computed(() => {
    const counts = new Map(this.found()?.kinds.map(({ value, count }) => [value, count]));
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const { searchKinds } = this.say.words();
    return [
      { kind: null, label: this.t().all, count: all, side: null },
      ...KINDS.map((kind) => ({
        kind,
        label: searchKinds[kind],
        count: counts.get(kind) ?? 0,
        side: SIDE_OF_KIND[kind],
      })),
    ];
  });

  protected readonly facets = computed(() => {
    const found = this.found();
    return found ? facetGroups(found, this.search(), this.t(), this.names) : [];
  });

  protected readonly filters = computed((): ChosenFilter[] => {
    const search = this.search();
    const place = this.found()?.near?.place ?? search.near ?? '';
    const facets = FACETS.flatMap((filter) =>
      search[filter].map((value) => ({ filter, value, label: this.names.name(filter, value) })),
    );
    const near = search.near
      ? [{ filter: 'near' as const, value: search.near, label: this.t().near(place, search.km) }]
      : [];
    return [...near, ...facets].filter(({ label }) => label !== '');
  });

  /** What a saved search is called: the words, else how it is narrowed. */
  protected readonly title = computed(() => {
    const { q, kind } = this.search();
    const parts = [kind ? this.say.words().searchKinds[kind] : '', ...this.filters().map(({ label }) => label)];
    return q.trim() || parts.filter(Boolean).join(', ') || this.t().everything;
  });

  /** While typing the address follows; each search one asks for is an entry of the history, but not each letter. */
  protected ask(q: string, quietly = false): void {
    if (q === this.search().q && !quietly) this.answer.reload();
    else this.go({ q, page: 1 }, quietly);
  }

  protected narrow({ group, value, chosen }: { group: string; value: string; chosen: boolean }): void {
    const facet = FACETS.find((one) => one === group);
    if (!facet) return;
    const rest = this.search()[facet].filter((one) => one !== value);
    this.go({ [facet]: chosen ? [...rest, value] : rest, page: 1 });
  }

  protected drop({ filter, value }: ChosenFilter): void {
    if (filter === 'near') this.go({ near: null, page: 1 });
    else this.narrow({ group: filter, value, chosen: false });
  }

  protected dropAll(filter: Parameters<typeof without>[1]): void {
    this.go(without(this.search(), filter));
  }

  protected widen(): void {
    this.go(widened(this.search()));
  }

  protected sort(event: Event): void {
    this.go({ sort: (event.target as HTMLSelectElement).value === 'newest' ? 'newest' : 'fitting', page: 1 });
  }

  protected addressWith(change: Partial<SearchAddress>): Record<string, string | null> {
    return toAddress({ ...this.search(), ...change });
  }

  protected go(change: Partial<SearchAddress>, quietly = false): void {
    void this.router.navigate([PAGES.find], { queryParams: this.addressWith(change), replaceUrl: quietly });
  }
}
