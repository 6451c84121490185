import type { Conversation as ConversationAnswer, ConversationCard } from '@contract/conversations';
import type { Actor } from '@domain/accounts';
import type { MatchSide } from '@domain/answers';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations, People, type Member } from '@backend/accounts';
import { Challenge, ChallengePartners } from '@backend/challenges';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound, Problem } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { ConversationMails } from './conversation-mails';
import { Conversation, Message } from './conversation.entity';
import { conversationCardOf, conversationViewOf, type ConversationFacts } from './conversation.view';

/** What opens a conversation: a match to which both sides said "interested". */
export interface Opening {
  readonly matchId: string;
  readonly challengeId: string;
  readonly practiceId: string;
  readonly groupId: string;
  readonly practicePersonId: string | null;
  readonly groupPersonId: string | null;
}

const otherOf = (side: MatchSide): MatchSide => (side === 'practice' ? 'science' : 'practice');

/** Conversations: opened by two answers, read and written by the two organisations and nobody else. */
@Injectable()
export class Conversations {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly partners: ChallengePartners,
    private readonly mails: ConversationMails,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Opens the conversation of a match in the transaction of the second "interested"; opened once, answers the same id. */
  async open(tx: Tx, opening: Opening): Promise<string> {
    const known = await tx.findOneBy(Conversation, { matchId: opening.matchId });
    if (known) return known.id;
    const row = { ...opening, id: this.ids.next(), openedAt: this.clock.now(), lastMessageAt: null };
    await tx.insert(Conversation, row);
    await this.partners.introduce(tx, opening.challengeId, opening.groupId);
    for (const side of ['practice', 'science'] as const)
      await this.mails.add(tx, 'conversation-opened', side, row, row.id);
    return row.id;
  }

  /** Conversations of my organisation, the last word first. */
  async list(me: Actor): Promise<ConversationCard[]> {
    const { organisationId } = me;
    if (organisationId === null) return [];
    const rows = await this.db
      .of(Conversation)
      .createQueryBuilder('talk')
      .where('talk.practice_id = :organisationId or talk.group_id = :organisationId', { organisationId })
      .orderBy('coalesce(talk.last_message_at, talk.opened_at)', 'DESC')
      .addOrderBy('talk.id')
      .getMany();
    const facts = await this.facts(rows);
    return rows.map((row) => conversationCardOf(row, facts(row, me)));
  }

  async read(me: Actor, id: string): Promise<ConversationAnswer> {
    const conversation = await this.readable(me, id);
    const facts = (await this.facts([conversation]))(conversation, me);
    const { challengeId, groupId } = conversation;
    const messages = await this.db.of(Message).find({ where: { conversationId: id }, order: { at: 'ASC', id: 'ASC' } });
    const releasedAt = await this.partners.releasedAt(challengeId, groupId);
    const owns = facts.mySide === 'practice' && may(me, 'conversation.release', { relations: ['own'] });
    const partner: Actor = { personId: null, organisationId: groupId, role: 'researcher' };
    return conversationViewOf(conversation, facts, {
      contacts: {
        practice: await this.contact(conversation.practiceId, conversation.practicePersonId),
        science: await this.contact(groupId, conversation.groupPersonId),
      },
      messages,
      authors: await this.people.named(messages.flatMap(({ personId }) => personId ?? [])),
      myPersonId: me.personId,
      answers:
        facts.mySide === 'practice'
          ? await this.partners.answersOpenTo(challengeId, partner)
          : await this.partners.answersFor(challengeId, me),
      releasable: owns && releasedAt === null ? await this.partners.releasableTo(challengeId, partner) : [],
      releasedAt,
    });
  }

  async write(me: Actor, id: string, text: string): Promise<ConversationAnswer> {
    const conversation = await this.readable(me, id);
    const side = this.sideOf(conversation, me);
    const other = otherOf(side);
    await this.db.transaction(async (tx) => {
      const reached = await this.people.membersOf(
        other === 'practice' ? conversation.practiceId : conversation.groupId,
        tx,
      );
      if (reached.length === 0) throw new Problem('conversation.closed');
      const at = this.clock.now();
      await tx.insert(Message, { id: this.ids.next(), conversationId: id, side, personId: me.personId, text, at });
      await tx.update(Conversation, { id }, { lastMessageAt: at });
      // At most one mail an hour: a quick exchange needs no mail per sentence.
      await this.mails.add(tx, 'conversation-message', other, conversation, `${id}:${at.toISOString().slice(0, 13)}`);
    });
    return this.read(me, id);
  }

  /** Opens the partner-only answers of the challenge to the other side. Throws `conversation.nothing_to_release`. */
  async release(me: Actor, id: string): Promise<ConversationAnswer> {
    const conversation = await this.readable(me, id);
    if (this.sideOf(conversation, me) !== 'practice') throw notFound();
    const { challengeId, groupId } = conversation;
    if (!(await this.partners.hasSecrets(challengeId))) throw new Problem('conversation.nothing_to_release');
    await this.db.transaction(async (tx) => {
      await this.partners.release(tx, challengeId, groupId, me.personId);
      await this.mails.add(tx, 'conversation-released', 'science', conversation, id);
    });
    return this.read(me, id);
  }

  private async readable(me: Actor, id: string): Promise<Conversation> {
    const conversation = await this.db.of(Conversation).findOneBy({ id });
    if (!conversation) throw notFound();
    const part = [conversation.practiceId, conversation.groupId].includes(me.organisationId ?? '');
    if (!may(me, 'conversation.read', { relations: part ? ['part'] : [] })) throw notFound();
    return conversation;
  }

  private sideOf = ({ practiceId }: Conversation, me: Actor): MatchSide =>
    me.organisationId === practiceId ? 'practice' : 'science';

  private async facts(rows: readonly Conversation[]): Promise<(row: Conversation, me: Actor) => ConversationFacts> {
    const organisations = await this.organisations.briefs(
      rows.flatMap(({ practiceId, groupId }) => [practiceId, groupId]),
    );
    const challengeIds = rows.map(({ challengeId }) => challengeId);
    const challenges = await this.db
      .of(Challenge)
      .find({ where: { id: In(challengeIds) }, select: { id: true, title: true } });
    const titles = new Map(challenges.map(({ id, title }) => [id, title]));
    return (row, me) => ({
      mySide: this.sideOf(row, me),
      challengeTitle: titles.get(row.challengeId) ?? '',
      organisations,
    });
  }

  /** Who speaks for an organisation: the person who said "interested", else whoever has been there longest. */
  private async contact(organisationId: string, personId: string | null): Promise<Member | undefined> {
    const members = await this.people.membersOf(organisationId);
    return members.find((member) => member.personId === personId) ?? members[0];
  }
}
