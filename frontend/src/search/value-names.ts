import { inject, Injectable } from '@angular/core';
import type { SearchFacet } from '@contract';
import { Reference } from '@frontend/platform/reference';
import { Say } from '@frontend/platform/words';
import type { Naming } from './facet-groups';

/** How the values one can narrow by are called, and what stands above them. */
@Injectable({ providedIn: 'root' })
export class ValueNames implements Naming {
  private readonly say = inject(Say);
  private readonly reference = inject(Reference);

  readonly name = (facet: SearchFacet, value: string): string => {
    if (facet === 'topic') return this.reference.topic(value);
    if (facet === 'sector') return this.reference.sector(value);
    if (facet === 'district') return this.reference.district(value);
    const said = this.say.words();
    if (facet === 'language') return said.languageName(value);
    const names: Readonly<Record<string, string>> = said[facet];
    return names[value] ?? '';
  };

  readonly parent = (facet: SearchFacet, value: string): string | null =>
    facet === 'topic' || facet === 'sector' ? this.reference.parent(value) : null;
}
