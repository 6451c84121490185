import { Injectable } from '@nestjs/common';
import { Command, UsageError, type CommandInput } from '@backend/platform/commands';
import type { DocumentKey } from '@backend/search-engines';
import { Replica } from './replica';
import { SearchIndex } from './search-index';

const SHOWN = 20;

/** `search verify | rebuild | sync`. */
@Injectable()
export class SearchCommand {
  constructor(
    private readonly index: SearchIndex,
    private readonly replica: Replica,
  ) {}

  @Command(
    'search',
    'search verify compares the index with the tables; search rebuild builds it anew; search sync catches up.',
  )
  async run({ words: [what] }: CommandInput): Promise<string> {
    switch (what) {
      case 'verify':
        return this.verify();
      case 'rebuild':
        return `${await this.index.rebuild()} documents`;
      case 'sync':
        return `${await this.index.sync()} rows, ${await this.replica.follow()} sent`;
      default:
        throw new UsageError('search what? verify, rebuild or sync.');
    }
  }

  private async verify(): Promise<string> {
    const { documents, missing, extra, changed, settings } = await this.index.verify();
    const count = missing.length + extra.length + changed.length + settings.length;
    const lines = [`${documents} documents, ${count} differences`, ...settings.map((name) => `other setting: ${name}`)];
    for (const [word, keys] of [
      ['missing', missing],
      ['too many', extra],
      ['changed', changed],
    ] as const) {
      lines.push(...keys.slice(0, SHOWN).map(({ kind, id }: DocumentKey) => `${word}: ${kind} ${id}`));
    }
    return lines.join('\n');
  }
}
