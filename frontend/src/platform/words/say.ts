import { computed, inject, Injectable } from '@angular/core';
import { wordsFrom } from '@contract/words';
import { DICTIONARY } from './dictionary';
import { Language } from './language';

/** Words for codes and the writing of dates and numbers, in the language of the interface. */
@Injectable({ providedIn: 'root' })
export class Say {
  private readonly language = inject(Language);

  /** All words of the contract in the current language, as a signal: `say.words().state.draft`. */
  readonly words = computed(() => {
    const shown = this.language.shown();
    return wordsFrom(DICTIONARY.locale(shown), DICTIONARY.of(shown, 'basics'));
  });
}
