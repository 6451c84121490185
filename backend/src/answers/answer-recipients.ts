import type { MatchSide } from '@domain/answers';
import { Injectable } from '@nestjs/common';
import { Organisations, People, type Member } from '@backend/accounts';
import type { Tx } from '@backend/platform/database';
import { organisationOf, type Pair } from './pair';

/** Who hears of a match. */
@Injectable()
export class AnswerRecipients {
  constructor(
    private readonly organisations: Organisations,
    private readonly people: People,
  ) {}

  /** The people of one side: the author of a challenge, everybody of a group; a guide where nobody has an account. */
  async ofSide(pair: Pair, side: MatchSide, tx: Tx): Promise<Member[]> {
    const members = await this.people.membersOf(organisationOf(pair, side), tx);
    const author = side === 'practice' ? members.filter(({ personId }) => personId === pair.challenge.authorId) : [];
    if (author.length > 0) return author;
    return members.length > 0 ? members : this.guides();
  }

  /** Who stands in for a side that does not answer: the others of a company, the transfer office of a group. */
  async deputies(pair: Pair, side: MatchSide, tx: Tx): Promise<Member[]> {
    if (side === 'practice') {
      const members = await this.people.membersOf(pair.challenge.organisationId, tx);
      return members.filter(({ personId }) => personId !== pair.challenge.authorId);
    }
    const group = await this.organisations.brief(pair.match.groupId, tx);
    const office = group?.parentId ? await this.people.membersOf(group.parentId, tx) : [];
    return office.filter(({ role }) => role === 'transfer_office');
  }

  guides(): Promise<Member[]> {
    return this.people.inRoles(['moderator']);
  }
}
