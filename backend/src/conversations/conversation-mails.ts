import { pathTo } from '@contract';
import type { MatchSide } from '@domain/answers';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Database, type Tx } from '@backend/platform/database';
import { Composers, Outbox, type MailWording } from '@backend/platform/mail';
import { messageMail, openedMail, releasedMail, type ConversationNews } from './conversation.mail';
import { Conversation } from './conversation.entity';

/** Mails about conversations. None holds what was written: it may be confidential. */
@Injectable()
export class ConversationMails implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
    private readonly composers: Composers,
  ) {}

  onModuleInit(): void {
    for (const wording of [openedMail, messageMail, releasedMail]) this.compose(wording);
  }

  /** Leaves a mail for everybody of one side; `key` makes it unique per cause. */
  async add(
    tx: Tx,
    wording: MailWording<ConversationNews>,
    to: MatchSide,
    on: Conversation,
    key: string,
  ): Promise<void> {
    const organisationId = to === 'practice' ? on.practiceId : on.groupId;
    for (const member of await this.people.membersOf(organisationId, tx)) {
      const ids = { conversation: on.id, to: organisationId };
      await this.outbox.add(tx, wording.name, member, ids, { key: `${wording.name}:${key}:${member.personId}` });
    }
  }

  private compose(wording: MailWording<ConversationNews>): void {
    this.composers.add<{ conversation: string; to: string }, ConversationNews>({
      wording,
      compose: async ({ conversation: id, to }, { personId }) => {
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
      },
    });
  }
}
