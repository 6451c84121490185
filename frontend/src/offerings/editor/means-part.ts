import { Component, computed, input, output } from '@angular/core';
import type { OfferingDraft } from '@contract';
import { words } from '@frontend/platform/words';
import { Field, Input, Section } from '@frontend/ui';
import { linesProblem } from './draft';

/** Methods and equipment, one per line. */
@Component({
  selector: 'dw-means-part',
  imports: [Field, Input, Section],
  template: `
    <dw-section [heading]="t().means" [note]="t().meansNote" hanging>
      <dw-field
        id="methods"
        [label]="t().methods"
        [help]="t().methodsHelp"
        [optional]="t().optional"
        [error]="methodsError()"
      >
        <textarea
          dwInput
          class="voice"
          rows="3"
          [value]="draft().methods.join('\\n')"
          (input)="changed.emit({ methods: lines($event) })"
        ></textarea>
      </dw-field>
      <dw-field
        id="equipment"
        [label]="t().equipment"
        [help]="t().equipmentHelp"
        [optional]="t().optional"
        [error]="equipmentError()"
      >
        <textarea
          dwInput
          class="voice"
          rows="3"
          [value]="draft().equipment.join('\\n')"
          (input)="changed.emit({ equipment: lines($event) })"
        ></textarea>
      </dw-field>
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class MeansPart {
  readonly draft = input.required<OfferingDraft>();
  readonly changed = output<Partial<OfferingDraft>>();

  protected readonly t = words('offerings', 'edit');
  protected readonly methodsError = computed(() => this.problem(this.draft().methods));
  protected readonly equipmentError = computed(() => this.problem(this.draft().equipment));
  /** Lines as typed; blanks stay while writing, or the cursor would jump. */
  protected readonly lines = (event: Event): string[] => {
    const { value } = event.target as HTMLTextAreaElement;
    return value === '' ? [] : value.split('\n');
  };

  private problem(given: readonly string[]): string {
    const found = linesProblem(given);
    if (found === null) return '';
    return found === 'many' ? this.t().tooMany : this.t().lineTooLong;
  }
}
