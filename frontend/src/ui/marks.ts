import { Component, input } from '@angular/core';

/** Who speaks: practice ■, science ●, staff ▲, guide ◆. */
export type SideValue = 'practice' | 'science' | 'staff' | 'guide';

const OUTLINES: Readonly<Record<SideValue, string>> = {
  practice: 'M1 1h14v14H1z',
  science: 'M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15z',
  staff: 'M8 .5L16 15H0z',
  guide: 'M8 0l8 8-8 8-8-8z',
};

/** The shape of a side alone; a word must stand beside it. */
@Component({
  selector: 'dw-shape',
  template: `<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path [attr.d]="outlines[side()]" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      display: block;
      width: 0.8em;
      height: 0.8em;
    }
    :host(.practice) {
      fill: var(--dw-practice);
    }
    :host(.science) {
      fill: var(--dw-science);
    }
    :host(.staff) {
      fill: var(--dw-staff);
    }
    :host(.guide) {
      fill: var(--dw-broker);
    }
    @media (forced-colors: active) {
      :host {
        fill: CanvasText !important;
      }
    }
  `,
  host: { '[class]': 'side()' },
})
export class Shape {
  readonly side = input.required<SideValue>();
  protected readonly outlines = OUTLINES;
}

/** Shape, colour and word together. */
@Component({
  selector: 'dw-side-mark',
  imports: [Shape],
  template: `<dw-shape [side]="side()" /><span>{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.45em;
      font-weight: var(--dw-weight-strong);
      font-size: var(--dw-text-s);
      color: var(--dw-ink-2);
    }
    :host(.practice) {
      color: var(--dw-practice-text);
    }
    :host(.science) {
      color: var(--dw-science-text);
    }
    :host(.staff) {
      color: var(--dw-staff-text);
    }
  `,
  host: { '[class]': 'side()' },
})
export class SideMark {
  readonly side = input.required<SideValue>();
  readonly word = input.required<string>();
}

/** Whose turn it is: filled for the reader's turn, outlined while another side is awaited. */
@Component({
  selector: 'dw-flag',
  template: '<ng-content />',
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      font-size: var(--dw-text-s);
      line-height: 1.2;
      border: 1px solid var(--dw-line-control);
      padding: 0.25rem 0.6rem;
      font-weight: var(--dw-weight-strong);
    }
    :host(.turn) {
      border: 0;
      padding: 0.35rem 1.15rem 0.35rem 0.6rem;
      background: var(--dw-turn);
      color: var(--dw-on-turn);
      font-weight: var(--dw-weight-head);
      clip-path: polygon(0 0, calc(100% - 0.7rem) 0, 100% 50%, calc(100% - 0.7rem) 100%, 0 100%);
    }
    @media (forced-colors: active) {
      :host(.turn) {
        clip-path: none;
        forced-color-adjust: none;
        border: 2px solid;
        background: Mark;
        color: MarkText;
      }
    }
  `,
  host: { '[class.turn]': 'kind() === "turn"' },
})
export class Flag {
  readonly kind = input<'turn' | 'wait'>('wait');
}

/** A plain word in a frame. */
@Component({
  selector: 'dw-tag',
  template: '<ng-content />',
  styles: `
    :host {
      display: inline-block;
      border: 1px solid var(--dw-line-control);
      padding: 0.05rem 0.5rem;
      font-size: var(--dw-text-s);
      line-height: 1.5;
    }
  `,
})
export class Tag {}

/** A line that is closed to this reader; its words say who may read it. */
@Component({
  selector: 'dw-redacted',
  template: '<ng-content />',
  styles: `
    :host {
      display: inline-block;
      min-width: 9rem;
      padding: 0.15rem 0.6rem;
      background: var(--dw-inverse);
      color: var(--dw-on-inverse);
      outline: 1px solid var(--dw-line-control);
      font: var(--dw-weight-strong) var(--dw-text-xs) / 1.5 var(--dw-font-ui);
    }
    @media (forced-colors: active) {
      :host {
        border: 2px solid CanvasText;
      }
    }
  `,
})
export class Redacted {}

/** When something was last confirmed; an ageing one has a dotted edge. */
@Component({
  selector: 'dw-fresh',
  template: '<ng-content />',
  styles: `
    :host {
      display: block;
      color: var(--dw-ink-2);
      font-size: var(--dw-text-s);
    }
    :host(.ageing) {
      border-left: 3px dotted var(--dw-ink);
      padding-left: 0.5rem;
    }
  `,
  host: { '[class.ageing]': 'ageing()' },
})
export class Fresh {
  readonly ageing = input(false);
}
