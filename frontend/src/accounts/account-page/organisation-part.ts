import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Account, Organisation, SentTo } from '@contract';
import { pathTo } from '@contract/pages';
import { needsVerification, offers } from '@domain/accounts';
import type { FieldProblem } from '@frontend/platform/api';
import { Say, words } from '@frontend/platform/words';
import { Notice, Section } from '@frontend/ui';
import { InviteForm } from './invite-form';
import { OrganisationForm } from './organisation-form';

/** The organisation of my context: what it says about itself, who else is there, and how to bring somebody in. */
@Component({
  selector: 'dw-organisation-part',
  imports: [InviteForm, Notice, OrganisationForm, RouterLink, Section],
  template: `
    <dw-section [heading]="t().organisation" [note]="organisation().name" hanging>
      @if (unverified()) {
        <dw-notice kind="decision" silent>{{ t().unverified }}</dw-notice>
      }
      @if (isGroup()) {
        <p>{{ t().organisationGroup }}</p>
        <p>
          <a [routerLink]="groupPath()">{{ t().toGroup }}</a>
        </p>
      } @else if (mayManage()) {
        <dw-organisation-form
          [organisation]="organisation()"
          [busy]="busy()"
          [saved]="saved()"
          [refusal]="refusal()"
          [refused]="refused()"
          [stale]="stale()"
          (changed)="changed.emit($event)"
          (reload)="reload.emit()"
        />
      }
      <h3>{{ t().colleagues }}</h3>
      @if (colleagues().length > 0) {
        <ul class="rows">
          @for (one of colleagues(); track $index) {
            <li>
              <span
                ><b>{{ one.name }}</b
                ><span class="small quiet">{{ say.words().role[one.role] }}</span></span
              >
            </li>
          }
        </ul>
      } @else {
        <p class="quiet">{{ t().alone }}</p>
      }
      @if (mayInvite()) {
        <dw-invite-form
          [busy]="inviting()"
          [invited]="invited()"
          [refusal]="inviteRefusal()"
          [refused]="inviteRefused()"
          (invite)="invite.emit($event)"
        />
      }
    </dw-section>
  `,
  styleUrl: './parts.css',
})
export class OrganisationPart {
  readonly organisation = input.required<Organisation>();
  readonly colleagues = input.required<Account['colleagues']>();
  readonly mayManage = input.required<boolean>();
  readonly mayInvite = input.required<boolean>();
  readonly busy = input(false);
  readonly saved = input('');
  readonly refusal = input('');
  readonly stale = input(false);
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly inviting = input(false);
  /** Who was invited last. */
  readonly invited = input('');
  readonly inviteRefusal = input('');
  readonly inviteRefused = input<readonly FieldProblem[]>([]);
  readonly changed = output<SentTo<'PUT /organisation'>>();
  readonly reload = output();
  readonly invite = output<SentTo<'POST /organisation/invitations'>>();

  protected readonly say = inject(Say);
  protected readonly t = words('accounts', 'account');
  protected readonly unverified = computed(() => {
    const { kind, verified } = this.organisation();
    return needsVerification(kind) && !verified;
  });
  protected readonly isGroup = computed(() => offers(this.organisation().kind));
  protected readonly groupPath = computed(() => pathTo('group', { id: this.organisation().id }));
}
