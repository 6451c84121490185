import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { words } from '@frontend/platform/words';

/** Who runs this, how to read it, and what happens to data. */
@Component({
  selector: 'dw-footer',
  imports: [RouterLink],
  template: `
    <footer>
      <div class="page">
        <div class="groups">
          @for (group of groups(); track group.heading) {
            <nav [attr.aria-labelledby]="group.id">
              <h2 [id]="group.id">{{ group.heading }}</h2>
              <ul>
                @for (link of group.links; track link.to) {
                  <li>
                    <a [routerLink]="link.to">{{ link.label }}</a>
                  </li>
                }
              </ul>
            </nav>
          }
          <div>
            <h2>{{ t().footPersonal }}</h2>
            <p>{{ t().personal }}</p>
          </div>
        </div>
        <p class="last">
          <span>{{ t().foot }}</span>
          <span class="legal">
            <a [routerLink]="pages.imprint">{{ t().imprint }}</a>
            <a [routerLink]="pages.privacy">{{ t().privacyShort }}</a>
          </span>
        </p>
      </div>
    </footer>
  `,
  styleUrl: './footer.css',
})
export class Footer {
  protected readonly t = words('basics', 'frame');
  protected readonly pages = PAGES;
  protected readonly groups = computed(() => {
    const t = this.t();
    return [
      {
        id: 'foot-about',
        heading: t.footAbout,
        links: [
          { to: PAGES.about, label: t.about },
          { to: PAGES.howMatching, label: t.howMatching },
          { to: PAGES.rights, label: t.rights },
          { to: PAGES.privacy, label: t.privacy },
        ],
      },
      {
        id: 'foot-clear',
        heading: t.footClear,
        links: [
          { to: PAGES.easyLanguage, label: t.easyLanguage },
          { to: PAGES.accessibility, label: t.accessibility },
        ],
      },
      {
        id: 'foot-offers',
        heading: t.footOffers,
        links: [
          { to: PAGES.tell, label: t.tell },
          { to: PAGES.science, label: t.science },
          { to: PAGES.council, label: t.council },
        ],
      },
    ];
  });
}
