import { Component, computed, inject, input, signal } from '@angular/core';
import type { OfferingDraft } from '@contract';
import { OFFERING_LIMITS } from '@domain/offerings';
import { Reference } from '@frontend/platform/reference';
import type { Form } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { Combobox, Field, Icon, Section, type Suggestion } from '@frontend/ui';

/** One to five topics, found by typing. */
@Component({
  selector: 'dw-topics-part',
  imports: [Combobox, Field, Icon, Section],
  template: `
    <dw-section [heading]="t().topics" [note]="t().topicsNote" hanging>
      <fieldset id="topics" tabindex="-1">
        <legend>{{ t().topicsLegend }}</legend>
        <ul class="chosen">
          @for (topic of chosen(); track topic.value) {
            <li>
              {{ topic.label }}
              <button type="button" [attr.aria-label]="t().removeTopic(topic.label)" (click)="remove(topic.value)">
                <dw-icon name="close" />
              </button>
            </li>
          }
        </ul>
        @if (!full()) {
          <dw-field class="search" [label]="t().moreTopics">
            <dw-combobox
              [(text)]="typed"
              [options]="others()"
              [countText]="t().suggestions"
              (chosen)="add($event)"
            />
          </dw-field>
        }
        @if (form().error('topics')) {
          <p class="error"><dw-icon name="warning" />{{ form().error('topics') }}</p>
        }
      </fieldset>
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class TopicsPart {
  readonly form = input.required<Form<OfferingDraft>>();
  protected readonly draft = computed(() => this.form().value());

  private readonly reference = inject(Reference);
  protected readonly t = words('offerings', 'edit');
  protected readonly typed = signal('');
  protected readonly full = computed(() => this.draft().topics.length >= OFFERING_LIMITS.topics);
  protected readonly chosen = computed(() =>
    this.draft().topics.map((value) => ({ value, label: this.reference.topic(value) || value })),
  );
  protected readonly others = computed(() =>
    this.reference.topics().filter(({ value }) => !this.draft().topics.includes(value)),
  );

  protected add({ value }: Suggestion): void {
    this.form().set({ topics: [...this.draft().topics, value] });
    this.typed.set('');
  }

  protected remove(topic: string): void {
    this.form().set({ topics: this.draft().topics.filter((one) => one !== topic) });
  }
}
