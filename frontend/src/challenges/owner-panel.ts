import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Challenge } from '@contract';
import { pathTo } from '@contract/pages';
import type { PostingStep, ShortcomingCode } from '@domain/postings';
import { act } from '@frontend/platform/act';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Flag, Notice, Saved } from '@frontend/ui';
import { summaryOf } from './errors';

const OWN_STEPS = ['submit', 'confirm', 'resume', 'pause', 'archive', 'withdraw'] as const;
type OwnStep = (typeof OWN_STEPS)[number];
const FINAL: readonly OwnStep[] = ['archive', 'withdraw'];

/** What the owners of a challenge see besides it: whose turn it is, what is missing, and what they can do. */
@Component({
  selector: 'dw-owner-panel',
  imports: [Button, Dialog, Flag, Notice, RouterLink, Saved],
  templateUrl: './owner-panel.html',
  styleUrl: './owner-panel.css',
})
export class OwnerPanel {
  readonly challenge = input.required<Challenge>();
  /** The challenge after a step. */
  readonly changed = output<Challenge>();

  protected readonly t = words('challenges', 'challenge');
  protected readonly say = inject(Say);

  protected readonly act = act<OwnStep>();
  protected readonly done = signal('');
  protected readonly sure = signal<OwnStep | null>(null);

  protected readonly yourTurn = computed(() => ['draft', 'returned'].includes(this.challenge().state));
  protected readonly edit = computed(() => pathTo('challengeEdit', { id: this.challenge().id }));
  protected readonly matches = computed(() => pathTo('challengeMatches', { id: this.challenge().id }));
  protected readonly ending = computed(() => pathTo('ending', { id: this.challenge().id }));
  protected readonly editable = computed(() => !['archived', 'withdrawn'].includes(this.challenge().state));
  protected readonly steps = computed(() => OWN_STEPS.filter((step) => this.challenge().steps.includes(step)));
  protected readonly missing = computed(() =>
    summaryOf(
      (this.challenge().own?.shortcomings ?? []).map(({ field, code }) => ({ field, code: code as ShortcomingCode })),
      this.say.words(),
    ),
  );

  protected isFinal(step: OwnStep): boolean {
    return FINAL.includes(step);
  }

  protected kind(step: OwnStep): 'primary' | 'outline' | 'bare' {
    if (step === 'submit' || step === 'confirm') return 'primary';
    return this.isFinal(step) ? 'bare' : 'outline';
  }

  protected press(step: OwnStep): void {
    if (this.isFinal(step)) this.sure.set(step);
    else void this.take(step);
  }

  protected async take(step: OwnStep): Promise<void> {
    await this.act.run(step, async (send) => {
      this.done.set('');
      const { id, own } = this.challenge();
      this.changed.emit(await send('POST /challenges/:id/steps', { id, step, version: own?.version }));
      this.done.set(this.t().done[step] ?? '');
    });
    this.sure.set(null);
  }

  protected label(step: PostingStep): string {
    const label = this.say.words().step[step];
    return this.isFinal(step as OwnStep) ? `${label} …` : label;
  }
}
