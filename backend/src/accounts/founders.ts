import { FOUNDER_ROLE, offers } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@backend/platform/database';
import type { MemberRole } from './membership.entity';
import { Organisations } from './organisations';
import { People } from './people';
import type { Founding } from './sign-in-token.entity';

/** Founds organisations for people who sign in for the first time. */
@Injectable()
export class Founders {
  constructor(
    private readonly organisations: Organisations,
    private readonly people: People,
  ) {}

  /** Founds an organisation unless the person already acts for one of that kind; answers with the membership. */
  async found(tx: Tx, personId: string, wish: Founding): Promise<string> {
    const hats = await this.people.membershipsOf(personId, tx);
    const briefs = await this.organisations.briefs(
      hats.map(({ organisationId }) => organisationId),
      tx,
    );
    const known = hats.find(({ organisationId }) => briefs.get(organisationId)?.kind === wish.kind);
    if (known) return known.membershipId;
    const organisationId = await this.organisations.add(tx, {
      kind: wish.kind,
      name: wish.name,
      plz: wish.plz ?? null,
      ...(await this.parentOf(tx, wish)),
    });
    return this.people.join(tx, { personId, organisationId, role: FOUNDER_ROLE[wish.kind] as MemberRole });
  }

  /** A group hangs below its institution. A council keeps its company's name as text only: no way leads from there. */
  private async parentOf(tx: Tx, { kind, parentName }: Founding) {
    if (!parentName) return {};
    return offers(kind)
      ? { parentId: await this.organisations.institutionNamed(tx, parentName) }
      : { parentText: parentName };
  }
}
