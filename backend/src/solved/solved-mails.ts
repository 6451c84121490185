import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge } from '@backend/challenges';
import { Database, type Tx } from '@backend/platform/database';
import { Mail, Outbox, type Composition, type MailIds, type Recipient } from '@backend/platform/mail';
import { namingMail, type NamingQuestion } from './solved.mail';
import { SolvedCase } from './solved-case.entity';

/** The question to a group whether it may be named. */
@Injectable()
export class SolvedMails {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly outbox: Outbox,
  ) {}

  @Mail('solved-naming', namingMail)
  async question(
    { solved: id, group }: MailIds<'solved-naming'>,
    { personId }: Recipient,
  ): Composition<NamingQuestion> {
    const row = await this.db.of(SolvedCase).findOneBy({ id, state: 'published', groupId: group });
    if (row?.naming !== 'asked') return { skip: 'nothing_to_say' };
    const members = await this.people.membersOf(group);
    if (!members.some((member) => member.personId === personId)) return { skip: 'not_allowed' };
    const challenge = await this.db.of(Challenge).findOneBy({ id: row.challengeId });
    const owner = challenge && (await this.organisations.brief(challenge.organisationId));
    if (!owner) return { skip: 'gone' };
    // They have talked, so the group knows the name of an anonymous owner too.
    return { data: { id, title: row.title, titleLanguage: row.language, ownerName: owner.name } };
  }

  /** Asks everybody of the group; `cause` is new for each text, which may be asked for once more. */
  async ask(tx: Tx, solved: string, group: string, cause: string): Promise<void> {
    for (const member of await this.people.membersOf(group, tx)) {
      const key = `solved-naming:${cause}:${member.personId}`;
      await this.outbox.add(tx, 'solved-naming', member, { solved, group }, { key });
    }
  }
}
