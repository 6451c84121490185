import { relationsOf, takingPart, partOf } from '@domain/conversations';
import type { Actor } from '@domain/accounts';
import { may, type Action } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { People, type Member } from '@backend/accounts';
import { ChallengePartners } from '@backend/challenges';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { visible } from '@backend/platform/visible';
import { Conversation, Participant, ParticipantPerson } from './conversation.entity';
import { SEEN_CONVERSATIONS } from './conversation.visible';

/** Somebody to take part: an organisation, what it is there, and whom the others can turn to. */
export interface Joining {
  readonly organisationId: string;
  readonly role: Participant['role'];
  readonly personIds: readonly string[];
}

/** A conversation as one who takes part in it finds it. */
export interface Found {
  readonly conversation: Conversation;
  /** Those who take part now, the owner first. */
  readonly participants: readonly Participant[];
  readonly mine: Participant;
}

/** Who takes part in conversations. Rights come from here: whoever takes part now, and nobody else. */
@Injectable()
export class Participants {
  constructor(
    private readonly db: Database,
    private readonly people: People,
    private readonly partners: ChallengePartners,
    private readonly clock: Clock,
  ) {}

  /** Lets an organisation take part from now on; the others learn its people, and it learns whose challenge it is. */
  async join(
    tx: Tx,
    { id, challengeId }: Pick<Conversation, 'id' | 'challengeId'>,
    { organisationId, role, personIds }: Joining,
  ): Promise<void> {
    const key = { conversationId: id, organisationId };
    await tx.insert(Participant, { ...key, role, since: this.clock.now(), until: null });
    await tx.insert(
      ParticipantPerson,
      personIds.map((personId) => ({ ...key, personId })),
    );
    if (role !== 'owner') await this.partners.introduce(tx, challengeId, organisationId);
  }

  /** Ends the part of an organisation: from now on it sees nothing of the conversation. */
  async leave(tx: Tx, conversationId: string, organisationId: string): Promise<void> {
    await tx.update(Participant, { conversationId, organisationId }, { until: this.clock.now() });
  }

  /** Throws `not_found` for everybody who takes no part now, and when the part does not allow this. */
  async find(me: Actor, id: string, action: Action): Promise<Found> {
    const conversation = await this.db.of(Conversation).findOneBy({ id });
    const participants = await this.of(id);
    const mine = partOf(participants, me, this.clock.now());
    if (!conversation || !mine || !may(me, action, { relations: relationsOf(mine) })) throw notFound();
    return { conversation, participants, mine };
  }

  /** Those who take part in a conversation now, the owner first. */
  async of(conversationId: string, tx: Tx = this.db.manager): Promise<Participant[]> {
    const rows = await tx.find(Participant, {
      where: { conversationId },
      order: { since: 'ASC', organisationId: 'ASC' },
    });
    return takingPart(rows, this.clock.now());
  }

  /** The conversations an organisation takes part in now, each with those who do, the last word first. */
  async ofOrganisation(me: Actor): Promise<Found[]> {
    const conversations = await this.db
      .of(Conversation)
      .createQueryBuilder('talk')
      .where(visible(SEEN_CONVERSATIONS, me))
      .orderBy('coalesce(talk.last_message_at, talk.opened_at)', 'DESC')
      .addOrderBy('talk.id')
      .getMany();
    const ids = conversations.map(({ id }) => id);
    const rows = await this.db.of(Participant).findBy({ conversationId: In(ids) });
    const all = Map.groupBy(rows, ({ conversationId }) => conversationId);
    return conversations.flatMap((conversation) => {
      const participants = takingPart(all.get(conversation.id) ?? [], this.clock.now());
      const mine = partOf(participants, me, this.clock.now());
      return mine ? [{ conversation, participants, mine }] : [];
    });
  }

  /** Partners there was ever a conversation with about this challenge, the longest first. */
  async partnersAbout(challengeId: string, tx: Tx = this.db.manager): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select p.organisation_id as id from conversation_participant p join conversation c on c.id = p.conversation_id
       where c.challenge_id = $1 and p.role = 'partner' group by p.organisation_id order by min(p.since), 1`,
      [challengeId],
    );
    return rows.map(({ id }) => id);
  }

  /** Whom one can turn to: the people named, else whoever has been there longest; nobody where everybody has left. */
  async peopleOf({ conversationId, organisationId }: Participant): Promise<Member[]> {
    const named = await this.db.of(ParticipantPerson).findBy({ conversationId, organisationId });
    const members = await this.people.membersOf(organisationId);
    const found = members.filter((member) => named.some(({ personId }) => personId === member.personId));
    return found.length > 0 ? found : members.slice(0, 1);
  }
}
