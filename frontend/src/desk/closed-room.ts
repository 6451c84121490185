import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { words } from '@frontend/platform/words';
import { Shape } from '@frontend/ui';

/** The frame around the window that only a council's room has, with the sentence who sees it. */
@Component({
  selector: 'dw-closed-room',
  imports: [RouterLink, Shape],
  template: `
    <div class="frame" aria-hidden="true"></div>
    <section [attr.aria-label]="t().roomTitle">
      <div class="page">
        <p>
          <dw-shape side="staff" /><span
            ><b>{{ t().roomTitle }}</b> {{ t().roomText }}</span
          >
        </p>
        <a [routerLink]="council">{{ t().roomMore }}</a>
      </div>
    </section>
  `,
  styles: `
    .frame {
      position: fixed;
      inset: 0;
      z-index: var(--dw-z-sticky);
      border: 8px solid var(--dw-staff);
      pointer-events: none;
    }
    section {
      border-bottom: var(--dw-rule) solid var(--dw-ink);
      background: var(--dw-staff-soft);
      font-size: var(--dw-text-s);
    }
    .page {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3rem 2rem;
      align-items: center;
      justify-content: space-between;
      padding-block: 0.7rem;
    }
    p {
      display: flex;
      gap: 0.7rem;
    }
    dw-shape {
      padding-top: 0.35rem;
      font-size: 1.1rem;
    }
    a {
      padding-block: 0.2rem;
    }
    @media print {
      .frame {
        display: none;
      }
    }
  `,
})
export class ClosedRoom {
  protected readonly t = words('desk');
  protected readonly council = PAGES.council;
}
