import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { SearchAnswer } from '@contract';
import { PAGES } from '@contract/pages';
import type { Language } from '@domain/accounts';
import type { Format } from '@domain/offerings';
import { Api } from '@frontend/platform/api';
import { calm } from '@frontend/platform/calm';
import { Reference } from '@frontend/platform/reference';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Facets, Icon, Notice, Pager, Shape } from '@frontend/ui';
import {
  chosenIn,
  fromAddress,
  GROUPS,
  KINDS,
  toAddress,
  toQuery,
  widened,
  type Group,
  type SearchAddress,
} from './address';
import { facetGroups } from './facet-groups';
import { HitRow } from './hit-row';
import { NoHits } from './no-hits';
import { TEXTS } from './texts';

const AFTER = 350;

/** Finds challenges, offers, groups and institutions; the address bar is the state. */
@Component({
  selector: 'dw-search-page',
  imports: [Button, Facets, HitRow, Icon, NoHits, Notice, Pager, RouterLink, Shape, Waiting],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  readonly q = input<string>();
  readonly art = input<string>();
  readonly thema = input<string>();
  readonly branche = input<string>();
  readonly kreis = input<string>();
  readonly form = input<string>();
  readonly sprache = input<string>();
  readonly seite = input<string>();

  protected readonly t = words(TEXTS);
  protected readonly pages = PAGES;
  private readonly say = inject(Say);
  private readonly reference = inject(Reference);
  private readonly router = inject(Router);

  protected readonly search = computed<SearchAddress>(() =>
    fromAddress({
      q: this.q(),
      art: this.art(),
      thema: this.thema(),
      branche: this.branche(),
      kreis: this.kreis(),
      form: this.form(),
      sprache: this.sprache(),
      seite: this.seite(),
    }),
  );
  protected readonly typed = linkedSignal(() => this.search().q);
  protected readonly answer = inject(Api).resource('GET /search', () => toQuery(this.search()));

  /** The last answer stays while the next one is on its way, so that nothing jumps. */
  protected readonly found = linkedSignal<SearchAnswer | null, SearchAnswer | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
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
        side: kind === 'challenge' ? ('practice' as const) : ('science' as const),
      })),
    ];
  });

  protected readonly facets = computed(() => {
    const { topic, sector, district, format, language } = this.t();
    const found = this.found();
    if (!found) return [];
    return facetGroups(found, this.search(), { topic, sector, district, format, language }, (group, value) =>
      this.nameOf(group, value),
    );
  });

  constructor() {
    const rested = calm(this.typed, AFTER);
    effect(() => {
      const q = rested();
      untracked(() => {
        if (q === this.typed() && q !== this.search().q) this.go({ q, page: 1 }, true);
      });
    });
  }

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.typed() === this.search().q) this.answer.reload();
    else this.go({ q: this.typed(), page: 1 });
  }

  protected narrow({ group, value, chosen }: { group: string; value: string; chosen: boolean }): void {
    if (group === 'language') this.go({ language: chosen ? (value as Language) : null, page: 1 });
    const list = GROUPS.find((one) => one === group);
    if (!list) return;
    const rest = this.search()[list].filter((one) => one !== value);
    this.go({ [list]: chosen ? [...rest, value] : rest, page: 1 });
  }

  protected widen(): void {
    this.go(widened(this.search()));
  }

  protected params(change: Partial<SearchAddress>): Record<string, string | null> {
    return toAddress({ ...this.search(), ...change });
  }

  /** Each search is an entry of the history, but not each letter. */
  protected go(change: Partial<SearchAddress>, quietly = false): void {
    void this.router.navigate([PAGES.find], { queryParams: this.params(change), replaceUrl: quietly });
  }

  private nameOf(group: Group | 'language', value: string): string {
    if (group === 'topic') return this.reference.topic(value);
    if (group === 'sector') return this.reference.sector(value);
    if (group === 'district') return this.reference.district(value);
    const { format, languageName } = this.say.words();
    return group === 'format' ? (format[value as Format] ?? '') : (languageName[value as Language] ?? '');
  }
}
