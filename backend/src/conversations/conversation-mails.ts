import { pathTo } from '@contract';
import { mayEver } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Database, type Tx } from '@backend/platform/database';
import { Mail, Outbox, type Composition, type MailIds, type Recipient } from '@backend/platform/mail';
import { messageMail, openedMail, releasedMail, type ConversationMailData } from './conversation.mail';
import { Conversation } from './conversation.entity';
import { Participants } from './participants';

type ConversationMail = 'conversation-opened' | 'conversation-message' | 'conversation-released';

/** Mails about conversations. None holds what was written: it may be confidential. */
@Injectable()
export class ConversationMails {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
  ) {}

  /** Tells everybody who takes part that they can talk now. */
  async tellOpened(tx: Tx, { id: conversation }: Conversation): Promise<void> {
    for (const { organisationId: to } of await this.participants.of(conversation, tx)) {
      await this.add(tx, 'conversation-opened', { conversation, to }, conversation);
    }
  }

  /** Tells an organisation what another one has done; `key` makes the mail unique per cause. */
  async tell(
    tx: Tx,
    name: 'conversation-message' | 'conversation-released',
    ids: Readonly<Record<'conversation' | 'from' | 'to', string>>,
    key: string,
  ): Promise<void> {
    await this.add(tx, name, ids, key);
  }

  @Mail('conversation-opened', openedMail)
  opened(ids: MailIds<'conversation-opened'>, to: Recipient): Composition<ConversationMailData> {
    return this.about(ids, to);
  }

  @Mail('conversation-message', messageMail)
  message(ids: MailIds<'conversation-message'>, to: Recipient): Composition<ConversationMailData> {
    return this.about(ids, to);
  }

  @Mail('conversation-released', releasedMail)
  released(ids: MailIds<'conversation-released'>, to: Recipient): Composition<ConversationMailData> {
    return this.about(ids, to);
  }

  private async add<N extends ConversationMail>(tx: Tx, name: N, ids: MailIds<N>, key: string): Promise<void> {
    for (const member of await this.people.membersOf(ids.to, tx)) {
      await this.outbox.add(tx, name, member, ids, { key: `${name}:${key}:${member.personId}` });
    }
  }

  private async about(
    { conversation: id, to, from }: MailIds<'conversation-message'>,
    { personId }: Recipient,
  ): Composition<ConversationMailData> {
    const conversation = await this.db.of(Conversation).findOneBy({ id });
    if (!conversation) return { skip: 'gone' };
    const taking = (await this.participants.of(id)).map(({ organisationId }) => organisationId);
    const members = taking.includes(to) ? await this.people.membersOf(to) : [];
    const reader = members.find((member) => member.personId === personId);
    if (!reader) return { skip: 'not_allowed' };
    if (!mayEver(reader, 'mail.content')) return { data: { about: null } };
    const others = from === undefined ? taking.filter((one) => one !== to) : [from];
    const organisations = await this.organisations.briefs(others);
    const challenge = await this.db.of(Challenge).findOneBy({ id: conversation.challengeId });
    const { title = '', language = 'de' } = challenge ?? {};
    const otherName = others.flatMap((one) => organisations.get(one)?.name ?? []).join(', ');
    return { data: { about: { title, titleLanguage: language, otherName, path: pathTo('conversation', { id }) } } };
  }
}
