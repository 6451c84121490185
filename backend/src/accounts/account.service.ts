import type { Received } from '@contract';
import type { Account as AccountAnswer, accountsApi } from '@contract/accounts';
import { Injectable } from '@nestjs/common';
import { Database } from '@backend/platform/database';
import { fingerprint } from '@backend/platform/ids';
import { notFound } from '@backend/platform/http';
import type { Me } from '@backend/platform/session';
import { AccountPartRegistry } from './account-parts';
import { Organisations } from './organisations';
import { People } from './people';
import { Person } from './person.entity';
import { Sessions } from './sessions';

/** My account: read, change, export, and stopping digests with one click. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Database,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly sessions: Sessions,
    private readonly accountParts: AccountPartRegistry,
  ) {}

  async read(me: Me): Promise<AccountAnswer> {
    const person = await this.mine(me);
    const running = await this.sessions.of(person.id);
    const { organisationId } = me;
    const colleagues = organisationId === null ? [] : await this.people.membersOf(organisationId);
    const { name, email, phone, language, digest } = person;
    return {
      name,
      email,
      phone,
      language,
      digest,
      sessions: running.map(({ id, createdAt }) => ({
        id,
        since: createdAt.toISOString(),
        current: id === me.sessionId,
      })),
      organisation: organisationId === null ? null : await this.organisations.read(me, organisationId),
      colleagues: colleagues
        .filter(({ personId }) => personId !== person.id)
        .map((colleague) => ({ name: colleague.name, role: colleague.role })),
    };
  }

  async change(me: Me, input: Received<(typeof accountsApi)['PUT /account']>): Promise<AccountAnswer> {
    const { id } = await this.mine(me);
    const { name, phone, language, digest } = input;
    await this.db.of(Person).update({ id }, { name, phone, language, digest });
    return this.read(me);
  }

  /** Everything of mine, section by room. */
  async export(me: Me): Promise<Record<string, unknown>> {
    const { id, email, name, phone, language, digest, createdAt } = await this.mine(me);
    const hats = await this.people.membershipsOf(id);
    const briefs = await this.organisations.briefs(hats.map(({ organisationId }) => organisationId));
    const sessions = await this.sessions.of(id);
    return {
      account: {
        email,
        name,
        phone,
        language,
        digest,
        createdAt,
        memberships: hats.map(({ organisationId, role, position }) => ({
          organisation: briefs.get(organisationId)?.name,
          role,
          position,
        })),
        sessions: sessions.map((one) => ({ since: one.createdAt, until: one.expiresAt })),
      },
      ...(await this.accountParts.export(id)),
    };
  }

  /** Stops digests of whoever the token belongs to; an unknown token changes nothing and looks the same. */
  async unsubscribe(token: string): Promise<void> {
    await this.db.of(Person).update({ unsubscribeHash: fingerprint(token) }, { digest: 'never' });
  }

  private async mine({ personId }: Me): Promise<Person> {
    const person = personId === null ? null : await this.people.find(personId);
    if (!person) throw notFound();
    return person;
  }
}
