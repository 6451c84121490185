import { pathTo } from '@contract';
import type { Actor } from '@domain/accounts';
import { NEXT_BEST, type RecipientRole, type SideAnswer } from '@domain/answers';
import { otherSide, sideIn, type ContactSide } from '@domain/contacts';
import { may, mayEver } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { MatchList, MatchPage } from '@backend/matching';
import { Database } from '@backend/platform/database';
import type { AboutMatch, NextBest } from './mails/answer-data';
import { loadContacted, organisationOf, type ContactedPair, type Pair } from './pair';

/** A contact as a mail to one side tells it. */
export interface MailFacts {
  readonly pair: ContactedPair;
  readonly side: ContactSide;
  /** What the other side has answered. */
  readonly theirs: SideAnswer | null;
  /** Null for councils: their mails name nothing. */
  readonly about: AboutMatch | null;
  /** Whether the reader acts for this side; all others see only what is public. */
  readonly role: RecipientRole;
}

/** Reads contacts for mails at the moment of sending, from the side of their reader and with that side's rights. */
@Injectable()
export class MailFactsReader {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly list: MatchList,
    private readonly page: MatchPage,
  ) {}

  /** Null when the contact is gone or this side may no longer see its challenge. */
  async read(contactId: string, organisationId: string, personId: string | null): Promise<MailFacts | null> {
    const pair = await loadContacted(this.db.manager, contactId, false);
    if (!pair) return null;
    const side = sideIn(pair, organisationId);
    if (side === null) return null;
    const [card] = await this.list.cards(this.reader(organisationId, side), [pair.match]);
    if (!card) return null;
    const members = await this.people.membersOf(organisationId);
    const reader = members.find((member) => member.personId === personId);
    const role = reader ? 'side' : await this.outside(personId);
    const { challenge, group } = card;
    const path = reader ? pathTo('match', { id: pair.match.id }) : pathTo('challenge', { id: challenge.id });
    const other = side === 'asker' ? group.name : challenge.by;
    const about: AboutMatch = {
      title: challenge.title,
      titleLanguage: pair.challenge.language,
      otherName: other,
      otherSide: side === 'asker' ? 'science' : challenge.side,
      path,
    };
    const named = reader === undefined || mayEver(reader, 'mail.content');
    return { pair, side, theirs: pair.answers[otherSide(side)], about: named ? about : null, role };
  }

  /** The role of somebody who acts for neither side. */
  private async outside(personId: string | null): Promise<RecipientRole> {
    const hats = personId === null ? [] : await this.people.membershipsOf(personId);
    return hats.some((hat) => may(hat, 'answer.ask_after')) ? 'guide' : 'stand_in';
  }

  /** The name of the organisation that was asked. */
  async nameOf(pair: Pair, side: ContactSide): Promise<string> {
    if (side === 'asker' && pair.challenge.anonymous) return '';
    return (await this.organisations.brief(organisationOf(pair, side)))?.name ?? '';
  }

  /** Up to three others to try: groups for a challenge, open challenges for a group. */
  async nextBest({ pair, side }: MailFacts): Promise<NextBest[]> {
    const reader = this.reader(organisationOf(pair, side), side);
    if (side === 'asker') {
      const { nextBest } = await this.page.read(reader, pair.match.id);
      return nextBest.map(({ groupId, name }) => ({ name, path: pathTo('group', { id: groupId }) }));
    }
    const cards = await this.list.cards(reader, await this.list.of(reader));
    return cards
      .filter(({ state }) => state === 'proposed')
      .slice(0, NEXT_BEST)
      .map(({ id, challenge }) => ({ name: challenge.title, path: pathTo('match', { id }) }));
  }

  /** Somebody of this side, whoever it is: mails show what the side may see. */
  private reader = (organisationId: string, side: ContactSide): Actor => ({
    personId: null,
    organisationId,
    role: side === 'asker' ? 'company_member' : 'researcher',
  });
}
