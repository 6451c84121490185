import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { PostingStep } from '@domain/postings';
import type { Act, Send } from '@frontend/platform/act';
import { Say } from '@frontend/platform/words';
import { Button, Dialog } from '@frontend/ui';

/** Steps an owner takes, in the order of their buttons; the others are a guide's. */
const OWN_STEPS = ['submit', 'confirm', 'resume', 'pause', 'archive', 'withdraw'] as const;
export type OwnStep = (typeof OWN_STEPS)[number];

/** What cannot be undone and is asked about before. */
const FINAL = ['archive', 'withdraw'] as const;
type FinalStep = (typeof FINAL)[number];
const isFinal = (step: OwnStep): step is FinalStep => (FINAL as readonly OwnStep[]).includes(step);

/** What one kind of posting says about its steps. */
export interface StepWords {
  /** A button that says something else than the step is called. */
  readonly labels?: Readonly<Partial<Record<OwnStep, string>>>;
  readonly doing: string;
  readonly sure: Readonly<Record<FinalStep, { readonly heading: string; readonly text: string }>>;
  readonly keep: string;
  readonly close: string;
}

/** The buttons of an owner for the life of a posting; asks before what cannot be undone. */
@Component({
  selector: 'dw-owner-steps',
  imports: [Button, Dialog],
  templateUrl: './owner-steps.html',
  styles: `
    :host {
      display: contents;
    }
    .after {
      margin-top: var(--dw-s5);
    }
  `,
})
export class OwnerSteps {
  /** Steps that are possible now, a guide's among them. */
  readonly possible = input.required<readonly PostingStep[]>();
  /** Whether something is missing, so that it cannot be handed in yet. */
  readonly incomplete = input(false);
  readonly words = input.required<StepWords>();
  readonly act = input.required<Act<OwnStep>>();
  /** Sends a step and shows what the posting has become. */
  readonly send = input.required<(send: Send, step: OwnStep) => Promise<void>>();
  readonly taken = output<OwnStep>();

  private readonly say = inject(Say);
  protected readonly sure = signal<FinalStep | null>(null);
  protected readonly steps = computed(() => OWN_STEPS.filter((step) => this.possible().includes(step)));

  protected kind(step: OwnStep): 'primary' | 'outline' | 'bare' {
    if (step === 'submit' || step === 'confirm') return 'primary';
    return isFinal(step) ? 'bare' : 'outline';
  }

  protected name(step: OwnStep): string {
    return this.words().labels?.[step] ?? this.say.words().step[step];
  }

  protected label(step: OwnStep): string {
    return isFinal(step) ? `${this.name(step)} …` : this.name(step);
  }

  protected press(step: OwnStep): void {
    if (isFinal(step)) this.sure.set(step);
    else void this.take(step);
  }

  protected async take(step: OwnStep): Promise<void> {
    const done = await this.act().run(step, (send) => this.send()(send, step));
    this.sure.set(null);
    if (done) this.taken.emit(step);
  }
}
