import type { ContactOrigin, ContactPair } from '@domain/contacts';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, type Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { Contact, ContactAnswer } from './contact.entity';

/** Who would be asked about which challenge. */
export interface Asked {
  readonly challengeId: string;
  readonly askedId: string;
}

/** A contact with what both sides have said. */
export interface Spoken {
  readonly contact: Contact;
  readonly answers: readonly ContactAnswer[];
}

const keyOf = ({ challengeId, askedId }: Asked): string => `${challengeId} ${askedId}`;

/** Contacts and their answers. A contact begins with the first answer and is gone when the last one is taken back. */
@Injectable()
export class Contacts {
  constructor(
    private readonly db: Database,
    private readonly ids: Ids,
  ) {}

  /** What has been said about each of these; nothing where nobody has said anything yet. */
  async about(asked: readonly Asked[], tx: Tx = this.db.manager): Promise<(one: Asked) => Spoken | null> {
    if (asked.length === 0) return () => null;
    const contacts = await tx.findBy(Contact, {
      challengeId: In([...new Set(asked.map(({ challengeId }) => challengeId))]),
      askedId: In([...new Set(asked.map(({ askedId }) => askedId))]),
    });
    const spoken = new Map((await this.spoken(contacts, tx)).map((one) => [keyOf(one.contact), one]));
    return (one) => spoken.get(keyOf(one)) ?? null;
  }

  /** Every contact of an organisation, on whichever side. */
  async of(organisationId: string): Promise<Spoken[]> {
    return this.spoken(await this.db.of(Contact).findBy([{ askerId: organisationId }, { askedId: organisationId }]));
  }

  /** Begins a contact; the caller holds a lock under which nobody else begins the same. */
  async begin(tx: Tx, pair: ContactPair & Pick<Asked, 'challengeId'>, origin: ContactOrigin): Promise<Contact> {
    const contact = tx.create(Contact, { ...pair, id: this.ids.next(), origin, conversationId: null });
    await tx.insert(Contact, contact);
    return contact;
  }

  /** Both are interested and talk from now on. */
  async talks(tx: Tx, id: string, conversationId: string): Promise<void> {
    await tx.update(Contact, { id }, { conversationId });
  }

  /** Ends a contact in which nobody has said anything any more. */
  async endIfSilent(tx: Tx, id: string): Promise<void> {
    if (!(await tx.existsBy(ContactAnswer, { contactId: id }))) await tx.delete(Contact, { id });
  }

  private async spoken(contacts: readonly Contact[], tx: Tx = this.db.manager): Promise<Spoken[]> {
    const rows = await tx.findBy(ContactAnswer, { contactId: In(contacts.map(({ id }) => id)) });
    const answersOf = Map.groupBy(rows, ({ contactId }) => contactId);
    return contacts.map((contact) => ({ contact, answers: answersOf.get(contact.id) ?? [] }));
  }
}
