import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES } from '@contract/pages';
import { CLOCK } from '@domain/answers';
import { REVIEW_WORKING_DAYS } from '@domain/postings';
import { Api } from '@frontend/platform/api';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { More, Section, Shape } from '@frontend/ui';
import { AskBox } from './ask-box';
import { Wanted } from './wanted';

/** The promise, the invitation, what others look for, and what happens next. */
@Component({
  selector: 'dw-start-page',
  imports: [AskBox, More, RouterLink, Section, Shape, Waiting, Wanted],
  templateUrl: './start-page.html',
  styleUrl: './start-page.css',
})
export class StartPage {
  protected readonly t = words('start');
  protected readonly pages = PAGES;
  protected readonly start = inject(Api).resource('GET /start', () => ({}));
  private readonly say = inject(Say);

  protected readonly facts = computed(() => (this.start.hasValue() ? this.start.value() : null));
  protected readonly openText = computed(() => {
    const count = this.facts()?.openChallenges;
    if (count === undefined) return '';
    return count === 0 ? this.t().noneOpen : this.t().open(count, this.say.words().number(count));
  });
  protected readonly allText = computed(() =>
    this.t().allOpen(this.say.words().number(this.facts()?.openChallenges ?? 0)),
  );

  protected readonly doors = computed(() => {
    const t = this.t();
    return [
      { side: 'science', to: PAGES.science, title: t.science, text: t.scienceText },
      { side: 'staff', to: PAGES.council, title: t.council, text: t.councilText },
      { side: 'guide', to: PAGES.howMatching, title: t.how, text: t.howText },
    ] as const;
  });

  protected readonly promises = computed(() => {
    const t = this.t();
    return [
      { when: t.minutes, what: t.minutesText },
      { when: t.days(REVIEW_WORKING_DAYS), what: t.readText },
      { when: t.days(CLOCK.due), what: t.answerText },
      { when: t.days(CLOCK.guide), what: t.guideText },
    ];
  });
}
