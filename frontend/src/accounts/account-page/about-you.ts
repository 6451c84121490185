import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Account, SentTo } from '@contract';
import type { Language } from '@contract/words/languages';
import { FORMS } from '@contract/forms';
import { FREQUENCIES, type Frequency } from '@domain/digests';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { Say, TO_CHOOSE, words } from '@frontend/platform/words';
import {
  Button,
  Field,
  Input,
  Notice,
  RadioList,
  Saved,
  Section,
  Segments,
  type RadioOption,
  type Segment,
} from '@frontend/ui';

interface FormValues {
  readonly name: string;
  readonly phone: string;
  readonly language: Language | null;
  readonly digest: Frequency | null;
}

/** Name, phone, language, and how often the overview comes. */
@Component({
  selector: 'dw-about-you',
  imports: [Button, Field, FormField, Input, Notice, RadioList, Saved, Section, Segments],
  templateUrl: './about-you.html',
  styleUrl: './parts.css',
})
export class AboutYou {
  readonly account = input.required<Account>();
  /** Whether the reader is on a council: then mails hold no content. */
  readonly council = input(false);
  readonly busy = input(false);
  readonly saved = input('');
  readonly refusal = input('');
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly changed = output<SentTo<'PUT /account'>>();

  private readonly say = inject(Say);
  protected readonly t = words('accounts', 'account');
  private readonly value = linkedSignal<FormValues>(() => {
    const { name, phone, language, digest } = this.account();
    return { name, phone, language, digest };
  });
  protected readonly form = new Form(this.value, {
    refused: () => this.refused(),
    rules: () => FORMS.account,
    say: { name: () => this.t().nameMissing },
  });
  /** Each by the name it gives itself. */
  protected readonly languages: Segment<Language>[] = inject(TO_CHOOSE).map(({ code: value, name: label }) => ({
    value,
    label,
  }));
  protected readonly frequencies = computed<RadioOption<Frequency>[]>(() =>
    FREQUENCIES.map((value) => ({ value, label: this.say.words().frequency[value] })),
  );

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ name, phone, language, digest }) => {
      if (language === null || digest === null) return;
      this.changed.emit({ name: name.trim(), phone: phone.trim(), language, digest });
    });
  }
}
