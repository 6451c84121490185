import { Component, effect, ElementRef, input, viewChild } from '@angular/core';

/** What is wrong and where: `id` is the field's id on this page. */
export interface SummaryLine {
  readonly id: string;
  readonly text: string;
}

/** After a failed submit: everything that is missing as links to the fields. Takes focus when it appears. */
@Component({
  selector: 'dw-error-summary',
  template: `
    @if (lines().length) {
      <div class="box" role="alert" tabindex="-1" #box>
        <h2>{{ heading() }}</h2>
        <ul>
          @for (line of lines(); track line.id) {
            <li>
              <a [attr.href]="'#' + line.id" (click)="go($event, line.id)">{{ line.text }}</a>
            </li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    .box {
      border-left: 8px solid var(--dw-error);
      background: var(--dw-error-soft);
      padding: var(--dw-s4) var(--dw-s5);
      margin-block: var(--dw-s4);
    }
    h2 {
      font-size: var(--dw-text-l);
    }
    ul {
      margin-top: var(--dw-s2);
    }
    li {
      padding-block: 0.15rem;
    }
  `,
})
export class ErrorSummary {
  readonly heading = input.required<string>();
  /** What was wrong at the last attempt; a new list takes focus, so do not change it while somebody types. */
  readonly lines = input.required<readonly SummaryLine[]>();
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  constructor() {
    effect(() => {
      if (this.lines().length) this.box()?.nativeElement.focus();
    });
  }

  protected go(event: Event, id: string): void {
    event.preventDefault();
    const around = (event.currentTarget as HTMLElement).getRootNode() as ParentNode;
    const field = around.querySelector<HTMLElement>(`[id="${id}"]`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }
}
