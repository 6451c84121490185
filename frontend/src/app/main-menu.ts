import { computed, inject, Injectable, signal } from '@angular/core';
import { PAGES } from '@contract/pages';
import { Language, words } from '@frontend/platform/words';

/** The main entries and the other language, for the header and the dialog that shows them on phones. */
@Injectable({ providedIn: 'root' })
export class MainMenu {
  private readonly t = words('basics', 'frame');
  private readonly language = inject(Language);

  /** Whether the dialog is open. */
  readonly open = signal(false);
  readonly otherLanguage = computed(() => (this.language.current() === 'de' ? 'en' : 'de'));
  readonly entries = computed(() => [
    { to: PAGES.find, label: this.t().find },
    { to: PAGES.tell, label: this.t().tell },
    { to: PAGES.science, label: this.t().science },
    { to: PAGES.council, label: this.t().council },
    { to: PAGES.howMatching, label: this.t().howMatching },
  ]);

  switchLanguage(): void {
    void this.language.choose(this.otherLanguage());
  }
}
