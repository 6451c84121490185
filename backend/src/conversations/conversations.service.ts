import type { Conversation as ConversationAnswer, ConversationCard } from '@contract/conversations';
import type { Actor } from '@domain/accounts';
import { mayReadMessage } from '@domain/conversations';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations, People } from '@backend/accounts';
import { Challenge, ChallengePartners } from '@backend/challenges';
import { Match } from '@backend/matching';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { ConversationMails } from './conversation-mails';
import { Conversation, Message } from './conversation.entity';
import { conversationCardOf, conversationViewOf, type ConversationFacts } from './conversation.view';
import { Participants, type Found, type Joining } from './participants';
import { ReleasedAnswers } from './released-answers';

/** What opens a conversation: those who have all said yes. */
export interface Opening {
  readonly challengeId: string;
  readonly participants: readonly Joining[];
}

/** Conversations: read and written by the organisations that take part, and nobody else. */
@Injectable()
export class Conversations {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly partners: ChallengePartners,
    private readonly participants: Participants,
    private readonly released: ReleasedAnswers,
    private readonly mails: ConversationMails,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Opens a conversation in the transaction of the last yes; whoever opens it remembers its id. */
  async open(tx: Tx, { challengeId, participants }: Opening): Promise<string> {
    const row = { id: this.ids.next(), challengeId, openedAt: this.clock.now(), lastMessageAt: null };
    await tx.insert(Conversation, row);
    for (const joining of participants) await this.participants.join(tx, row, joining);
    await this.mails.tellOpened(tx, row);
    return row.id;
  }

  /** Conversations of my organisation, the last word first. */
  async list(me: Actor): Promise<ConversationCard[]> {
    const found = await this.participants.ofOrganisation(me);
    const facts = await this.facts(found);
    return found.map((one) => conversationCardOf(one, facts));
  }

  async read(me: Actor, id: string): Promise<ConversationAnswer> {
    const found = await this.participants.find(me, id, 'conversation.read');
    const rows = await this.db.of(Message).find({ where: { conversationId: id }, order: { at: 'ASC', id: 'ASC' } });
    const messages = rows.filter((message) => mayReadMessage(found.mine, message));
    // Who has left still stands beside what was written.
    const facts = await this.facts([found], messages);
    const people = await Promise.all(
      found.participants.map(async (one) => [one.organisationId, await this.participants.peopleOf(one)] as const),
    );
    return conversationViewOf(found, facts, {
      people: new Map(people),
      messages,
      authors: await this.people.named(messages.flatMap(({ personId }) => personId ?? [])),
      myPersonId: me.personId,
      matchId: await this.matchOf(found),
      ...(await this.released.shownTo(me, found)),
    });
  }

  /** Writes to all others. Throws `conversation.closed` when nobody of them is left. */
  async write(me: Actor, id: string, text: string): Promise<ConversationAnswer> {
    const { participants, mine } = await this.participants.find(me, id, 'conversation.write');
    const others = participants.filter((one) => one !== mine);
    await this.db.transaction(async (tx) => {
      const reached = await Promise.all(others.map((one) => this.people.membersOf(one.organisationId, tx)));
      if (reached.flat().length === 0) throw new Problem('conversation.closed');
      const at = this.clock.now();
      const { organisationId } = mine;
      await tx.insert(Message, {
        id: this.ids.next(),
        conversationId: id,
        organisationId,
        personId: me.personId,
        text,
        at,
      });
      await tx.update(Conversation, { id }, { lastMessageAt: at });
      // At most one mail an hour: a quick exchange needs no mail per sentence.
      const key = `${id}:${at.toISOString().slice(0, 13)}`;
      for (const { organisationId: to } of others) {
        await this.mails.tell(tx, 'conversation-message', { conversation: id, to, from: organisationId }, key);
      }
    });
    return this.read(me, id);
  }

  /** Opens the partner-only answers of the challenge to the partners. Throws `conversation.nothing_to_release`. */
  async release(me: Actor, id: string): Promise<ConversationAnswer> {
    const { conversation, participants, mine } = await this.participants.find(me, id, 'conversation.release');
    const { challengeId } = conversation;
    if (!(await this.partners.hasSecrets(challengeId))) throw new Problem('conversation.nothing_to_release');
    await this.db.transaction(async (tx) => {
      for (const { organisationId, role } of participants) {
        if (role !== 'partner') continue;
        await this.partners.release(tx, challengeId, organisationId, me.personId);
        const ids = { conversation: id, to: organisationId, from: mine.organisationId };
        await this.mails.tell(tx, 'conversation-released', ids, id);
      }
    });
    return this.read(me, id);
  }

  /** The match between owner and partner, if there is one: it says why the two were brought together. */
  private async matchOf({ conversation: { challengeId }, participants }: Found): Promise<string | null> {
    const partners = participants.filter(({ role }) => role === 'partner').map(({ organisationId }) => organisationId);
    return (await this.db.of(Match).findOneBy({ challengeId, groupId: In(partners) }))?.id ?? null;
  }

  private async facts(found: readonly Found[], messages: readonly Message[] = []): Promise<ConversationFacts> {
    const challengeIds = found.map(({ conversation }) => conversation.challengeId);
    const challenges = await this.db
      .of(Challenge)
      .find({ where: { id: In(challengeIds) }, select: { id: true, title: true } });
    const seen = [...found.flatMap((one) => one.participants), ...messages];
    return {
      titles: new Map(challenges.map(({ id, title }) => [id, title])),
      organisations: await this.organisations.briefs(seen.map(({ organisationId }) => organisationId)),
    };
  }
}
