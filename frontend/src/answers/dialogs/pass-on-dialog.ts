import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { PART } from '@domain/answers';
import { Api } from '@frontend/platform/api';
import { words } from '@frontend/platform/words';
import { Button, Combobox, Dialog, Field, Input, RadioList, type RadioOption, type Suggestion } from '@frontend/ui';
import type { AnswerDraft } from '../answer-draft';

/** Passes a request on: to a colleague by e-mail, or (research only) to another group. */
@Component({
  selector: 'dw-pass-on-dialog',
  imports: [Button, Combobox, Dialog, Field, Input, RadioList],
  templateUrl: './pass-on-dialog.html',
  styleUrl: './dialogs.css',
})
export class PassOnDialog {
  readonly open = model(false);
  readonly side = input.required<'practice' | 'science'>();
  /** The group of the match; it cannot be passed on to itself. */
  readonly groupId = input.required<string>();
  readonly busy = input(false);
  readonly answered = output<AnswerDraft>();

  protected readonly t = words('answers', 'deciding');
  protected readonly mayNameGroup = computed(() => PART[this.side()].hasPlaces);
  protected readonly to = signal<'colleague' | 'group' | null>('colleague');
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly groupText = signal('');
  protected readonly group = signal<Suggestion | null>(null);
  protected readonly tried = signal(false);

  protected readonly options = computed<RadioOption<'colleague' | 'group'>[]>(() => [
    { value: 'colleague', label: this.t().toColleague },
    { value: 'group', label: this.t().toGroup },
  ]);
  private readonly found = inject(Api).resource('GET /search', () => {
    const q = this.groupText().trim();
    return this.to() === 'group' && q.length > 1 ? { q, kind: 'group' as const } : undefined;
  });
  protected readonly groups = computed<Suggestion[]>((): Suggestion[] =>
    this.found.hasValue()
      ? this.found
          .value()
          .hits.filter(({ id }) => id !== this.groupId())
          .map(({ id, title }) => ({ value: id, label: title.text }))
      : [],
  );

  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;
  protected readonly emailFits = computed(() => /^\S+@\S+\.\S+$/.test(this.email().trim()));
  /** A name typed on after choosing is no choice any more. */
  protected readonly chosen = computed(() => (this.group()?.label === this.groupText() ? this.group() : null));

  protected send(): void {
    this.tried.set(true);
    if (this.to() === 'group') {
      const group = this.chosen();
      if (group) this.answered.emit({ kind: 'passed_on', passTo: { groupId: group.value } });
      return;
    }
    if (!this.emailFits()) return;
    const name = this.name().trim();
    this.answered.emit({ kind: 'passed_on', passTo: { email: this.email().trim(), ...(name ? { name } : {}) } });
  }
}
