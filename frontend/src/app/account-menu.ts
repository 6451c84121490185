import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';

/** Everything that belongs to the person: her pages, her other hats, and the way out. */
@Component({
  selector: 'dw-account-menu',
  imports: [RouterLink],
  template: `
    <ul>
      @for (entry of entries(); track entry.to) {
        <li>
          <a [routerLink]="entry.to">{{ entry.label }}</a>
        </li>
      }
      @for (hat of others(); track hat.id) {
        <li>
          <button type="button" (click)="act(hat.id)">{{ t().actFor(hat.organisationName) }}</button>
        </li>
      }
      <li>
        <button type="button" (click)="leave()">{{ t().signOut }}</button>
      </li>
    </ul>
  `,
  styles: `
    li + li {
      border-top: 1px solid var(--dw-line);
    }
    a,
    button {
      display: flex;
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0.35rem 0;
      border: 0;
      background: none;
      font-size: var(--dw-text-m);
      font-weight: 500;
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }
    a:hover,
    button:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  `,
})
export class AccountMenu {
  protected readonly t = words('basics', 'frame');
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly entries = computed(() => {
    const { deskWaiting, conversations, review, account } = this.t();
    const all = [
      { may: 'desk.read', to: PAGES.desk, label: deskWaiting(this.session.facts().waiting) },
      { may: 'conversation.list', to: PAGES.conversations, label: conversations },
      { may: 'review.queue', to: PAGES.review, label: review },
      { may: 'account.read', to: PAGES.account, label: account },
    ] as const;
    return all.filter(({ may }) => this.session.mayEver(may));
  });

  protected readonly others = computed(() => {
    const { memberships, context } = this.session.facts();
    return memberships.filter(({ id }) => id !== context?.id);
  });

  protected async act(membershipId: string): Promise<void> {
    await this.session.switchTo(membershipId);
    await this.router.navigateByUrl(PAGES.desk);
  }

  protected async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl(PAGES.start);
  }
}
