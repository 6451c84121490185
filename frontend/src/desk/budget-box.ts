import { Component, computed, DestroyRef, inject, input, linkedSignal, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Group } from '@contract';
import { pathTo } from '@contract/pages';
import { OFFERING_LIMITS } from '@domain/offerings';
import { Say, words } from '@frontend/platform/words';
import { Budget, Stepper } from '@frontend/ui';

const SEND_AFTER = 600;

/** How many requests are taken and free this quarter, and how many there may be at all. */
@Component({
  selector: 'dw-budget-box',
  imports: [Budget, RouterLink, Stepper],
  template: `
    <section aria-labelledby="budget-heading">
      <h2 id="budget-heading">{{ t().budget }}</h2>
      <p class="small quiet">{{ t().budgetQuarter }}</p>
      <dw-budget [taken]="taken()" [of]="budget().perQuarter" />
      <p>
        @if (budget().perQuarter > 0) {
          <b>{{ t().budgetTaken(taken(), budget().perQuarter) }}</b>
        }
        {{ sentence() }}
      </p>
      <dw-stepper
        [value]="wanted()"
        (valueChange)="want($event)"
        [max]="most"
        [label]="t().budget"
        [text]="t().perQuarter(wanted())"
        [lessLabel]="t().less"
        [moreLabel]="t().more"
        [atLeastLabel]="t().least"
        [atMostLabel]="t().most"
      />
      <p class="small">
        <a [routerLink]="groupPath()">{{ t().groupSettings }}</a>
      </p>
    </section>
  `,
  styles: `
    section {
      padding-block: var(--dw-s4) var(--dw-s7);
      border-top: var(--dw-rule-heavy) solid var(--dw-ink);
    }
    h2 {
      margin-bottom: var(--dw-s2);
      font-size: var(--dw-text-l);
    }
    dw-budget {
      margin-block: 0.7rem;
    }
    dw-stepper {
      margin-block: 1rem 0.6rem;
    }
    a {
      display: inline-block;
      padding-block: 0.2rem;
    }
  `,
})
export class BudgetBox {
  readonly budget = input.required<Group['budget']>();
  readonly groupId = input.required<string>();
  /** While something is being sent, a new number waits. */
  readonly busy = input(false);
  /** A new number of requests per quarter, once the hand rests. */
  readonly perQuarter = output<number>();

  private readonly say = inject(Say);
  protected readonly t = words('desk');
  protected readonly most = OFFERING_LIMITS.budgetMax;
  protected readonly wanted = linkedSignal(() => this.budget().perQuarter);
  protected readonly taken = computed(() => Math.max(0, this.budget().perQuarter - this.budget().free));
  protected readonly groupPath = computed(() => pathTo('group', { id: this.groupId() }));
  protected readonly sentence = computed(() => {
    const [t, { perQuarter, free, freeAgain }] = [this.t(), this.budget()];
    if (perQuarter === 0) return t.budgetNone;
    if (free > 0) return `${t.budgetFree(free)} ${t.budgetThen}`;
    return freeAgain ? t.budgetFull(this.say.words().day(freeAgain)) : t.budgetThen;
  });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected want(perQuarter: number): void {
    this.wanted.set(perQuarter);
    this.send(perQuarter);
  }

  private send(perQuarter: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.busy() ? this.send(perQuarter) : this.perQuarter.emit(perQuarter)), SEND_AFTER);
  }
}
