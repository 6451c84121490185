import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { EndingAnswer, SentTo, Solved } from '@contract';
import { TEXT_LANGUAGES, type TextLanguage } from '@domain/languages';
import { FORMS } from '@contract/forms';
import { SOLVED_LIMITS as L } from '@domain/solved';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import {
  Button,
  Field,
  Input,
  Notice,
  OwnWords,
  RadioList,
  Segments,
  type RadioOption,
  type Segment,
} from '@frontend/ui';

const NOBODY = 'nobody';

interface FormValues {
  readonly title: string;
  readonly problem: string;
  readonly help: string;
  readonly spoken: TextLanguage | null;
  readonly group: string | null;
}

const valuesOf = (told: Solved | null, language: string): FormValues => ({
  title: told?.title ?? '',
  problem: told?.problem ?? '',
  help: told?.help ?? '',
  spoken: (told?.language ?? language) === 'en' ? 'en' : 'de',
  group: told?.naming?.group?.id ?? NOBODY,
});

/** Writes a solved case or new words for it. */
@Component({
  selector: 'dw-solved-case-form',
  imports: [Button, Field, FormField, Input, Notice, OwnWords, RadioList, Segments],
  template: `
    <form (submit)="submit($event)">
      <dw-notice silent>{{ t().tellPublic }}</dw-notice>
      <dw-field [label]="t().title" [help]="t().titleHelp" [error]="form.error('title')">
        <input dwInput class="voice" [attr.lang]="form.value().spoken" [formField]="form.fields.title" />
      </dw-field>
      <dw-field [label]="t().problem" [help]="t().problemHelp" [error]="form.error('problem')">
        <dw-own-words [value]="form.value().problem" (valueChange)="form.set({ problem: $event })" [max]="limits.text" [rows]="4" [lang]="form.value().spoken ?? ''" [remaining]="t().remaining" />
      </dw-field>
      <dw-field [label]="t().help" [help]="t().helpHelp" [error]="form.error('help')">
        <dw-own-words [value]="form.value().help" (valueChange)="form.set({ help: $event })" [max]="limits.text" [rows]="4" [lang]="form.value().spoken ?? ''" [remaining]="t().remaining" />
      </dw-field>
      <dw-segments [legend]="t().languageOf" [options]="languages()" [formField]="form.fields.spoken" />
      @if (partners().length > 0) {
        <dw-radio-list [legend]="t().group" [help]="t().groupHelp" [options]="groups()" [formField]="form.fields.group" />
      }
      @if (told()?.naming?.group && form.value().group !== nobody) {
        <p class="note">{{ t().askedAgain }}</p>
      }
      <p class="actions">
        <button dwButton type="submit" [busy]="busy()" [busyLabel]="t().publishing">
          {{ told() ? t().publishAgain : t().publish }}
        </button>
      </p>
    </form>
  `,
  styles: `
    form > * + * {
      display: block;
      margin-top: var(--dw-s5);
    }
    form {
      max-width: 44rem;
    }
  `,
})
export class SolvedCaseForm {
  readonly partners = input.required<EndingAnswer['partners']>();
  /** What is published already, or null. */
  readonly told = input<Solved | null>(null);
  readonly language = input<string>('de');
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly tell = output<Omit<SentTo<'POST /challenges/:id/solved'>, 'id' | 'version'>>();

  private readonly say = inject(Say);
  protected readonly t = words('solved');
  protected readonly limits = L;
  protected readonly nobody = NOBODY;
  private readonly tooShort = ({ field }: { field: string }): string =>
    this.t().tooShort(field === 'title' ? L.titleMin : L.textMin);
  protected readonly form = new Form(
    linkedSignal<FormValues, FormValues>({
      source: () => valuesOf(this.told(), this.language()),
      // What somebody else has published meanwhile takes nobody's words out of the form.
      computation: (published, before) =>
        before && JSON.stringify(before.value) !== JSON.stringify(before.source) ? before.value : published,
    }),
    {
      refused: () => this.refused(),
      rules: () => FORMS.solved,
      say: { title: this.tooShort, problem: this.tooShort, help: this.tooShort },
    },
  );

  protected readonly languages = computed<Segment<TextLanguage>[]>(() =>
    TEXT_LANGUAGES.map((value) => ({ value, label: this.say.words().languageName(value) })),
  );
  protected readonly groups = computed<RadioOption[]>(() => [
    ...this.partners().map(({ id, name }) => ({ value: id, label: name })),
    { value: NOBODY, label: this.t().nobody },
  ]);

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ title, problem, help, spoken, group }) =>
      this.tell.emit({
        title: title.trim(),
        problem: problem.trim(),
        help: help.trim(),
        language: spoken ?? 'de',
        groupId: group === NOBODY ? null : group,
      }),
    );
  }
}
