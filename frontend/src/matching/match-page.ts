import { Component, computed, DestroyRef, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Match, MatchCard, MoreWanted } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { ANSWER_KINDS, PART, type AnswerKind } from '@domain/answers';
import type { Weights } from '@domain/matching/explanation';
import { total } from '@domain/matching/weights';
import { AnswerBar, Answering, AnswerStanding, mayAnswer, mayWithdraw, type AnswerDraft } from '@frontend/answers';
import { act, type Send } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { PageTitle } from '@frontend/platform/page';
import { Reference } from '@frontend/platform/reference';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Path, Reasons, Section, type ReasonColumn } from '@frontend/ui';
import { MatchSides } from './match-sides';
import { MatchSum } from './match-sum';
import { MoreToggle } from './more-toggle';
import { NextBest } from './next-best';
import { inOrder } from './order';
import { weightsFromAddress, weightsToAddress } from './weights-address';

const ADDRESS_AFTER = 300;
const ANNOUNCE_AFTER = 600;

/** One match seen from the reader's side: both texts, why, the sum, and the decision. */
@Component({
  selector: 'dw-match-page',
  imports: [
    AnswerBar,
    Answering,
    AnswerStanding,
    MatchSides,
    MatchSum,
    MoreToggle,
    NextBest,
    Path,
    Reasons,
    RouterLink,
    Section,
    Waiting,
  ],
  templateUrl: './match-page.html',
  styleUrl: './match-page.css',
})
export class MatchPage {
  readonly id = input.required<string>();
  /** Weights from the address (`?gewichte=`). */
  readonly gewichte = input<string>();
  /** The answer a person came to give (`?antwort=`), from a desk or a mail. */
  readonly antwort = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly now = inject(Now);
  private readonly say = inject(Say);
  private readonly reference = inject(Reference);
  private readonly session = inject(Session);
  protected readonly t = words('matching', 'match');
  protected readonly m = words('matching', 'more');
  protected readonly deskPath = PAGES.desk;

  protected readonly resource = this.api.resource('GET /matches/:id', () => ({ id: this.id() }));
  protected readonly match = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  /** Whether the match is about a challenge of the reader's. */
  protected readonly owns = computed(() => {
    const match = this.match();
    return match !== null && PART[match.side].ownsChallenge;
  });
  private readonly ofChallenge = this.api.resource('GET /challenges/:id/matches', () => {
    const match = this.match();
    return match && this.owns() ? { id: match.challenge.id } : undefined;
  });
  private readonly ofDesk = this.api.resource('GET /desk', () => (this.match() && !this.owns() ? {} : undefined));
  /** The list this match stands in, this match included. */
  protected readonly others = computed<readonly MatchCard[]>(() => {
    const match = this.match();
    if (this.owns()) return this.ofChallenge.hasValue() ? this.ofChallenge.value().items : [];
    const offered = this.ofDesk.hasValue() ? this.ofDesk.value().proposed : [];
    return match && !offered.some(({ id }) => id === match.id) ? [match, ...offered] : offered;
  });

  /** What my challenge wants more of; null for the other side, and where nothing can be steered. */
  protected readonly more = computed(() => (this.ofChallenge.hasValue() ? this.ofChallenge.value().more : null));

  protected readonly weights = linkedSignal<Weights>(() => weightsFromAddress(this.gewichte()));
  protected readonly announcement = signal('');
  protected readonly asked = linkedSignal<AnswerKind | null>(
    () => ANSWER_KINDS.find((kind) => kind === this.antwort()) ?? null,
  );
  protected readonly act = act<'answer' | 'withdraw'>(this.id);
  protected readonly canAnswer = computed(() => this.allows(mayAnswer));
  protected readonly canWithdraw = computed(() => this.allows(mayWithdraw));
  protected readonly query = computed(() => ({ gewichte: weightsToAddress(this.weights()) }));

  protected readonly columns = computed<ReasonColumn[]>(() => {
    const [t, explanation] = [this.t(), this.match()?.explanation];
    const { reasons: sentences } = this.say.words();
    const names = this.reference.names();
    const column = (kind: ReasonColumn['kind'], title: string, reasons = explanation?.because, none = '') => ({
      kind,
      title,
      items: sentences(reasons ?? [], names).map((text) => ({ text })),
      none,
    });
    return [
      column('for', t.because, explanation?.because, t.noBecause),
      column('against', t.against, explanation?.against, t.noAgainst),
      column('open', t.unknown, explanation?.unknown, t.noUnknown),
    ];
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const match = this.match();
      if (match) title.name(match.challenge.title);
    });
    inject(DestroyRef).onDestroy(() => this.timers.forEach(clearTimeout));
  }

  private timers: ReturnType<typeof setTimeout>[] = [];

  /** Shows new weights at once; the address and the announcement wait until the hand rests. */
  protected weigh(weights: Weights): void {
    this.weights.set(weights);
    this.timers.forEach(clearTimeout);
    this.timers = [
      setTimeout(() => this.keepAddress(this.query()), ADDRESS_AFTER),
      setTimeout(() => this.announce(), ANNOUNCE_AFTER),
    ];
  }

  protected reset(): void {
    this.weigh(weightsFromAddress(undefined));
  }

  protected answer(draft: AnswerDraft): Promise<void> {
    return this.change('answer', (send) => send('POST /matches/:id/answer', { ...draft, id: this.id() }));
  }

  protected withdraw(): Promise<void> {
    return this.change('withdraw', (send) => send('POST /matches/:id/answer/withdraw', { id: this.id() }));
  }

  protected wants(more: MoreWanted | null): void {
    if (this.ofChallenge.hasValue()) this.ofChallenge.set({ ...this.ofChallenge.value(), more });
  }

  protected readonly whole = Math.round;
  protected readonly strength = (strength: Match['strength']): string => this.say.words().strength[strength];
  protected readonly pathOf = (id: string): string => pathTo('match', { id });
  protected readonly listPath = (match: Match): string => pathTo('challengeMatches', { id: match.challenge.id });

  private async change(what: 'answer' | 'withdraw', work: (send: Send) => Promise<Match>): Promise<void> {
    await this.act.run(what, work, (match) => {
      this.resource.set(match);
      this.asked.set(null);
      this.keepAddress({ antwort: null });
      this.ofChallenge.reload();
      void this.session.reload();
    });
  }

  private allows(rule: (match: Match, today: string) => boolean): boolean {
    const match = this.match();
    return match !== null && rule(match, this.now.today());
  }

  private keepAddress(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private announce(): void {
    const match = this.match();
    if (!match) return;
    const order = inOrder(this.others(), this.weights());
    const place = order.findIndex((one) => one.match.id === match.id);
    const points = Math.round(total(match.parts, this.weights()));
    this.announcement.set(this.t().announced(points, place < 0 || order.length < 2 ? null : place + 1, order.length));
  }
}
