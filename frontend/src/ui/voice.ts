import { Component, computed, input } from '@angular/core';
import { SideMark, type SideValue } from './marks';

/** Words a person typed, as part of a heading, link or paragraph. Sets the serif and the language of the words. */
@Component({
  selector: '[dwVoice]',
  template: '<ng-content />',
  host: { class: 'voice', '[attr.lang]': 'lang() || null' },
})
export class Voice {
  /** Language of the words (`de`, `en`). */
  readonly lang = input('', { alias: 'dwVoice' });
}

/** A longer piece in somebody's own words, with who says it. Line breaks of the author stay. */
@Component({
  selector: 'dw-quote',
  imports: [SideMark],
  template: `
    @if (side(); as from) {
      <dw-side-mark [side]="from" [word]="sideWord()" />
    }
    <blockquote class="voice" [attr.lang]="lang() || null">
      @for (paragraph of paragraphs(); track $index) {
        <p>{{ paragraph }}</p>
      }
      <ng-content />
    </blockquote>
    @if (author()) {
      <p class="note author">{{ author() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p + p {
      margin-top: 0.6em;
    }
    blockquote p {
      white-space: pre-line;
    }
    .author {
      margin-top: 0.6rem;
    }
    dw-side-mark {
      margin-bottom: 0.35rem;
    }
  `,
})
export class Quote {
  readonly text = input('');
  readonly lang = input('');
  readonly author = input('');
  readonly side = input<SideValue | null>(null);
  readonly sideWord = input('');
  protected readonly paragraphs = computed(() =>
    this.text()
      .split(/\n{2,}/)
      .filter(Boolean),
  );
}
