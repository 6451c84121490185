import { Component, effect, input, output, signal, untracked } from '@angular/core';
import type { SentTo } from '@contract';
import { FORMS } from '@contract/forms';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { words } from '@frontend/platform/words';
import { Button, Field, Input, Notice, Saved } from '@frontend/ui';

const NOBODY = { name: '', email: '' };

/** Brings a colleague into the organisation. */
@Component({
  selector: 'dw-invite-form',
  imports: [Button, Field, FormField, Input, Notice, Saved],
  template: `
    <h3>{{ t().invite }}</h3>
    <p class="small quiet">{{ t().inviteText }}</p>
    <form (submit)="submit($event)" novalidate>
      <dw-field [label]="t().name" required [error]="form.error('name')">
        <input dwInput autocomplete="off" [formField]="form.fields.name" />
      </dw-field>
      <dw-field [label]="t().email" required [error]="form.error('email')">
        <input dwInput type="email" autocomplete="off" [formField]="form.fields.email" />
      </dw-field>
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
      <p class="actions">
        <button dwButton="outline" type="submit" [busy]="busy()" [busyLabel]="t().inviting">
          {{ t().sendInvitation }}
        </button>
        <dw-saved [text]="invited() ? t().invited(invited()) : ''" />
      </p>
    </form>
  `,
  styleUrl: './parts.css',
})
export class InviteForm {
  readonly busy = input(false);
  /** Who was invited last; then the form is empty again. */
  readonly invited = input('');
  readonly refusal = input('');
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly invite = output<SentTo<'POST /organisation/invitations'>>();

  protected readonly t = words('accounts', 'account');
  protected readonly form = new Form(signal(NOBODY), {
    refused: () => this.refused(),
    rules: () => FORMS.invitation,
    say: { name: () => this.t().nameMissing },
  });

  constructor() {
    effect(() => {
      if (this.invited() !== '') untracked(() => this.form.reset(NOBODY));
    });
  }

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ name, email }) => this.invite.emit({ name: name.trim(), email: email.trim() }));
  }
}
