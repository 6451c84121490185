import { computed, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { PAGES } from '@contract/pages';
import { Session } from '@frontend/platform/session';
import { words } from '@frontend/platform/words';
import type { MenuEntry } from '@frontend/ui';

/** Everything that belongs to the person: her pages, her other hats, and the way out. */
@Injectable({ providedIn: 'root' })
export class AccountEntries {
  private readonly t = words('basics', 'frame');
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  readonly all = computed((): readonly MenuEntry[] => [...this.pages(), ...this.hats(), this.wayOut()]);

  private pages(): MenuEntry[] {
    const { deskWaiting, conversations, review, account } = this.t();
    const all = [
      { may: 'desk.read', to: PAGES.desk, label: deskWaiting(this.session.facts().waiting) },
      { may: 'conversation.list', to: PAGES.conversations, label: conversations },
      { may: 'review.queue', to: PAGES.review, label: review },
      { may: 'account.read', to: PAGES.account, label: account },
    ] as const;
    return all.filter(({ may }) => this.session.mayEver(may)).map(({ to, label }) => ({ to, label }));
  }

  private hats(): MenuEntry[] {
    const { memberships, context } = this.session.facts();
    return memberships
      .filter(({ id }) => id !== context?.id)
      .map(({ id, organisationName }) => ({
        label: this.t().actFor(organisationName),
        act: () => void this.actAs(id),
      }));
  }

  private wayOut(): MenuEntry {
    return { label: this.t().signOut, act: () => void this.leave() };
  }

  private async actAs(membershipId: string): Promise<void> {
    await this.session.switchTo(membershipId);
    await this.router.navigateByUrl(PAGES.desk);
  }

  private async leave(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl(PAGES.start);
  }
}
