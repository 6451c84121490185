import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Challenge } from '@contract';
import { pathTo } from '@contract/pages';
import { act, type Send } from '@frontend/platform/act';
import { Session } from '@frontend/platform/session';
import { Say, words } from '@frontend/platform/words';
import { missingOf, OwnerSteps, type OwnStep, type StepWords } from '@frontend/postings';
import { Button, Flag, Notice, Saved } from '@frontend/ui';

/** What the owners of a challenge see besides it: whose turn it is, what is missing, and what they can do. */
@Component({
  selector: 'dw-owner-panel',
  imports: [Button, Flag, Notice, OwnerSteps, RouterLink, Saved],
  templateUrl: './owner-panel.html',
  styleUrl: './owner-panel.css',
})
export class OwnerPanel {
  readonly challenge = input.required<Challenge>();
  /** The challenge after a step. */
  readonly changed = output<Challenge>();

  protected readonly t = words('challenges', 'challenge');
  protected readonly say = inject(Say);
  private readonly session = inject(Session);

  protected readonly act = act<OwnStep>();
  protected readonly done = signal('');

  protected readonly yourTurn = computed(() => ['draft', 'returned'].includes(this.challenge().state));
  protected readonly edit = computed(() => pathTo('challengeEdit', { id: this.challenge().id }));
  protected readonly matches = computed(() => pathTo('challengeMatches', { id: this.challenge().id }));
  protected readonly ending = computed(() => pathTo('ending', { id: this.challenge().id }));
  protected readonly mayEdit = computed(() => this.session.may('challenge.update', this.subject()));
  protected readonly maySeeEnding = computed(() => this.session.may('ending.read', this.subject()));
  private readonly subject = computed(() => ({ relations: ['own'] as const, state: this.challenge().state }));
  protected readonly missing = computed(() => missingOf(this.challenge().own?.shortcomings ?? [], this.say.words()));

  protected readonly stepWords = computed((): StepWords => {
    const { doing, sure } = this.t();
    return {
      doing,
      sure: {
        withdraw: { heading: sure.withdraw, text: sure.withdrawText },
        archive: { heading: sure.archive, text: sure.archiveText },
      },
      keep: sure.keep,
      close: sure.close,
    };
  });

  protected readonly take = async (send: Send, step: OwnStep): Promise<void> => {
    this.done.set('');
    const { id, own } = this.challenge();
    this.changed.emit(await send('POST /challenges/:id/steps', { id, step, version: own?.version }));
  };
}
