import { Component, computed, effect, input, output, signal } from '@angular/core';
import type { SentTo } from '@contract';
import { ACCOUNT_LIMITS } from '@domain/accounts';
import { words } from '@frontend/platform/words';
import { Button, Field, Input, Notice, Saved } from '@frontend/ui';

/** Brings a colleague into the organisation. */
@Component({
  selector: 'dw-invite-form',
  imports: [Button, Field, Input, Notice, Saved],
  template: `
    <h3>{{ t().invite }}</h3>
    <p class="small quiet">{{ t().inviteText }}</p>
    <form (submit)="submit($event)" novalidate>
      <dw-field [label]="t().name" required [error]="tried() && !named() ? t().nameMissing : ''">
        <input
          dwInput
          autocomplete="off"
          [attr.maxlength]="limits.name"
          [value]="name()"
          (input)="name.set(value($event))"
        />
      </dw-field>
      <dw-field [label]="t().email" required [error]="tried() && !reachable() ? t().emailWrong : ''">
        <input dwInput type="email" autocomplete="off" [value]="email()" (input)="email.set(value($event))" />
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
  readonly invite = output<SentTo<'POST /organisation/invitations'>>();

  protected readonly t = words('accounts', 'account');
  protected readonly limits = ACCOUNT_LIMITS;
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly tried = signal(false);
  protected readonly named = computed(() => this.name().trim().length > 1);
  protected readonly reachable = computed(() => /^\S+@\S+\.\S+$/.test(this.email().trim()));
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;

  constructor() {
    effect(() => {
      if (this.invited() === '') return;
      this.name.set('');
      this.email.set('');
      this.tried.set(false);
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.named() && this.reachable()) this.invite.emit({ name: this.name().trim(), email: this.email().trim() });
  }
}
