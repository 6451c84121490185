import { FOUNDER_ROLE, type FoundingKind } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import { Outbox } from '@backend/platform/mail';
import { AccountPartRegistry } from './account-parts';
import { Membership, type MemberRole } from './membership.entity';
import { Organisation } from './organisation.entity';
import { Organisations } from './organisations';
import { People, type Member } from './people';
import { Person } from './person.entity';
import { SignInDraft, SignInToken } from './sign-in-token.entity';

const isFoundable = (kind: string): kind is FoundingKind => kind in FOUNDER_ROLE;

/** Deletes an account for good: the person goes, what others need stays without a name. */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly db: Database,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly outbox: Outbox,
    private readonly accountParts: AccountPartRegistry,
  ) {}

  erase(personId: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const person = await this.people.find(personId, tx);
      if (!person) return;
      const hats = await this.people.membershipsOf(personId, tx);
      for (const hat of hats) await this.leave(tx, hat);
      await this.accountParts.erase(tx, personId);
      await this.outbox.forget(tx, { personId, email: person.email });
      await tx.delete(SignInToken, { email: person.email });
      await tx.delete(SignInDraft, { email: person.email });
      await tx.delete(Person, { id: personId });
    });
  }

  /** Others take over; where nobody is left, what the organisation has published ends. */
  private async leave(tx: Tx, { organisationId, membershipId }: Member): Promise<void> {
    // The lock keeps two last members from leaving each other behind.
    await tx.findOne(Organisation, { where: { id: organisationId }, lock: { mode: 'pessimistic_write' } });
    await tx.delete(Membership, { id: membershipId });
    const left = await this.people.membersOf(organisationId, tx);
    const organisation = await this.organisations.brief(organisationId, tx);
    const [eldest] = left;
    if (!eldest) {
      await this.accountParts.abandon(tx, organisationId);
      await tx.update(Organisation, { id: organisationId }, { claimed: false });
      return;
    }
    if (!organisation || !isFoundable(organisation.kind)) return;
    const lead = FOUNDER_ROLE[organisation.kind] as MemberRole;
    if (!left.some(({ role }) => role === lead))
      await tx.update(Membership, { id: eldest.membershipId }, { role: lead });
  }
}
