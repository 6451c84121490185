import type { ContactOrigin, ContactPair } from '@domain/contacts';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, type Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { Contact, ContactAnswer } from './contact.entity';

/** Who would be asked about which challenge. */
export interface ContactKey {
  readonly challengeId: string;
  readonly askedId: string;
}

/** A contact with the answers of both sides. */
export interface AnsweredContact {
  readonly contact: Contact;
  readonly answers: readonly ContactAnswer[];
}

const keyOf = ({ challengeId, askedId }: ContactKey): string => `${challengeId} ${askedId}`;

/** Contacts and their answers. A contact begins with the first answer and is gone when the last one is taken back. */
@Injectable()
export class Contacts {
  constructor(
    private readonly db: Database,
    private readonly ids: Ids,
  ) {}

  /** The contact of each of these; null where nobody has answered yet. */
  async about(
    asked: readonly ContactKey[],
    tx: Tx = this.db.manager,
  ): Promise<(one: ContactKey) => AnsweredContact | null> {
    if (asked.length === 0) return () => null;
    const contacts = await tx.findBy(Contact, {
      challengeId: In([...new Set(asked.map(({ challengeId }) => challengeId))]),
      askedId: In([...new Set(asked.map(({ askedId }) => askedId))]),
    });
    const answered = new Map((await this.withAnswers(contacts, tx)).map((one) => [keyOf(one.contact), one]));
    return (one) => answered.get(keyOf(one)) ?? null;
  }

  /** Every contact of an organisation, on whichever side. */
  async of(organisationId: string): Promise<AnsweredContact[]> {
    return this.withAnswers(
      await this.db.of(Contact).findBy([{ askerId: organisationId }, { askedId: organisationId }]),
    );
  }

  /** Begins a contact; the caller holds a lock under which nobody else begins the same. */
  async begin(tx: Tx, pair: ContactPair & Pick<ContactKey, 'challengeId'>, origin: ContactOrigin): Promise<Contact> {
    const contact = tx.create(Contact, { ...pair, id: this.ids.next(), origin, conversationId: null });
    await tx.insert(Contact, contact);
    return contact;
  }

  /** Both are interested: notes where they talk from now on. */
  async linkConversation(tx: Tx, id: string, conversationId: string): Promise<void> {
    await tx.update(Contact, { id }, { conversationId });
  }

  /** Deletes a contact once its last answer was taken back. */
  async deleteIfUnanswered(tx: Tx, id: string): Promise<void> {
    if (!(await tx.existsBy(ContactAnswer, { contactId: id }))) await tx.delete(Contact, { id });
  }

  private async withAnswers(contacts: readonly Contact[], tx: Tx = this.db.manager): Promise<AnsweredContact[]> {
    const rows = await tx.findBy(ContactAnswer, { contactId: In(contacts.map(({ id }) => id)) });
    const answersOf = Map.groupBy(rows, ({ contactId }) => contactId);
    return contacts.map((contact) => ({ contact, answers: answersOf.get(contact.id) ?? [] }));
  }
}
