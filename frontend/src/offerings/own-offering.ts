import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Offering } from '@contract';
import { pathTo } from '@contract/pages';
import { act, type Send } from '@frontend/platform/act';
import { Session } from '@frontend/platform/session';
import { Say, words } from '@frontend/platform/words';
import { missingOf, OwnerSteps, type OwnStep, type StepWords } from '@frontend/postings';
import { Button, Flag, Notice } from '@frontend/ui';

/** What the owner sees above her offering: where it stands, what is missing, and the steps she may take. */
@Component({
  selector: 'dw-own-offering',
  imports: [Button, Flag, Notice, OwnerSteps, RouterLink],
  templateUrl: './own-offering.html',
  styleUrl: './own-offering.css',
})
export class OwnOffering {
  readonly offering = input.required<Offering>();
  /** The offering after a step. */
  readonly changed = output<Offering>();

  protected readonly say = inject(Say);
  private readonly session = inject(Session);
  protected readonly t = words('offerings', 'offer');
  protected readonly act = act<OwnStep>();
  protected readonly editPath = computed(() => pathTo('offeringEdit', { id: this.offering().id }));
  protected readonly mayEdit = computed(() =>
    this.session.may('offering.update', { relations: ['own'], state: this.offering().state }),
  );
  protected readonly missing = computed(() => missingOf(this.offering().own?.shortcomings ?? [], this.say.words()));

  protected readonly stepWords = computed((): StepWords => {
    const { submit, working, sureTitle, sureArchive, sureWithdraw, cancel, close } = this.t();
    return {
      labels: { submit },
      doing: working,
      sure: {
        archive: { heading: sureTitle, text: sureArchive },
        withdraw: { heading: sureTitle, text: sureWithdraw },
      },
      keep: cancel,
      close,
    };
  });

  protected readonly take = async (send: Send, step: OwnStep): Promise<void> => {
    const { id, own } = this.offering();
    this.changed.emit(await send('POST /offerings/:id/steps', { id, step, version: own?.version }));
  };
}
