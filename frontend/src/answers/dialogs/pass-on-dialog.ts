import { Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { FORMS } from '@contract/forms';
import { PART } from '@domain/answers';
import { Api, type FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { Button, Combobox, Dialog, Field, Input, RadioList, type RadioOption, type Suggestion } from '@frontend/ui';
import type { AnswerDraft } from '../answer-draft';

const NAMES: Readonly<Record<string, string>> = { groupId: 'group' };

/** What is refused of `passTo` is a field of a form of its own here. */
const inside = (flaw: FieldProblem): FieldProblem => {
  const field = flaw.field.replace(/^passTo\./, '');
  return { ...flaw, field: NAMES[field] ?? field };
};

/** Passes a request on: to a colleague by e-mail, or (research only) to another group. */
@Component({
  selector: 'dw-pass-on-dialog',
  imports: [Button, Combobox, Dialog, Field, FormField, Input, RadioList],
  templateUrl: './pass-on-dialog.html',
  styleUrl: './dialogs.css',
})
export class PassOnDialog {
  readonly open = model(false);
  readonly side = input.required<'practice' | 'science'>();
  /** The group of the match; it cannot be passed on to itself. */
  readonly groupId = input.required<string>();
  readonly busy = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly answered = output<AnswerDraft>();

  protected readonly t = words('answers', 'deciding');
  protected readonly mayNameGroup = computed(() => PART[this.side()].hasPlaces);
  protected readonly to = signal<'colleague' | 'group' | null>('colleague');
  protected readonly toGroup = computed(() => this.mayNameGroup() && this.to() === 'group');
  protected readonly colleague = new Form(signal({ name: '', email: '' }), {
    refused: () => this.refused().map(inside),
    rules: () => FORMS.passOn,
    say: { email: { required: () => this.t().chooseRecipient } },
  });
  protected readonly groupText = signal('');
  private readonly named = signal<Suggestion | null>(null);
  protected readonly group = new Form(
    // A name typed on after choosing is no choice any more.
    linkedSignal(() => ({ group: this.named()?.label === this.groupText() ? (this.named()?.value ?? null) : null })),
    {
      refused: () => this.refused().map(inside),
      rules: () => FORMS.passToGroup,
      say: { group: () => this.t().chooseGroup },
    },
  );

  protected readonly options = computed<RadioOption<'colleague' | 'group'>[]>(() => [
    { value: 'colleague', label: this.t().toColleague },
    { value: 'group', label: this.t().toGroup },
  ]);
  private readonly found = inject(Api).resource('GET /search', () => {
    const q = this.groupText().trim();
    return this.toGroup() && q.length > 1 ? { q, kind: 'group' as const } : undefined;
  });
  protected readonly groups = computed<Suggestion[]>((): Suggestion[] =>
    this.found.hasValue()
      ? this.found
          .value()
          .hits.filter(({ id }) => id !== this.groupId())
          .map(({ id, title }) => ({ value: id, label: title.text }))
      : [],
  );

  protected choose(group: Suggestion): void {
    this.named.set(group);
  }

  protected send(): Promise<void> {
    if (this.toGroup()) {
      return this.group.submit(null, ({ group }) => this.pass({ groupId: group ?? '' }));
    }
    return this.colleague.submit(null, ({ name, email }) => {
      const called = name.trim();
      this.pass({ email: email.trim(), ...(called ? { name: called } : {}) });
    });
  }

  private pass(passTo: NonNullable<AnswerDraft['passTo']>): void {
    this.answered.emit({ kind: 'passed_on', passTo });
  }
}
