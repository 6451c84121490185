import { Injectable } from '@nestjs/common';
import { AccountPart, type AccountParts, People } from '@backend/accounts';
import { queryOf, Watches } from './watches.service';

/** What saved searches add to accounts: the export. They are deleted with the membership, by foreign key. */
@AccountPart('watches')
@Injectable()
export class WatchAccounts implements AccountParts {
  constructor(
    private readonly people: People,
    private readonly watches: Watches,
  ) {}

  async export(personId: string): Promise<unknown> {
    const hats = await this.people.membershipsOf(personId);
    const rows = await Promise.all(hats.map(({ membershipId }) => this.watches.of(membershipId)));
    return rows.flat().map((row) => ({
      name: row.name,
      query: queryOf(row),
      paused: row.paused,
      feed: this.watches.feedAddress(row),
      createdAt: row.createdAt,
    }));
  }
}
