import { DOCUMENT, computed, effect, inject, Injectable, InjectionToken, signal } from '@angular/core';
import { languageOf } from '@contract/page-at';
import type { Part } from '@contract/words';
import { LANGUAGE_CODES, LANGUAGES, lookIn, type Language as Spoken } from '@contract/words/languages';
import { TEXT_LANGUAGES, type TextLanguage } from '@domain/languages';
import { BrowserStorage } from '@frontend/platform/storage';
import { DICTIONARY } from './dictionary';

const KEY = 'dw.language';
/** The languages people may choose from, each by the name it gives itself. */
export const TO_CHOOSE = new InjectionToken<readonly { readonly code: Spoken; readonly name: string }[]>('languages', {
  factory: () => LANGUAGE_CODES.map((code) => ({ code, name: LANGUAGES[code].name })),
});

const isSpoken = (code: string): code is Spoken => Object.hasOwn(LANGUAGES, code);

/**
 * The language of the interface: what the person chose here, else her account's, else that of the address she came to,
 * else the browser's, else German.
 */
@Injectable({ providedIn: 'root' })
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly storage = inject(BrowserStorage);
  private readonly needed = new Set<Part>(['basics']);
  private readonly chosen = signal<string | null>(this.asked() ?? this.stored());
  private wanted: string = this.chosen() ?? this.addresses() ?? this.browsers();
  private readonly now = signal<string>(this.wanted);
  private readonly whole = signal(DICTIONARY.has(this.wanted, 'basics'));

  /** Whose words are shown. */
  readonly shown = this.now.asReadonly();
  /** The language people read in; the pseudo-language counts as the one it is made of. */
  readonly current = computed<Spoken>(() => {
    const shown = this.now();
    return isSpoken(shown) ? shown : 'de';
  });
  /** The language a new text is taken to be in. */
  readonly writing = computed<TextLanguage>(
    () =>
      lookIn(this.current()).find((code): code is TextLanguage => TEXT_LANGUAGES.some((one) => one === code)) ?? 'de',
  );
  /** Whether there are words for the frame around pages. */
  readonly ready = this.whole.asReadonly();

  constructor() {
    effect(() => this.document.documentElement.setAttribute('lang', this.current()));
  }

  /** Loads what a page needs, in the language that is shown now or by then. */
  async need(...parts: readonly Part[]): Promise<void> {
    for (const part of parts) this.needed.add(part);
    await this.show(this.wanted);
  }

  /** The person picks a language on this device. It is shown as soon as its words are here. */
  choose(language: Spoken): Promise<void> {
    this.chosen.set(language);
    this.storage.keep(KEY, language);
    return this.show(language);
  }

  /** The account's language counts only while nothing was chosen on this device. */
  async suggest(language: Spoken | null): Promise<void> {
    if (language && !this.chosen()) await this.show(language);
  }

  private async show(language: string): Promise<void> {
    this.wanted = language;
    for (let missing = this.missing(); missing.length > 0; missing = this.missing()) {
      await DICTIONARY.load(this.wanted, ...missing);
    }
    this.now.set(this.wanted);
    this.whole.set(true);
  }

  /** What is not here yet of the language that is wanted now: somebody may have chosen another one, or opened a page. */
  private missing(): Part[] {
    return [...this.needed].filter((part) => !DICTIONARY.has(this.wanted, part));
  }

  private asked(): string | null {
    const given = new URLSearchParams(this.document.defaultView?.location.search).get('lang');
    return DICTIONARY.knows(given) ? given : null;
  }

  private stored(): string | null {
    const given = this.storage.read(KEY);
    return DICTIONARY.knows(given) ? given : null;
  }

  private addresses(): string | undefined {
    return languageOf(this.document.defaultView?.location.pathname ?? '');
  }

  private browsers(): string {
    const languages = this.document.defaultView?.navigator.languages ?? [];
    return languages.map((one) => one.slice(0, 2)).find((one) => DICTIONARY.knows(one)) ?? 'de';
  }
}
