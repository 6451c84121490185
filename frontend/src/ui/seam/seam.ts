import { Component, input } from '@angular/core';

/** Two sides that meet on a line: beside each other on wide pages, one below the other on the phone. */
@Component({
  selector: 'dw-seam',
  template: `
    <article class="left" [attr.aria-label]="leftName()"><ng-content select="[left]" /></article>
    <article class="right" [attr.aria-label]="rightName()"><ng-content select="[right]" /></article>
  `,
  styleUrl: './seam.css',
})
export class Seam {
  /** Who stands on the left, for people who do not see the line. */
  readonly leftName = input.required<string>();
  readonly rightName = input.required<string>();
}
