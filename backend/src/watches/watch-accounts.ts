import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountPorts, People } from '@backend/accounts';
import { queryOf, Watches } from './watches.service';

/** What saved searches add to accounts: the export. They are deleted with the membership, by foreign key. */
@Injectable()
export class WatchAccounts implements OnModuleInit {
  constructor(
    private readonly ports: AccountPorts,
    private readonly people: People,
    private readonly watches: Watches,
  ) {}

  onModuleInit(): void {
    this.ports.add({
      room: 'watches',
      export: async (personId) => {
        const hats = await this.people.membershipsOf(personId);
        const rows = await Promise.all(hats.map(({ membershipId }) => this.watches.of(membershipId)));
        return rows.flat().map((row) => ({
          name: row.name,
          query: queryOf(row),
          paused: row.paused,
          feed: this.watches.feedAddress(row),
          createdAt: row.createdAt,
        }));
      },
    });
  }
}
