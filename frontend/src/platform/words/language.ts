import { DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { Language as Spoken } from '@domain/accounts';

const KEY = 'dw.language';
const isSpoken = (given: unknown): given is Spoken => given === 'de' || given === 'en';

/** The language of the interface: what the person chose here, else her account's, else the browser's, else German. */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<Spoken | null>(this.stored());
  private readonly now = signal<Spoken>(this.chosen() ?? this.browsers());

  readonly current = this.now.asReadonly();

  constructor() {
    effect(() => this.document.documentElement.setAttribute('lang', this.now()));
  }

  /** The person picks a language on this device. */
  choose(language: Spoken): void {
    this.chosen.set(language);
    this.now.set(language);
    try {
      this.document.defaultView?.localStorage.setItem(KEY, language);
    } catch {
      // Storage may be switched off or full; the choice then lasts until the page is closed.
    }
  }

  /** The account's language counts only while nothing was chosen on this device. */
  suggest(language: Spoken | null): void {
    if (language && !this.chosen()) this.now.set(language);
  }

  private stored(): Spoken | null {
    try {
      const given = this.document.defaultView?.localStorage.getItem(KEY);
      return isSpoken(given) ? given : null;
    } catch {
      // Storage may be switched off.
      return null;
    }
  }

  private browsers(): Spoken {
    const languages = this.document.defaultView?.navigator.languages ?? [];
    const first = languages.map((one) => one.slice(0, 2)).find(isSpoken);
    return first ?? 'de';
  }
}
