import type { ChallengeDraft } from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ACCOUNT_PARTS } from '@backend/names';
import type { Tx } from '@backend/platform/database';
import { Registration } from '@backend/platform/registration';

/** What another room adds to what accounts do; every part is optional. */
export interface AccountParts {
  /** Everything of that person in this room, for their export. Nobody else's words. */
  export?(personId: string): Promise<unknown>;
  /** Removes or anonymises what that person left in this room. */
  erase?(tx: Tx, personId: string): Promise<void>;
  /** The last person of an organisation has left: ends what it has published. */
  abandon?(tx: Tx, organisationId: string): Promise<void>;
  /** Name, place or verification of an organisation changed: touches rows whose documents show them. */
  organisationChanged?(tx: Tx, organisationId: string): Promise<void>;
  /** How many things wait for this context. */
  waiting?(actor: Actor): Promise<number>;
  /** Keeps a challenge that was written before signing in; answers with the address of its page, or null. */
  keepDraft?(tx: Tx, actor: Actor, draft: ChallengeDraft): Promise<string | null>;
}

type Room = (typeof ACCOUNT_PARTS)[number];

const PARTS = new Registration<{ readonly name: Room }, AccountParts>('AccountPart');

/** Declares what a room adds to accounts; `room` stands in `backend/src/names` and names the section of an export. */
export const AccountPart = (room: Room) => PARTS.onClass<AccountParts>({ name: room });

/** Asks every room for its part. */
@Injectable()
export class AccountPartRegistry implements OnModuleInit {
  private parts: readonly (readonly [room: string, part: AccountParts])[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.parts = [...PARTS.find(this.discovery, ACCOUNT_PARTS)].map(([room, { part }]) => [room, part]);
  }

  async export(personId: string): Promise<Record<string, unknown>> {
    const sections: Record<string, unknown> = {};
    for (const [room, part] of this.parts) {
      if (part.export) sections[room] = await part.export(personId);
    }
    return sections;
  }

  async erase(tx: Tx, personId: string): Promise<void> {
    for (const [, part] of this.parts) await part.erase?.(tx, personId);
  }

  async abandon(tx: Tx, organisationId: string): Promise<void> {
    for (const [, part] of this.parts) await part.abandon?.(tx, organisationId);
  }

  async organisationChanged(tx: Tx, organisationId: string): Promise<void> {
    for (const [, part] of this.parts) await part.organisationChanged?.(tx, organisationId);
  }

  async waiting(actor: Actor): Promise<number> {
    const counts = await Promise.all(this.parts.map(async ([, part]) => (await part.waiting?.(actor)) ?? 0));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async keepDraft(tx: Tx, actor: Actor, draft: ChallengeDraft): Promise<string | null> {
    for (const [, part] of this.parts) {
      const address = await part.keepDraft?.(tx, actor, draft);
      if (address) return address;
    }
    return null;
  }
}
