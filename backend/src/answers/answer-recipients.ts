import type { ContactSide } from '@domain/contacts';
import { may, rolesFor } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations, People, type Member } from '@backend/accounts';
import type { Tx } from '@backend/platform/database';
import { organisationOf, type Pair } from './pair';

const standsIn = (member: Member, relation: 'part' | 'parent'): boolean =>
  may(member, 'answer.stand_in', { relations: [relation] });

/** Who hears of a contact. */
@Injectable()
export class AnswerRecipients {
  constructor(
    private readonly organisations: Organisations,
    private readonly people: People,
  ) {}

  /** The people of one side: the author of a challenge, everybody of a group; a guide where nobody has an account. */
  async ofSide(pair: Pair, side: ContactSide, tx: Tx): Promise<Member[]> {
    const members = await this.people.membersOf(organisationOf(pair, side), tx);
    const author = side === 'asker' ? members.filter(({ personId }) => personId === pair.challenge.authorId) : [];
    if (author.length > 0) return author;
    return members.length > 0 ? members : this.guides();
  }

  /** Who stands in for a side that does not answer: the others of a company, the transfer office of a group. */
  async deputies(pair: Pair, side: ContactSide, tx: Tx): Promise<Member[]> {
    const silent = await this.organisations.brief(organisationOf(pair, side), tx);
    if (!silent) return [];
    const colleagues = await this.people.membersOf(silent.id, tx);
    const office = silent.parentId === null ? [] : await this.people.membersOf(silent.parentId, tx);
    return [
      ...colleagues.filter((member) => standsIn(member, 'part') && member.personId !== pair.challenge.authorId),
      ...office.filter((member) => standsIn(member, 'parent')),
    ];
  }

  guides(): Promise<Member[]> {
    return this.people.inRoles(rolesFor('answer.ask_after'));
  }
}
