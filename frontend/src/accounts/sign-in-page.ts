import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FOUNDING_KINDS, type FoundingKind } from '@domain/accounts';
import { FORMS } from '@contract/forms';
import { act } from '@frontend/platform/act';
import { Form, FormField } from '@frontend/platform/form';
import { Language, Say, words } from '@frontend/platform/words';
import { Button, ErrorSummary, Field, Icon, Input, Notice, RadioList, Segments } from '@frontend/ui';
import { BLANK, requestOf, type SigningIn } from './sign-in-form';
import { WayBack } from './way-back';

/** Asks for a link: one field for people with an account, a few more for the first time. */
@Component({
  selector: 'dw-sign-in-page',
  imports: [Button, ErrorSummary, Field, FormField, Icon, Input, Notice, RadioList, Segments],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** Where to go afterwards, as it stands in the address. */
  readonly weiter = input<string>();
  /** What somebody is who comes for the first time (`company`, `group`, `council`), from the address. */
  readonly als = input<string>();

  protected readonly t = words('accounts', 'signIn');
  protected readonly value = signal<SigningIn>(BLANK);
  protected readonly form = new Form(this.value, {
    refused: () => this.act.fields(),
    rules: () => (this.value().first ? FORMS.founding : FORMS.signIn),
    say: {
      organisation: () => this.t().needOrganisation,
      name: () => this.t().needName,
      email: { required: () => this.t().needEmail },
    },
  });
  protected readonly act = act<'send'>();
  protected readonly minutes = signal<number | null>(null);
  private readonly say = inject(Say);
  private readonly language = inject(Language);
  private readonly wayBack = inject(WayBack);

  protected readonly visits = computed(() => [
    { value: 'before' as const, label: this.t().before },
    { value: 'first' as const, label: this.t().first },
  ]);
  protected readonly kinds = computed(() =>
    FOUNDING_KINDS.map((value) => ({ value, label: this.say.words().foundingKind[value] })),
  );
  protected readonly failure = computed(() => {
    const refusal = this.act.refusal();
    return refusal && `${this.t().failed} ${refusal}`;
  });

  constructor() {
    effect(() => {
      const kind = FOUNDING_KINDS.find((one) => one === this.als());
      if (kind) untracked(() => this.fill({ first: true, kind }));
    });
  }

  protected fill(change: Partial<SigningIn>): void {
    this.value.update((value) => ({ ...value, ...change }));
  }

  protected choose(kind: FoundingKind | null): void {
    if (kind) this.fill({ kind });
  }

  protected send(event: Event): Promise<void> {
    return this.form.submit(event, (value) =>
      this.act.run('send', async (send) => {
        this.wayBack.remember(this.weiter());
        const { minutes } = await send('POST /sign-in', requestOf(value, this.language.current()));
        this.minutes.set(minutes);
      }),
    );
  }
}
