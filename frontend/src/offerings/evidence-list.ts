import { Component, inject, input } from '@angular/core';
import type { Evidence } from '@contract';
import { Say, words } from '@frontend/platform/words';
import { Tag } from '@frontend/ui';

/** Publications, projects and other proof. */
@Component({
  selector: 'dw-evidence-list',
  imports: [Tag],
  template: `
    @if (items().length > 0) {
      <ul class="rows">
        @for (item of items(); track $index) {
          <li>
            <p class="facts">
              <dw-tag>{{ say.words().evidence[item.kind] }}</dw-tag>
              @if (item.year) {
                <span class="small quiet">{{ item.year }}</span>
              }
            </p>
            <p class="strong">{{ item.title }}</p>
            @if (item.text) {
              <p class="small quiet">{{ item.text }}</p>
            }
            @if (item.url; as url) {
              <a class="small" [href]="url" rel="noopener"
                >{{ t().link }}<span class="unseen">: {{ item.title }}</span></a
              >
            }
          </li>
        }
      </ul>
    } @else {
      <p class="quiet">{{ t().noEvidence }}</p>
    }
  `,
  styles: `
    .facts {
      display: flex;
      gap: 0.75rem;
      align-items: center;
      margin-bottom: 0.3rem;
    }
    a {
      display: inline-block;
      padding-block: 0.2rem;
    }
  `,
})
export class EvidenceList {
  readonly items = input.required<readonly Evidence[]>();
  protected readonly say = inject(Say);
  protected readonly t = words('offerings', 'offer');
}
