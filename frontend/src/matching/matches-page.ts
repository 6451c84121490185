import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MoreWanted } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { berlinDay, workingDaysBetween } from '@domain/calendar';
import { Api } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Empty, Path, Section, Timeline, type TimelineStop } from '@frontend/ui';
import { MatchRow } from './match-row';
import { MoreBox } from './more-box';
import { inOrder } from './order';
import { weightsFromAddress, weightsToAddress } from './weights-address';

/** How often, and after how many milliseconds, a list that is being searched anew is asked for again. */
const LOOKS = 20;
const LOOK_AFTER = 1500;

/** All matches of one of my challenges, or an honest word about why there is none yet. */
@Component({
  selector: 'dw-matches-page',
  imports: [Empty, MatchRow, MoreBox, Path, RouterLink, Section, Timeline, Waiting],
  templateUrl: './matches-page.html',
  styleUrl: './matches-page.css',
})
export class MatchesPage {
  readonly id = input.required<string>();
  /** Weights from the address (`?gewichte=`). */
  readonly gewichte = input<string>();

  private readonly api = inject(Api);
  private readonly now = inject(Now);
  private readonly say = inject(Say);
  protected readonly t = words('matching', 'match');
  protected readonly l = words('matching', 'list');
  protected readonly pages = PAGES;

  protected readonly resource = this.api.resource('GET /challenges/:id/matches', () => ({ id: this.id() }));
  protected readonly challengeResource = this.api.resource('GET /challenges/:id', () => ({ id: this.id() }));
  protected readonly list = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly challenge = computed(() =>
    this.challengeResource.hasValue() ? this.challengeResource.value() : null,
  );

  private readonly weights = computed(() => weightsFromAddress(this.gewichte()));
  protected readonly query = computed(() => ({ gewichte: weightsToAddress(this.weights()) }));
  protected readonly weighed = computed(() => this.query().gewichte !== null);
  protected readonly rows = computed(() =>
    inOrder(this.list()?.items ?? [], this.weights()).map(({ match, points }) => ({
      match,
      points: Math.round(points),
    })),
  );

  /** The working day of the search, from 1; 0 before publication. */
  private readonly day = computed(() => {
    const published = this.challenge()?.publishedAt;
    return published ? workingDaysBetween(berlinDay(new Date(published)), this.now.today()) + 1 : 0;
  });
  protected readonly emptyTitle = computed(() =>
    this.day() === 0 ? this.l().notYetTitle : this.l().emptyOnDay(this.day()),
  );
  protected readonly emptyLead = computed(() => (this.day() === 0 ? this.l().notYetLead : this.l().emptyLead));
  protected readonly stops = computed<TimelineStop[]>(() => {
    const [l, { shortDay, time }] = [this.l(), this.say.words()];
    const published = this.challenge()?.publishedAt;
    const next = this.list()?.nextRound;
    if (!published) return [];
    const coming: TimelineStop[] = next
      ? [{ when: `${shortDay(next)}, ${time(next)}`, what: l.search, state: 'coming' }]
      : [];
    return [
      { when: shortDay(published), what: l.published, state: 'done' },
      { when: l.today, what: l.dayNumber(this.day()), state: 'now' },
      ...coming,
    ];
  });
  protected readonly rounds = computed(() => {
    const [l, { day, time }, list] = [this.l(), this.say.words(), this.list()];
    const last = list?.lastRound ? l.lastRound(day(list.lastRound), time(list.lastRound)) : '';
    const next = list?.nextRound ? l.nextRound(day(list.nextRound), time(list.nextRound)) : '';
    return [last, next].filter(Boolean).join(' ');
  });

  private looks = 0;

  constructor() {
    // A change is matched by a job of a moment later; the list shows it as soon as it is there.
    effect((clean) => {
      if (!this.list()?.more?.searching || this.looks >= LOOKS) return;
      const timer = setTimeout(() => {
        this.looks += 1;
        this.resource.reload();
      }, LOOK_AFTER);
      clean(() => clearTimeout(timer));
    });
  }

  /** Shows at once what is wanted now; the list follows. */
  protected wants(more: MoreWanted | null): void {
    this.looks = 0;
    const list = this.list();
    if (list) this.resource.set({ ...list, more });
  }

  protected readonly editPath = computed(() => pathTo('challengeEdit', { id: this.id() }));
  protected readonly challengePath = computed(() => pathTo('challenge', { id: this.id() }));
}
