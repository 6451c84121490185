import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Challenge } from '@contract';
import { PAGES } from '@contract/pages';
import { QUESTIONS } from '@domain/challenges';
import { Api } from '@frontend/platform/api';
import { PageTitle } from '@frontend/platform/page';
import { Reference } from '@frontend/platform/reference';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Fresh, Notice, Path, Quote, Redacted, Section, SideMark, Tag, Voice } from '@frontend/ui';
import { OwnerPanel } from './owner-panel';

/** One challenge as this reader may see it: public page with closed lines, and for its owners what they can do. */
@Component({
  selector: 'dw-challenge-page',
  imports: [
    Button,
    Fresh,
    Notice,
    OwnerPanel,
    Path,
    Quote,
    Redacted,
    RouterLink,
    Section,
    SideMark,
    Tag,
    Voice,
    Waiting,
  ],
  templateUrl: './challenge-page.html',
  styleUrl: './challenge-page.css',
})
export class ChallengePage {
  readonly id = input.required<string>();

  protected readonly t = words('challenges', 'challenge');
  protected readonly pages = PAGES;
  protected readonly say = inject(Say);
  protected readonly session = inject(Session);
  private readonly reference = inject(Reference);
  private readonly title = inject(PageTitle);

  protected readonly held = inject(Api).resource('GET /challenges/:id', () => ({ id: this.id() }));
  protected readonly challenge = computed<Challenge | null>(() => (this.held.hasValue() ? this.held.value() : null));
  /** Why submitting failed right after the wizard stored it. */
  protected readonly refused = signal(this.refusedBefore(inject(Router)));

  protected readonly steps = computed(() => {
    const { find, desk } = this.t();
    return this.challenge()?.own ? [{ to: PAGES.desk, label: desk }] : [{ to: PAGES.find, label: find }];
  });

  protected readonly facts = computed(() => {
    const one = this.challenge();
    if (!one) return '';
    const name = one.poster.name ?? (one.anonymous ? this.t().anonymous : '');
    return [name, one.poster.parentName, one.place ?? this.reference.district(one.district)].filter(Boolean).join(', ');
  });

  protected readonly fresh = computed(() => {
    const one = this.challenge();
    if (!one?.confirmedAt) return '';
    const day = this.say.words().day(one.confirmedAt);
    return one.ageing ? this.t().aged(day) : this.t().confirmed(day);
  });

  protected readonly answers = computed(() => {
    const given = this.challenge()?.answers ?? [];
    const { question } = this.say.words();
    return QUESTIONS.flatMap((asked) => {
      const answer = given.find((one) => one.question === asked);
      return answer && answer.text !== '' ? [{ ...answer, ask: question[asked].ask }] : [];
    });
  });

  protected readonly glance = computed(() => {
    const one = this.challenge();
    if (!one) return [];
    const { field, format } = this.say.words();
    const { changesWorkYes, changesWorkNo, changesWorkUnknown } = this.t();
    const work = { yes: changesWorkYes, no: changesWorkNo, unknown: changesWorkUnknown };
    return [
      {
        label: field.topics,
        text: one.topics
          .map((topic) => this.reference.topic(topic))
          .filter(Boolean)
          .join(', '),
      },
      { label: field.sector, text: this.reference.sector(one.sector) },
      { label: field.formats, text: one.formats.map((kind) => format[kind]).join(', ') },
      { label: field.changesWork, text: one.changesWork ? work[one.changesWork] : '' },
    ].filter(({ text }) => text);
  });

  protected readonly tombstone = computed(() => {
    const { paused, archived } = this.t();
    const state = this.challenge()?.state;
    return state === 'paused' ? paused : state === 'archived' ? archived : '';
  });

  constructor() {
    effect(() => {
      const found = this.challenge();
      if (found?.title) this.title.name(found.title);
    });
  }

  protected take(challenge: Challenge): void {
    this.held.set(challenge);
    this.refused.set('');
  }

  private refusedBefore(router: Router): string {
    const code: unknown = router.currentNavigation()?.extras.state?.['refused'];
    return typeof code === 'string' ? code : '';
  }
}
