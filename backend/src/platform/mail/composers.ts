import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { MAILS } from '@backend/names';
import type * as z from 'zod';
import { Registration, type Registered } from '@backend/platform/registration';
import type { Composition, MailWording, Recipient } from './mail';

/** Names of mails with the ids each is built from. */
export type MailTable = Readonly<Record<string, z.ZodType<Readonly<Record<string, string>>>>>;

export type MailName<T extends MailTable = typeof MAILS> = keyof T & string;
export type MailIds<N extends MailName<T>, T extends MailTable = typeof MAILS> = Readonly<z.infer<T[N]>>;

/** Builds a mail when it is about to be sent: reads the rows `ids` name, checks that `to` may still see them. */
export type Compose<Ids, D> = (ids: Ids, to: Recipient) => Composition<D>;

interface MailDeclaration {
  readonly name: string;
  readonly wording: MailWording<unknown>;
}

/** A mail as the sender knows it: whatever it says, its ids have been checked by then. */
type KnownMail = Registered<MailDeclaration, Compose<Readonly<Record<string, string>>, unknown>>;

export const MAIL = new Registration<MailDeclaration, KnownMail['part']>('Mail');

/** Declares the method that builds a mail: its name stands in `backend/src/names`, its wording in a file `.mail.ts`. */
export const Mail = <N extends MailName, D>(name: N, wording: MailWording<D>) =>
  MAIL.onMethod<Compose<MailIds<N>, D>>({ name, wording: wording as unknown as MailWording<unknown> });

/** Where Nest keeps the names of the mails there are. */
export const MAIL_TABLE = Symbol('names of mails');

/** Every mail by its name. Refuses the start where names and methods disagree. */
@Injectable()
export class Composers implements OnModuleInit {
  private known: ReadonlyMap<string, KnownMail> = new Map();

  constructor(
    private readonly discovery: DiscoveryService,
    @Inject(MAIL_TABLE) private readonly table: MailTable,
  ) {}

  onModuleInit(): void {
    this.known = MAIL.find(this.discovery, Object.keys(this.table));
  }

  all(): readonly KnownMail[] {
    return [...this.known.values()];
  }

  /** The mail of that name; throws when this version has none. */
  for(name: string): KnownMail {
    const found = this.known.get(name);
    if (!found) throw new Error(`There is no mail "${name}".`);
    return found;
  }

  /** The ids of a mail, checked; throws when they are not those it is built from. */
  idsFor(name: string, ids: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const schema = this.table[this.for(name).name];
    if (!schema?.safeParse(ids).success)
      throw new Error(`The mail ${name} is not built from ${Object.keys(ids).join()}.`);
    return ids;
  }
}
