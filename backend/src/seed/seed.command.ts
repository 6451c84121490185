import { signInAs } from '@examples';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Command } from '@backend/platform/commands';
import { Database } from '@backend/platform/database';
import { FullRound } from '@backend/rounds';
import { SearchIndex } from '@backend/search';
import { Seeding } from './seeding';

/** `seed` fills an empty database with the invented cast; `welcome` says who one can be. */
@Injectable()
export class SeedCommand {
  constructor(
    private readonly seeding: Seeding,
    private readonly round: FullRound,
    private readonly search: SearchIndex,
    private readonly clock: Clock,
    private readonly db: Database,
  ) {}

  @Command('seed', 'Fills an empty database with invented people and postings, matches them and makes them searchable.')
  async seed(): Promise<string> {
    const begun = performance.now();
    if (!(await this.seeding.write())) return 'There is somebody already, so nothing was seeded.';
    const figures = await this.round.run(this.clock.now());
    const documents = await this.search.sync();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    return `The example cast is in: ${figures.challenges} challenges, ${figures.matches} matches, ${documents} documents, ${seconds} s.`;
  }

  @Command('welcome', 'Says who one can sign in as, where the invented cast is in.')
  async welcome(): Promise<string> {
    const emails = signInAs.map(({ email }) => email);
    const people = await this.db.of(Person).findBy({ email: In(emails), example: true });
    const here = signInAs.filter(({ email }) => people.some((person) => person.email === email));
    if (here.length === 0) return '';
    const who = here.map(({ email, position, organisation }) => `  ${email} (${position}, ${organisation})`);
    return ['You can sign in as one of these; the link arrives among the mails:', ...who].join('\n');
  }
}
