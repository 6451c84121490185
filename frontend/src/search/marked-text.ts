import { Component, computed, input } from '@angular/core';

interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its marks; marks are [from, to) pairs, in order, and may be cut off at the end of the text. */
export function partsOf(text: string, marks: readonly (readonly [number, number])[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at || from >= text.length || to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = Math.min(to, text.length);
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** A text with the words marked that were searched for. */
@Component({
  selector: 'dw-marked-text',
  template: `@for (part of parts(); track $index) {@if (part.marked) {<mark>{{ part.text }}</mark>} @else {<ng-container>{{ part.text }}</ng-container>}}`,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly marks = input<readonly (readonly [number, number])[]>([]);
  protected readonly parts = computed(() => partsOf(this.text(), this.marks()));
}
