import { Component, computed, inject, input } from '@angular/core';
import { WORK_CHANGES } from '@domain/challenges';
import type { ChallengeDraft } from '@contract';
import type { Form } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Notice, RadioList } from '@frontend/ui';
import { DraftStore } from './draft-store';

/** Whether this changes how people work, and in two sentences why we ask. */
@Component({
  selector: 'dw-work-step',
  imports: [Notice, RadioList],
  template: `
    <dw-radio-list
      id="changesWork"
      [legend]="t().workLegend"
      [options]="options()"
      [error]="form().error('changesWork')"
      [value]="store.draft().changesWork"
      (valueChange)="store.change({ changesWork: $event })"
    />
    <dw-notice silent>
      <p>{{ t().workWhy1 }} {{ t().workWhy2 }}</p>
      <p class="small quiet">{{ t().workHint }}</p>
    </dw-notice>
  `,
  styles: `
    :host {
      display: block;
      border-top: var(--dw-rule-heavy) solid var(--dw-ink);
      padding-top: 1.5rem;
    }
    dw-notice {
      margin-top: var(--dw-s6);
    }
    .small {
      margin-top: var(--dw-s2);
    }
  `,
})
export class WorkStep {
  readonly form = input.required<Form<ChallengeDraft>>();
  protected readonly t = words('challenges', 'tell');
  protected readonly store = inject(DraftStore);
  private readonly say = inject(Say);

  protected readonly options = computed(() => {
    const { workYes, workNo } = this.t();
    const help = { yes: workYes, no: workNo, unknown: '' };
    return WORK_CHANGES.map((value) => ({ value, label: this.say.words().workChange[value], help: help[value] }));
  });
}
