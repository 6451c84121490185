import { Component, computed, inject, input } from '@angular/core';
import type { OfferingDraft } from '@contract';
import { TEXT_LANGUAGES, type TextLanguage } from '@domain/languages';
import { OFFERING_LIMITS } from '@domain/offerings';
import { FormField, type Form } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Field, Input, OwnWords, Section, Segments, type Segment } from '@frontend/ui';

/** Title and text of an offering, and the language they are in. */
@Component({
  selector: 'dw-about-part',
  imports: [Field, FormField, Input, OwnWords, Section, Segments],
  template: `
    <dw-section [heading]="t().about" [note]="t().aboutNote" hanging>
      <dw-field id="title" [label]="t().title" [help]="t().titleHelp" [error]="form().error('title')" required>
        <input
          dwInput
          class="voice"
          [attr.lang]="draft().language"
          [formField]="form().fields.title"
        />
      </dw-field>
      <dw-field id="text" [label]="t().text" [help]="t().textHelp" [error]="form().error('text')" required>
        <dw-own-words
          [value]="draft().text"
          (valueChange)="form().set({ text: $event })"
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
        (valueChange)="form().set({ language: $event ?? 'de' })"
      />
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class AboutPart {
  readonly form = input.required<Form<OfferingDraft>>();
  protected readonly draft = computed(() => this.form().value());

  private readonly say = inject(Say);
  protected readonly t = words('offerings', 'edit');
  protected readonly limits = OFFERING_LIMITS;
  protected readonly languages = computed<Segment<TextLanguage>[]>(() =>
    TEXT_LANGUAGES.map((value) => ({ value, label: this.say.words().languageName(value) })),
  );
}
