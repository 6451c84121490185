import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Offering } from '@contract';
import type { PostingField } from '@contract/words';
import { pathTo } from '@contract/pages';
import type { PostingStep } from '@domain/postings';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Flag, Notice } from '@frontend/ui';

type Final = Extract<PostingStep, 'archive' | 'withdraw'>;
const FINAL: readonly PostingStep[] = ['archive', 'withdraw'];
/** Steps of a guide; they are taken at the reading desk. */
const READING: readonly PostingStep[] = ['approve', 'return'];

/** What the owner sees above her offering: where it stands, what is missing, and the steps she may take. */
@Component({
  selector: 'dw-own-offering',
  imports: [Button, Dialog, Flag, Notice, RouterLink],
  templateUrl: './own-offering.html',
  styleUrl: './own-offering.css',
})
export class OwnOffering {
  readonly offering = input.required<Offering>();
  readonly busy = input(false);
  readonly refusal = input('');
  readonly step = output<PostingStep>();

  protected readonly say = inject(Say);
  protected readonly t = words('offerings', 'offer');
  protected readonly sure = signal<Final | null>(null);
  protected readonly editPath = computed(() => pathTo('offeringEdit', { id: this.offering().id }));
  protected readonly steps = computed(() => this.offering().steps.filter((step) => !READING.includes(step)));
  protected readonly missing = computed(() => {
    const { field, fieldProblem } = this.say.words();
    return (this.offering().own?.shortcomings ?? []).map((one) => ({
      name: field[one.field as PostingField] ?? one.field,
      text: fieldProblem(one.code),
    }));
  });

  protected label(step: PostingStep): string {
    const t = this.t();
    if (step === 'archive') return t.archive;
    if (step === 'withdraw') return t.withdraw;
    return step === 'submit' ? t.submit : this.say.words().step[step];
  }

  protected take(step: PostingStep): void {
    if (FINAL.includes(step)) this.sure.set(step as Final);
    else this.step.emit(step);
  }

  protected confirm(): void {
    const step = this.sure();
    this.sure.set(null);
    if (step) this.step.emit(step);
  }
}
