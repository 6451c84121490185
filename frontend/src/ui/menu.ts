import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from '@angular/aria/menu';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from './icons';

/** One entry of a menu: it leads somewhere, or does something. */
export type MenuEntry = {
  readonly label: string;
  /** Where it is in another language than the page. */
  readonly lang?: string;
} & ({ readonly to: string } | { readonly act: () => void });

/** A button that unfolds entries. Keys, focus and what is told to screen readers come from @angular/aria. */
@Component({
  selector: 'dw-menu',
  imports: [AriaMenu, AriaMenuItem, Icon, MenuTrigger, RouterLink],
  template: `
    <button class="opener" ngMenuTrigger #trigger="ngMenuTrigger" [menu]="list">
      <span>{{ label() }}</span><dw-icon [name]="trigger.expanded() ? 'up' : 'down'" />
    </button>
    <div class="list" ngMenu #list="ngMenu" [attr.aria-label]="label()" [hidden]="!list.visible()">
      @for (entry of entries(); track entry.label) {
        @if ('to' in entry) {
          <a ngMenuItem [routerLink]="entry.to" [attr.lang]="entry.lang" (keydown.enter)="press($event)" (keydown.space)="press($event)">
            {{ entry.label }}
          </a>
        } @else {
          <button
            ngMenuItem
            type="button"
            [attr.lang]="entry.lang"
            (click)="entry.act()"
            (keydown.enter)="press($event)"
            (keydown.space)="press($event)"
          >
            {{ entry.label }}
          </button>
        }
      }
    </div>
  `,
  styleUrl: './menu.css',
})
export class Menu {
  readonly label = input.required<string>();
  readonly entries = input.required<readonly MenuEntry[]>();

  /** The menu takes the keys for itself; a link or button must still do what a click on it does. */
  protected press(event: Event): void {
    (event.currentTarget as HTMLElement).click();
  }
}
