import { Component, input } from '@angular/core';

/** A bar that stays at the bottom of the window: whose turn it is on the left, the actions on the right. */
@Component({
  selector: 'dw-decision-bar',
  template: `
    <div class="page inside" role="group" [attr.aria-label]="label()">
      <div class="turn"><ng-content select="[turn]" /></div>
      <div class="acts"><ng-content /></div>
    </div>
  `,
  styleUrl: './decision-bar.css',
})
export class DecisionBar {
  readonly label = input.required<string>();
}
