import { booleanAttribute, Component, input } from '@angular/core';
import { nextId } from './next-id';

/** A section under a heavy rule; `hanging` puts its title into a column of its own where there is room. */
@Component({
  selector: 'dw-section',
  template: `
    <section [class.hanging]="hanging()" [class.thin]="thin()" [attr.aria-labelledby]="id">
      <div class="top">
        <h2 [id]="id">{{ heading() }}</h2>
        @if (note()) {
          <p class="note">{{ note() }}</p>
        }
        <ng-content select="[sectionAside]" />
      </div>
      <div class="content"><ng-content /></div>
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    section {
      border-top: var(--dw-rule-heavy) solid var(--dw-ink);
      padding-block: 1rem var(--dw-s7);
    }
    .thin {
      border-top-width: var(--dw-rule);
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0.25rem 1.5rem;
      margin-bottom: var(--dw-s5);
    }
    .content {
      min-width: 0;
    }
    @media (min-width: 64em) {
      .hanging {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 9fr);
        column-gap: 2rem;
      }
      .hanging .top {
        display: block;
        margin: 0;
      }
      .hanging .top > :not(h2) {
        margin-top: 0.6rem;
      }
    }
  `,
})
export class Section {
  readonly heading = input.required<string>();
  readonly note = input('');
  readonly hanging = input(false, { transform: booleanAttribute });
  readonly thin = input(false, { transform: booleanAttribute });
  protected readonly id = nextId('section');
}
