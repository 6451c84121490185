import { Component, computed, inject, input } from '@angular/core';
import type { OfferingDraft } from '@contract';
import { TEXT_LANGUAGES } from '@domain/languages';
import { FORMATS, MATURITIES, PROTECTIONS, type Maturity } from '@domain/offerings';
import { FormField, type Form } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Checkbox, Field, Icon, Input, RadioList, Section, type RadioOption } from '@frontend/ui';

/** Forms of working together, how far it has got, languages and the first free day. */
@Component({
  selector: 'dw-terms-part',
  imports: [Checkbox, Field, FormField, Icon, Input, RadioList, Section],
  template: `
    <dw-section [heading]="t().terms" [note]="t().termsNote" hanging>
      <fieldset id="formats" tabindex="-1">
        <legend>{{ t().formats }}</legend>
        <div class="boxes">
          @for (format of formats; track format) {
            <dw-checkbox
              [label]="say.words().format[format]"
              [checked]="draft().formats.includes(format)"
              (checkedChange)="form().set({ formats: toggled(draft().formats, format, $event) })"
            />
          }
        </div>
        @if (form().error('formats')) {
          <p class="error"><dw-icon name="warning" />{{ form().error('formats') }}</p>
        }
      </fieldset>
      <dw-radio-list
        id="maturity"
        [legend]="t().maturity"
        [options]="maturities()"
        [error]="form().error('maturity')"
        [formField]="form().fields.maturity"
      />
      <fieldset id="protection">
        <legend>{{ t().protection }}</legend>
        <div class="boxes">
          @for (one of protections; track one) {
            <dw-checkbox
              [label]="say.words().protection[one]"
              [checked]="draft().protection.includes(one)"
              (checkedChange)="form().set({ protection: toggled(draft().protection, one, $event) })"
            />
          }
        </div>
      </fieldset>
      <fieldset>
        <legend>{{ t().languages }}</legend>
        @for (language of languages; track language) {
          <dw-checkbox
            [label]="say.words().languageName(language)"
            [checked]="draft().languages.includes(language)"
            (checkedChange)="form().set({ languages: toggled(draft().languages, language, $event) })"
          />
        }
      </fieldset>
      <dw-field class="day" [label]="t().freeFrom" [optional]="t().optional" [help]="t().freeFromHelp" [error]="form().error('freeFrom')">
        <input
          dwInput
          type="date"
          [value]="draft().freeFrom ?? ''"
          (input)="form().set({ freeFrom: value($event) || null })"
        />
      </dw-field>
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class TermsPart {
  readonly form = input.required<Form<OfferingDraft>>();
  protected readonly draft = computed(() => this.form().value());

  protected readonly say = inject(Say);
  protected readonly t = words('offerings', 'edit');
  protected readonly formats = FORMATS;
  protected readonly protections = PROTECTIONS;
  protected readonly languages = TEXT_LANGUAGES;
  protected readonly maturities = computed<RadioOption<Maturity>[]>(() =>
    MATURITIES.map((value) => ({ value, label: this.say.words().maturity[value] })),
  );
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;
  protected readonly toggled = <T>(all: readonly T[], one: T, on: boolean): T[] => {
    const rest = all.filter((other) => other !== one);
    return on ? [...rest, one] : rest;
  };
}
