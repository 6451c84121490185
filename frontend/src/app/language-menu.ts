import { Component, computed, inject } from '@angular/core';
import { words } from '@frontend/platform/words';
import { Menu, type MenuEntry } from '@frontend/ui';
import { MainMenu } from './main-menu';

/** The other languages of the site, where there are more than one. */
@Component({
  selector: 'dw-language-menu',
  imports: [Menu],
  template: `<dw-menu [label]="t().languageIs(menu.ownLanguage())" [entries]="entries()" />`,
})
export class LanguageMenu {
  protected readonly t = words('basics', 'frame');
  protected readonly menu = inject(MainMenu);
  protected readonly entries = computed<readonly MenuEntry[]>(() =>
    this.menu.otherLanguages().map(({ code, name }) => ({
      label: name,
      lang: code,
      act: () => this.menu.speak(code),
    })),
  );
}
