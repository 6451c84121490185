import { computed, inject, Injectable, signal } from '@angular/core';
import { PAGES } from '@contract/pages';
import type { Language as Spoken } from '@contract/words';
import { Language, TO_CHOOSE, words } from '@frontend/platform/words';

/** The main entries and the languages, for the header and the dialog that shows them on phones. */
@Injectable({ providedIn: 'root' })
export class MainMenu {
  private readonly t = words('basics', 'frame');
  private readonly language = inject(Language);
  private readonly languages = inject(TO_CHOOSE);

  /** Whether the dialog is open. */
  readonly open = signal(false);
  /** The languages one may change to, each by the name it gives itself. */
  readonly otherLanguages = computed(() => this.languages.filter(({ code }) => code !== this.language.current()));
  readonly ownLanguage = computed(
    () => this.languages.find(({ code }) => code === this.language.current())?.name ?? '',
  );
  readonly entries = computed(() => [
    { to: PAGES.find, label: this.t().find },
    { to: PAGES.tell, label: this.t().tell },
    { to: PAGES.science, label: this.t().science },
    { to: PAGES.council, label: this.t().council },
    { to: PAGES.howMatching, label: this.t().howMatching },
  ]);

  speak(language: Spoken): void {
    void this.language.choose(language);
  }
}
