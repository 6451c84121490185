import { Component, computed, inject, input, output } from '@angular/core';
import type { OfferingDraft } from '@contract';
import { TEXT_LANGUAGES, type TextLanguage } from '@domain/languages';
import { OFFERING_LIMITS } from '@domain/offerings';
import { Say, words } from '@frontend/platform/words';
import { Field, Input, OwnWords, Section, Segments, type Segment } from '@frontend/ui';

/** Title and text of an offering, and the language they are in. */
@Component({
  selector: 'dw-about-part',
  imports: [Field, Input, OwnWords, Section, Segments],
  template: `
    <dw-section [heading]="t().about" [note]="t().aboutNote" hanging>
      <dw-field id="title" [label]="t().title" [help]="t().titleHelp" [error]="errors()['title']" required>
        <input
          dwInput
          class="voice"
          [value]="draft().title"
          [attr.lang]="draft().language"
          (input)="changed.emit({ title: value($event) })"
        />
      </dw-field>
      <dw-field id="text" [label]="t().text" [help]="t().textHelp" [error]="errors()['text']" required>
        <dw-own-words
          [value]="draft().text"
          (valueChange)="changed.emit({ text: $event })"
          [max]="limits.text"
          [rows]="5"
          [lang]="draft().language"
          [remaining]="t().remaining"
        />
      </dw-field>
      <dw-segments
        [legend]="t().language"
        [options]="languages()"
        [value]="draft().language"
        (valueChange)="changed.emit({ language: $event ?? 'de' })"
      />
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class AboutPart {
  readonly draft = input.required<OfferingDraft>();
  readonly errors = input.required<Readonly<Record<string, string>>>();
  readonly changed = output<Partial<OfferingDraft>>();

  private readonly say = inject(Say);
  protected readonly t = words('offerings', 'edit');
  protected readonly limits = OFFERING_LIMITS;
  protected readonly languages = computed<Segment<TextLanguage>[]>(() =>
    TEXT_LANGUAGES.map((value) => ({ value, label: this.say.words().languageName(value) })),
  );
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;
}
