import { Component, input } from '@angular/core';

/** Drawings on a 24 px grid, 2 px strokes, square ends. Each stands beside a word, so all are hidden from readers. */
export const ICONS = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  check: 'M4 12.5l5.5 5.5L20 7',
  close: 'M5 5l14 14M19 5L5 19',
  menu: 'M3 7h18M3 12h18M3 17h18',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L21 21',
  filter: 'M3 6h18M7 12h10M10 18h4',
  mail: 'M3 5.5h18v13H3zM3 7l9 6.5L21 7',
  phone: 'M5 3h4l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  microphone: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5 11a7 7 0 0 0 14 0M12 18v3',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17v1.5',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 11v6M12 7v1.5',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3M12 17v1.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  later: 'M4 5v5h5M4.6 15a8 8 0 1 0 .4-7L4 10M12 8v5l3 2',
  pass: 'M4 19v-5a4 4 0 0 1 4-4h11M14 5l5 5-5 5',
  edit: 'M4 20h4L20 8l-4-4L4 16zM13 7l4 4',
  remove: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  offline: 'M3 3l18 18M5 11.5a10 10 0 0 1 3.5-2.3M12 8a10 10 0 0 1 7 3.5M8.5 15a5 5 0 0 1 5.5-1M11 19h2',
  key: 'M8 11a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM11.5 12.5L20 4M16 8l3 3',
  external: 'M10 5H5v14h14v-5M13 4h7v7M20 4l-9 9',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  place: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 7.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21v-2a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v2',
  people:
    'M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM2 20v-1a4 4 0 0 1 4-4h6a4 4 0 0 1 4 4v1M16 5a3.5 3.5 0 0 1 0 7M18 15a4 4 0 0 1 4 4v1',
  eye: 'M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5l12 7.5-12 7.5z',
  archive: 'M3 5h18v4H3zM5 9v11h14V9M10 13h4',
  lock: 'M8 11V7a4 4 0 0 1 8 0v4M5 11h14v9H5zM6 13h12M6 15h12M6 17h12M6 19h12',
  half: 'M8 11V7a4 4 0 0 1 8 0v4M5 11h14v9H5zM5 15.5h14',
  open: 'M8 11V7a4 4 0 0 1 7.5-2M5 11h14v9H5z',
} as const;

export type IconName = keyof typeof ICONS;

/** The one sprite of the page; the shell shows it once. */
@Component({
  selector: 'dw-sprite',
  template: `<svg width="0" height="0" aria-hidden="true" focusable="false">
    @for (name of names; track name) {
      <symbol [attr.id]="'icon-' + name" viewBox="0 0 24 24"><path [attr.d]="icons[name]" /></symbol>
    }
  </svg>`,
  styles: ':host { position: absolute; width: 0; height: 0; overflow: hidden; }',
})
export class Sprite {
  protected readonly icons = ICONS;
  protected readonly names = Object.keys(ICONS) as IconName[];
}

/** One drawing from the sprite, as tall as the text around it. */
@Component({
  selector: 'dw-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <use [attr.href]="'#icon-' + name()" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      font-size: 1.25em;
    }
    svg {
      display: block;
      width: 1em;
      height: 1em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
}
