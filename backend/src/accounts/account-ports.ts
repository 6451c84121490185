import type { ChallengeDraft } from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@backend/platform/database';

/** What another room adds to what accounts do. Every part is optional; `room` names the section of an export. */
export interface AccountPart {
  readonly room: string;
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

/** Where rooms hang their parts in when their module starts: `ports.add({ room: 'challenges', … })`. */
@Injectable()
export class AccountPorts {
  private readonly parts: AccountPart[] = [];

  add(part: AccountPart): void {
    if (this.parts.some(({ room }) => room === part.room)) throw new Error(`The room ${part.room} hung in twice.`);
    this.parts.push(part);
  }

  async export(personId: string): Promise<Record<string, unknown>> {
    const sections: Record<string, unknown> = {};
    for (const part of this.parts) {
      if (part.export) sections[part.room] = await part.export(personId);
    }
    return sections;
  }

  async erase(tx: Tx, personId: string): Promise<void> {
    for (const part of this.parts) await part.erase?.(tx, personId);
  }

  async abandon(tx: Tx, organisationId: string): Promise<void> {
    for (const part of this.parts) await part.abandon?.(tx, organisationId);
  }

  async organisationChanged(tx: Tx, organisationId: string): Promise<void> {
    for (const part of this.parts) await part.organisationChanged?.(tx, organisationId);
  }

  async waiting(actor: Actor): Promise<number> {
    const counts = await Promise.all(this.parts.map(async (part) => (await part.waiting?.(actor)) ?? 0));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async keepDraft(tx: Tx, actor: Actor, draft: ChallengeDraft): Promise<string | null> {
    for (const part of this.parts) {
      const address = await part.keepDraft?.(tx, actor, draft);
      if (address) return address;
    }
    return null;
  }
}
