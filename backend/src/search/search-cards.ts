import type { Hit } from '@contract/search';
import type { Actor } from '@domain/accounts';
import { Injectable } from '@nestjs/common';
import type { FoundDocument } from '@backend/search-engines';
import { SearchSources } from './sources/sources';

/**
 * Reads what was found from the tables again, as this reader may see it now. What is not there any more, or not for
 * this reader, is left out, however the engine came to name it.
 */
@Injectable()
export class SearchCards {
  constructor(private readonly sources: SearchSources) {}

  async hits(reader: Actor, found: readonly FoundDocument[]): Promise<Hit[]> {
    const facts = await this.sources.facts(reader, found);
    return found.flatMap(({ kind, id, title, excerpt }) => {
      const known = facts.get(id);
      return known ? [{ ...known, kind, id, title, excerpt }] : [];
    });
  }
}
