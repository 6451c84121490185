import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnswerOf, ChallengeCard } from '@contract';
import { pathTo } from '@contract/pages';
import { nameFor } from '@contract/words/languages';
import { berlinDay, daysBetween } from '@domain/calendar';
import { Now } from '@frontend/platform/clock';
import { Language, Say, words } from '@frontend/platform/words';
import { Row, SideMark, Tag, Voice } from '@frontend/ui';

/** Problems that look for help right now, the person's words largest. */
@Component({
  selector: 'dw-wanted',
  imports: [Row, RouterLink, SideMark, Tag, Voice],
  template: `
    <ul class="rows">
      @for (row of rows(); track row.id) {
        <li dwRow>
          <h3>
            <a [routerLink]="row.to" [dwVoice]="row.language">{{ row.title }}</a>
          </h3>
          <p class="meta">
            <dw-side-mark [side]="row.side" [word]="row.sideWord" />
            <span class="quiet">{{ row.facts }}</span>
            @if (row.example) {
              <dw-tag>{{ t().example }}</dw-tag>
            }
          </p>
          <p rowAside [class.strong]="row.interested > 0">{{ row.aside }}</p>
        </li>
      }
    </ul>
  `,
  styles: `
    h3 a {
      font-size: 1.12em;
      line-height: 1.25;
      letter-spacing: -0.005em;
      text-decoration: none;
    }
    h3 a:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
    h3 {
      text-wrap: pretty;
      max-width: 44rem;
    }
    .meta {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.15rem 0.9rem;
      margin-top: 0.4rem;
      font-size: var(--dw-text-s);
    }
    @media (min-width: 48em) {
      [rowAside] {
        text-align: end;
      }
    }
  `,
})
export class Wanted {
  readonly challenges = input.required<readonly ChallengeCard[]>();
  /** Names of their sectors. */
  readonly sectors = input.required<AnswerOf<'GET /start'>['sectors']>();

  protected readonly t = words('start');
  private readonly say = inject(Say);
  private readonly language = inject(Language);
  private readonly now = inject(Now);

  protected readonly rows = computed(() =>
    this.challenges().map((one) => ({
      id: one.id,
      title: one.title,
      language: one.language,
      example: one.example,
      interested: one.interested,
      to: pathTo('challenge', { id: one.id }),
      side: one.poster.side,
      sideWord: this.say.words().side[one.poster.side],
      facts: [one.poster.name, this.sectorOf(one), one.place].filter(Boolean).join(', '),
      aside: one.interested > 0 ? this.t().interested(one.interested) : this.since(one.publishedAt),
    })),
  );

  private sectorOf({ sector }: ChallengeCard): string {
    const named = this.sectors().find(({ id }) => id === sector);
    return named ? nameFor(this.language.current(), named.names) : '';
  }

  private since(publishedAt: string | null): string {
    if (!publishedAt) return '';
    return this.t().since(Math.max(0, daysBetween(berlinDay(new Date(publishedAt)), this.now.today())));
  }
}
