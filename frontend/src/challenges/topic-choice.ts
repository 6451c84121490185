import { Component, computed, inject, input, model, signal } from '@angular/core';
import { findTopics } from '@domain/reference';
import { Api } from '@frontend/platform/api';
import { Reference } from '@frontend/platform/reference';
import { words } from '@frontend/platform/words';
import { Checkbox, Combobox, Field, Icon, type Suggestion } from '@frontend/ui';
import { HelpStore } from './help-store';

/** One to three topics: suggestions from the text first, any other through a search field. */
@Component({
  selector: 'dw-topic-choice',
  imports: [Checkbox, Combobox, Field, Icon],
  template: `
    <fieldset id="topics" tabindex="-1" aria-describedby="topics-help">
      <legend>{{ t().topicsLegend }}</legend>
      <p id="topics-help" class="help">{{ t().topicsHelp(most()) }}</p>
      @for (topic of offered(); track topic.value) {
        <dw-checkbox
          [label]="topic.label"
          [checked]="chosen().includes(topic.value)"
          [disabled]="full() && !chosen().includes(topic.value)"
          (checkedChange)="toggle(topic.value, $event)"
        />
      }
      @if (!full()) {
        <dw-field [label]="t().topicMore" class="more">
          <dw-combobox [(text)]="typed" [options]="others()" [meant]="meant" [countText]="t().topicCount" (chosen)="add($event)" />
        </dw-field>
      }
      @if (error()) {
        <p class="error"><dw-icon name="warning" />{{ error() }}</p>
      }
    </fieldset>
  `,
  styles: `
    legend {
      font-weight: var(--dw-weight-strong);
    }
    .help {
      margin-bottom: 0.4rem;
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
    .more {
      max-width: 26rem;
      margin-top: 0.75rem;
    }
    .error {
      display: flex;
      gap: 0.45rem;
      margin-top: 0.4rem;
      color: var(--dw-error);
      font-weight: var(--dw-weight-strong);
      font-size: var(--dw-text-s);
    }
  `,
})
export class TopicChoice {
  readonly chosen = model.required<string[]>();
  readonly most = input.required<number>();
  readonly error = input('');

  protected readonly t = words('challenges', 'tell');
  protected readonly typed = signal('');
  private readonly reference = inject(Reference);
  private readonly help = inject(HelpStore);

  protected readonly full = computed(() => this.chosen().length >= this.most());
  /** Suggestions, and whatever was chosen besides. */
  protected readonly offered = computed(() => {
    const ids = [...new Set([...this.help.topics(), ...this.chosen()])];
    return ids.map((value) => ({ value, label: this.reference.topic(value) })).filter(({ label }) => label);
  });
  protected readonly others = computed(() =>
    this.reference.topics().filter(({ value }) => !this.offered().some((one) => one.value === value)),
  );

  private readonly found = inject(Api).resource('GET /reference/topic-words', () => ({}));
  /** By every word for a topic; by its label alone until those are here. */
  protected readonly meant = (typed: string): Suggestion[] => {
    const options = new Map(this.others().map((one) => [one.value, one]));
    const labels = this.others().map(({ value, label }) => ({ id: value, words: [label] }));
    const known = this.found.hasValue() ? this.found.value().items : labels;
    return findTopics(typed, known).flatMap((id) => options.get(id) ?? []);
  };

  protected toggle(topic: string, on: boolean): void {
    const rest = this.chosen().filter((one) => one !== topic);
    this.chosen.set(on ? [...rest, topic].slice(0, this.most()) : rest);
  }

  protected add({ value }: Suggestion): void {
    this.toggle(value, true);
    this.typed.set('');
  }
}
