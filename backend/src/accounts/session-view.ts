import type { Membership as MembershipAnswer, Session as SessionAnswer } from '@contract/accounts';
import { Injectable } from '@nestjs/common';
import type { Me } from '@backend/platform/session';
import { AccountPartRegistry } from './account-parts';
import { Organisations } from './organisations';
import { People } from './people';

const NOBODY: SessionAnswer = {
  role: 'visitor',
  personId: null,
  name: null,
  language: null,
  context: null,
  memberships: [],
  waiting: 0,
};

/** Who is here, as the contract shows it. */
@Injectable()
export class SessionView {
  constructor(
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly accountParts: AccountPartRegistry,
  ) {}

  /** The session of a person acting in one of their memberships. */
  async of({ personId, membershipId }: Pick<Me, 'personId' | 'membershipId'>): Promise<SessionAnswer> {
    if (personId === null) return NOBODY;
    const hats = await this.people.membershipsOf(personId);
    const briefs = await this.organisations.briefs(hats.map(({ organisationId }) => organisationId));
    const memberships = hats.flatMap((hat): MembershipAnswer[] => {
      const organisation = briefs.get(hat.organisationId);
      if (!organisation) return [];
      const { id: organisationId, name: organisationName, kind } = organisation;
      return [{ id: hat.membershipId, organisationId, organisationName, kind, role: hat.role }];
    });
    const context = memberships.find(({ id }) => id === membershipId);
    const [hat] = hats;
    if (!context || !hat) return NOBODY;
    const { role, organisationId } = context;
    const waiting = await this.accountParts.waiting({ personId, organisationId, role });
    return { role, personId, name: hat.name, language: hat.language, context, memberships, waiting };
  }
}
