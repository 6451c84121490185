import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MatchCard, MoreWanted } from '@contract';
import { pathTo } from '@contract/pages';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, Flag, ShortReasons, SideMark, Tag } from '@frontend/ui';
import { MoreToggle } from './more-toggle';

const REASONS_FOR = 2;

/** One match in the list of a challenge: who, how well, one or two reasons each way, and where it stands. */
@Component({
  selector: 'li[dwMatchRow]',
  imports: [Button, Flag, MoreToggle, RouterLink, ShortReasons, SideMark, Tag],
  template: `
    <div>
      <p class="who">
        <dw-side-mark side="science" [word]="say.words().side.science" />
        <span class="small quiet">{{ where() }}</span>
      </p>
      <h2>
        <a [routerLink]="path()" [queryParams]="query()">{{ match().group.name }}</a>
      </h2>
      @if (match().group.offeringTitle; as title) {
        <p class="voice offer" [attr.lang]="match().group.offeringLanguage">{{ title }}</p>
      }
      <p class="state">
        @if (match().yourTurn) {
          <dw-flag kind="turn">{{ d().yourTurn }}</dw-flag>
        } @else if (match().state !== 'proposed') {
          <dw-flag>{{ say.words().matchState[match().state] }}</dw-flag>
        }
        <dw-tag>{{ say.words().strength[match().strength] }}</dw-tag>
        <span class="small">{{ l().points(points()) }}</span>
      </p>
    </div>
    <div>
      <dw-short-reasons
        [because]="because()"
        [against]="against()"
        [becauseName]="t().becauseShort"
        [againstName]="t().againstShort"
      />
      <div class="acts">
        <a dwButton="outline" small [routerLink]="path()" [queryParams]="query()"
          >{{ l().compare }}<span class="unseen">: {{ match().group.name }}</span></a
        >
        @if (more(); as more) {
          <dw-more-toggle [match]="match()" [more]="more" (changed)="wanted.emit($event)" />
        }
      </div>
    </div>
  `,
  styleUrl: './match-row.css',
})
export class MatchRow {
  readonly match = input.required<MatchCard>();
  /** Points under the weights in force. */
  readonly points = input.required<number>();
  readonly query = input<Record<string, string | null>>({});

  /** What its challenge wants more of; null where nothing can be steered. */
  readonly more = input<MoreWanted | null>(null);
  readonly wanted = output<MoreWanted | null>();

  protected readonly say = inject(Say);
  private readonly reference = inject(Reference);
  protected readonly t = words('matching', 'match');
  protected readonly l = words('matching', 'list');
  protected readonly d = words('answers', 'deciding');
  protected readonly path = computed(() => pathTo('match', { id: this.match().id }));
  protected readonly because = computed(() => this.sentences(this.match().because).slice(0, REASONS_FOR));
  protected readonly against = computed(() => this.sentences(this.match().against).slice(0, 1));
  protected readonly where = computed(() => {
    const { group, km } = this.match();
    const distance = km === null ? null : this.say.words().km(km);
    return [group.institutionName, group.place, distance].filter(Boolean).join(', ');
  });

  private sentences(reasons: MatchCard['because']): string[] {
    return this.say.words().reasons(reasons, this.reference.names());
  }
}
