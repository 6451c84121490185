import { Component, ElementRef, inject, input, signal } from '@angular/core';
import { nextId } from './field';
import { Icon } from './icons';

/** A button that unfolds a few links or buttons. Esc and a click elsewhere fold it again. */
@Component({
  selector: 'dw-menu',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="opener"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="id"
      (click)="open.set(!open())"
    >
      <span>{{ label() }}</span><dw-icon [name]="open() ? 'up' : 'down'" />
    </button>
    <!-- Only hears what links and buttons inside it do; those have their keys. -->
    <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
    <div class="list" [id]="id" [hidden]="!open()" (click)="open.set(false)">
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      position: relative;
      display: inline-flex;
    }
    .opener {
      display: inline-flex;
      min-width: 0;
      align-items: center;
      gap: 0.4rem;
      min-height: 2.75rem;
      padding: 0;
      border: 0;
      background: none;
      cursor: pointer;
    }
    .opener span {
      overflow: hidden;
      max-width: clamp(5rem, 14vw, 14rem);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .opener:hover span {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.2em;
    }
    .opener dw-icon {
      font-size: 1rem;
    }
    .list {
      position: absolute;
      inset-block-start: 100%;
      inset-inline-end: 0;
      z-index: var(--dw-z-menu);
      min-width: 15rem;
      padding: var(--dw-s2) var(--dw-s4);
      background: var(--dw-paper);
      border: var(--dw-rule) solid var(--dw-ink);
      box-shadow: var(--dw-shadow-overlay);
    }
  `,
  host: { '(keydown.escape)': 'fold()', '(document:click)': 'elsewhere($event)', '(focusout)': 'leave($event)' },
})
export class Menu {
  readonly label = input.required<string>();
  protected readonly open = signal(false);
  protected readonly id = nextId('menu');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected fold(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.element.querySelector('button')?.focus();
  }

  protected elsewhere(event: Event): void {
    if (!this.element.contains(event.target as Node)) this.open.set(false);
  }

  protected leave(event: FocusEvent): void {
    const next = event.relatedTarget as Node | null;
    if (next && !this.element.contains(next)) this.open.set(false);
  }
}
