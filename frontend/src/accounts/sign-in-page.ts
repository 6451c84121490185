import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { FOUNDING_KINDS, type FoundingKind } from '@domain/accounts';
import { act } from '@frontend/platform/act';
import { Language, Say, words } from '@frontend/platform/words';
import { Button, ErrorSummary, Field, Icon, Input, Notice, RadioList, Segments, type SummaryLine } from '@frontend/ui';
import { BLANK, requestOf, wrongWith, type SigningIn } from './sign-in-form';
import { WayBack } from './way-back';

/** Asks for a link: one field for people with an account, a few more for the first time. */
@Component({
  selector: 'dw-sign-in-page',
  imports: [Button, ErrorSummary, Field, Icon, Input, Notice, RadioList, Segments],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** Where to go afterwards, as it stands in the address. */
  readonly weiter = input<string>();
  /** What somebody is who comes for the first time (`company`, `group`, `council`), from the address. */
  readonly als = input<string>();

  protected readonly t = words('accounts', 'signIn');
  protected readonly form = signal<SigningIn>(BLANK);
  protected readonly tried = signal(false);
  protected readonly act = act<'send'>();
  protected readonly minutes = signal<number | null>(null);
  protected readonly summary = signal<readonly SummaryLine[]>([]);
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
  protected readonly wrong = computed(() => (this.tried() ? wrongWith(this.form(), this.t()) : []));
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

  protected error(id: string): string {
    return this.wrong().find((line) => line.id === id)?.text ?? '';
  }

  protected fill(change: Partial<SigningIn>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected choose(kind: FoundingKind | null): void {
    if (kind) this.fill({ kind });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.summary.set(this.wrong());
    if (this.wrong().length) return;
    await this.act.run('send', async (send) => {
      this.wayBack.remember(this.weiter());
      const { minutes } = await send('POST /sign-in', requestOf(this.form(), this.language.current()));
      this.minutes.set(minutes);
    });
  }
}
