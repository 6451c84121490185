import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Account, SentTo } from '@contract';
import { ACCOUNT_LIMITS, LANGUAGES, type Language } from '@domain/accounts';
import { FREQUENCIES, type Frequency } from '@domain/digests';
import { Say, words } from '@frontend/platform/words';
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

/** Name, phone, language, and how often the overview comes. */
@Component({
  selector: 'dw-about-you',
  imports: [Button, Field, Input, Notice, RadioList, Saved, Section, Segments],
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
  readonly changed = output<SentTo<'PUT /account'>>();

  private readonly say = inject(Say);
  protected readonly t = words('accounts', 'account');
  protected readonly limits = ACCOUNT_LIMITS;
  protected readonly name = linkedSignal(() => this.account().name);
  protected readonly phone = linkedSignal(() => this.account().phone);
  protected readonly language = linkedSignal<Language | null>(() => this.account().language);
  protected readonly digest = linkedSignal<Frequency | null>(() => this.account().digest);
  protected readonly tried = signal(false);
  protected readonly named = computed(() => this.name().trim().length > 1);
  protected readonly languages = computed<Segment<Language>[]>(() =>
    LANGUAGES.map((value) => ({ value, label: this.say.words().languageName(value) })),
  );
  protected readonly frequencies = computed<RadioOption<Frequency>[]>(() =>
    FREQUENCIES.map((value) => ({ value, label: this.say.words().frequency[value] })),
  );
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const [language, digest] = [this.language(), this.digest()];
    if (!this.named() || language === null || digest === null) return;
    this.changed.emit({ name: this.name().trim(), phone: this.phone().trim(), language, digest });
  }
}
