import { Combobox } from '@angular/aria/combobox';
import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Api } from '@frontend/platform/api';
import { debounced } from '@frontend/platform/timing';
import { words } from '@frontend/platform/words';
import { Button, Icon, Listbox, type Suggestion } from '@frontend/ui';

/** After so many milliseconds of rest a word is completed, and the list follows what was typed. */
const SUGGEST_AFTER = 150;
const SEARCH_AFTER = 350;
const LAST_WORD = /[\p{L}\p{N}-]+$/u;

/**
 * The line one searches with (ARIA combobox with listbox): the list below it completes the last word. Arrows move,
 * Enter takes, Esc folds; what was typed stays allowed. `/` goes to it from anywhere on the page.
 */
@Component({
  selector: 'dw-search-box',
  imports: [Button, Combobox, Icon, Listbox],
  templateUrl: './search-box.html',
  styleUrl: './search-box.css',
  host: { '(document:keydown)': 'hurry($event)' },
})
export class SearchBox {
  /** What is searched for now. */
  readonly q = input('');
  /** Typed, and left alone for a moment. */
  readonly typing = output<string>();
  /** Asked for by Enter, the button or a taken word. */
  readonly asked = output<string>();

  protected readonly t = words('search');
  protected readonly text = linkedSignal(() => this.q());
  protected readonly open = signal(false);
  private readonly list = viewChild.required(Listbox);
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');
  private readonly word = computed(() => (this.open() ? (LAST_WORD.exec(this.text())?.[0] ?? '') : ''));
  private readonly debouncedWord = debounced(this.word, SUGGEST_AFTER);
  private readonly found = inject(Api).resource('GET /search/suggest', () =>
    this.debouncedWord().length > 1 ? { q: this.debouncedWord().slice(0, 100) } : undefined,
  );
  protected readonly shown = computed(() => {
    if (!this.word() || !this.found.hasValue()) return [];
    const begun = this.word().toLocaleLowerCase();
    return this.found
      .value()
      .words.filter((one) => one.toLocaleLowerCase() !== begun)
      .map((one): Suggestion => ({ value: one, label: one }));
  });

  constructor() {
    const rested = debounced(this.text, SEARCH_AFTER);
    effect(() => {
      const text = rested();
      untracked(() => {
        if (text === this.text() && text !== this.q()) this.typing.emit(text);
      });
    });
  }

  protected key(event: KeyboardEvent): void {
    const marked = this.list().marked();
    this.list().key(event);
    if (event.key === 'Enter' && !marked) this.submit(event);
    if (event.key === 'Escape' && this.shown().length) {
      this.open.set(false);
      event.preventDefault();
    }
  }

  /** Puts a whole word in place of the begun one and searches. */
  protected take(word: string): void {
    this.text.update((text) => text.replace(LAST_WORD, word));
    this.ask();
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.ask();
  }

  private ask(): void {
    this.open.set(false);
    this.asked.emit(this.text());
  }

  protected hurry(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const writes = target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog');
    if (key !== '/' || ctrlKey || metaKey || altKey || writes) return;
    event.preventDefault();
    this.line().nativeElement.select();
  }
}
