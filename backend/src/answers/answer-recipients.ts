import type { ContactSide } from '@domain/contacts';
import { Injectable } from '@nestjs/common';
import { Organisations, People, type Member } from '@backend/accounts';
import type { Tx } from '@backend/platform/database';
import { organisationOf, type Pair } from './pair';

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
    if (side === 'asker') {
      const members = await this.people.membersOf(pair.askerId, tx);
      return members.filter(({ personId }) => personId !== pair.challenge.authorId);
    }
    const group = await this.organisations.brief(pair.askedId, tx);
    const office = group?.parentId ? await this.people.membersOf(group.parentId, tx) : [];
    return office.filter(({ role }) => role === 'transfer_office');
  }

  guides(): Promise<Member[]> {
    return this.people.inRoles(['moderator']);
  }
}
