import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Match } from '@contract';
import { pathTo } from '@contract/pages';
import { words } from '@frontend/platform/words';
import { Section } from '@frontend/ui';

/** Groups that would fit next, offered after a decline. */
@Component({
  selector: 'dw-next-best',
  imports: [RouterLink, Section],
  template: `
    <dw-section [heading]="t().nextBest" [note]="t().nextBestNote" hanging>
      <ul class="rows">
        @for (group of groups(); track group.groupId) {
          <li>
            <a class="strong" [routerLink]="pathOf(group.groupId)">{{ group.name }}</a>
            @if (group.institutionName; as institution) {
              <p class="small quiet">{{ institution }}</p>
            }
          </li>
        }
      </ul>
    </dw-section>
  `,
})
export class NextBest {
  readonly groups = input.required<Match['nextBest']>();
  protected readonly t = words('matching', 'match');
  protected readonly pathOf = (id: string): string => pathTo('group', { id });
}
