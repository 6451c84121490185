import { Component, computed, input } from '@angular/core';
import type { OfferingDraft } from '@contract';
import type { Form } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { Field, Input, Section } from '@frontend/ui';

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
        [error]="form().error('methods')"
      >
        <textarea
          dwInput
          class="voice"
          rows="3"
          [value]="draft().methods.join('\\n')"
          (input)="form().set({ methods: lines($event) })"
        ></textarea>
      </dw-field>
      <dw-field
        id="equipment"
        [label]="t().equipment"
        [help]="t().equipmentHelp"
        [optional]="t().optional"
        [error]="form().error('equipment')"
      >
        <textarea
          dwInput
          class="voice"
          rows="3"
          [value]="draft().equipment.join('\\n')"
          (input)="form().set({ equipment: lines($event) })"
        ></textarea>
      </dw-field>
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class MeansPart {
  readonly form = input.required<Form<OfferingDraft>>();
  protected readonly draft = computed(() => this.form().value());

  protected readonly t = words('offerings', 'edit');
  /** Lines as typed; blanks stay while writing, or the cursor would jump. */
  protected readonly lines = (event: Event): string[] => {
    const { value } = event.target as HTMLTextAreaElement;
    return value === '' ? [] : value.split('\n');
  };
}
