import { pathTo } from '@contract';
import type { MatchSide } from '@domain/answers';
import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Database, type Tx } from '@backend/platform/database';
import { Mail, Outbox, type Composed, type MailIds, type Recipient, type Skip } from '@backend/platform/mail';
import { messageMail, openedMail, releasedMail, type ConversationNews } from './conversation.mail';
import { Conversation } from './conversation.entity';

type ConversationMail = 'conversation-opened' | 'conversation-message' | 'conversation-released';
type Told = Promise<Composed<ConversationNews> | Skip>;

/** Mails about conversations. None holds what was written: it may be confidential. */
@Injectable()
export class ConversationMails {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
  ) {}

  /** Leaves a mail for everybody of one side; `key` makes it unique per cause. */
  async add(tx: Tx, name: ConversationMail, to: MatchSide, on: Conversation, key: string): Promise<void> {
    const organisationId = to === 'practice' ? on.practiceId : on.groupId;
    for (const member of await this.people.membersOf(organisationId, tx)) {
      const ids = { conversation: on.id, to: organisationId };
      await this.outbox.add(tx, name, member, ids, { key: `${name}:${key}:${member.personId}` });
    }
  }

  @Mail('conversation-opened', openedMail)
  opened(ids: MailIds<'conversation-opened'>, to: Recipient): Told {
    return this.about(ids, to);
  }

  @Mail('conversation-message', messageMail)
  message(ids: MailIds<'conversation-message'>, to: Recipient): Told {
    return this.about(ids, to);
  }

  @Mail('conversation-released', releasedMail)
  released(ids: MailIds<'conversation-released'>, to: Recipient): Told {
    return this.about(ids, to);
  }

  private async about({ conversation: id, to }: MailIds<ConversationMail>, { personId }: Recipient): Told {
    const conversation = await this.db.of(Conversation).findOneBy({ id });
    if (!conversation) return { skip: 'gone' };
    const members = await this.people.membersOf(to);
    if (!members.some((member) => member.personId === personId)) return { skip: 'not_allowed' };
    const names = await this.organisations.briefs([conversation.practiceId, conversation.groupId]);
    if (names.get(to)?.kind === 'council') return { data: { about: null } };
    const challenge = await this.db.of(Challenge).findOneBy({ id: conversation.challengeId });
    const other = to === conversation.practiceId ? conversation.groupId : conversation.practiceId;
    const { title = '', language = 'de' } = challenge ?? {};
    const path = pathTo('conversation', { id });
    return { data: { about: { title, titleLanguage: language, otherName: names.get(other)?.name ?? '', path } } };
  }
}
