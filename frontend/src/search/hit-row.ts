import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Hit } from '@contract';
import { hitPath } from '@contract/search-address';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Fresh, SideMark, Tag } from '@frontend/ui';
import { MarkedText } from './marked-text';

/** Whether the title is somebody's words; those of groups and institutions are names. */
const IN_OWN_WORDS: Readonly<Record<Hit['kind'], boolean>> = {
  challenge: true,
  solved: true,
  offering: true,
  group: false,
  institution: false,
};

/** One result: what kind it is, what people wrote, who and where, and how fresh it is. */
@Component({
  selector: 'dw-hit-row',
  imports: [Fresh, MarkedText, RouterLink, SideMark, Tag],
  template: `
    <div class="kind"><dw-side-mark [side]="hit().side" [word]="say.words().searchKind[hit().kind]" /></div>
    <div class="body">
      <h3 [class.voice]="written()" [attr.lang]="hit().language">
        @if (to(); as address) {
          <a [routerLink]="address"><dw-marked-text [text]="hit().title.text" [marks]="hit().title.marks" /></a>
        } @else {
          <dw-marked-text [text]="hit().title.text" [marks]="hit().title.marks" />
        }
      </h3>
      @if (facts()) {
        <p class="small quiet">{{ facts() }}</p>
      }
      @if (hit().excerpt.text) {
        <p class="excerpt" [class.voice]="hit().kind !== 'institution'" [attr.lang]="hit().language">
          <dw-marked-text [text]="hit().excerpt.text" [marks]="hit().excerpt.marks" />
        </p>
      }
    </div>
    <div class="aside">
      @if (hit().freeAgain; as from) {
        <p class="strong">{{ t().places(say.words().month(from)) }}</p>
      }
      @if (fresh()) {
        <dw-fresh [ageing]="hit().ageing">{{ fresh() }}</dw-fresh>
      }
      @if (hit().example) {
        <dw-tag>{{ t().example }}</dw-tag>
      }
    </div>
  `,
  styleUrl: './hit-row.css',
})
export class HitRow {
  readonly hit = input.required<Hit>();
  protected readonly t = words('search');
  protected readonly say = inject(Say);
  private readonly reference = inject(Reference);

  protected readonly written = computed(() => IN_OWN_WORDS[this.hit().kind]);

  /** Institutions have no page of their own; their groups and offers do. */
  protected readonly to = computed(() => hitPath(this.hit()));

  protected readonly facts = computed(() => {
    const { by, place, district, topics } = this.hit();
    const where = place ?? this.reference.district(district);
    const about = topics
      .slice(0, 2)
      .map((topic) => this.reference.topic(topic))
      .filter(Boolean);
    return [by, where, ...about].filter(Boolean).join(', ');
  });

  protected readonly fresh = computed(() => {
    const { confirmedAt, ageing } = this.hit();
    if (!confirmedAt) return '';
    const day = this.say.words().day(confirmedAt);
    return ageing ? this.t().aged(day) : this.t().confirmed(day);
  });
}
