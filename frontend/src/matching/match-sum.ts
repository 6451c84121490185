import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Match, MatchCard } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import type { Criterion, Reason, Weights } from '@domain/matching/explanation';
import { sumOf } from '@domain/matching/weights';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, ScoreTable, Section, type ScoreRow } from '@frontend/ui';
import { inOrder, roundedTogether } from './order';
import { weightsToAddress } from './weights-address';

/** Reasons that say something about each criterion; the first one found stands beside its points. */
const SPEAKS_OF: Readonly<Record<Criterion, readonly Reason['code'][]>> = {
  text: [],
  topic: ['topic_same', 'topic_other'],
  format: ['format_fits', 'format_missing', 'format_unknown'],
  distance: ['near', 'far', 'place_unknown'],
  maturity: ['maturity_fits', 'maturity_early', 'maturity_unknown'],
  sector: ['sector_known', 'sector_new', 'sector_unknown'],
  semantics: [],
};

/** How the points add up, with weights that can be moved and the order of all matches they lead to. */
@Component({
  selector: 'dw-match-sum',
  imports: [Button, RouterLink, ScoreTable, Section],
  templateUrl: './match-sum.html',
  styleUrl: './match-sum.css',
})
export class MatchSum {
  readonly match = input.required<Match>();
  readonly weights = input.required<Weights>();
  /** All matches of the same list, this one included; empty where there is no list. */
  readonly others = input<readonly MatchCard[]>([]);
  readonly weigh = output<Weights>();
  readonly restart = output();

  private readonly say = inject(Say);
  private readonly reference = inject(Reference);
  protected readonly t = words('matching', 'match');
  protected readonly howPath = PAGES.howMatching;
  private readonly sum = computed(() => {
    const { lines, total } = sumOf(this.match().parts, this.weights());
    // A second opinion that was not asked for, or is not there yet, is nothing that is missing.
    return { lines: lines.filter(({ criterion, value }) => criterion !== 'semantics' || value !== null), total };
  });
  protected readonly points = computed(() => Math.round(this.sum().total));
  protected readonly heads = computed(() => this.t().heads);
  protected readonly query = computed(() => ({ gewichte: weightsToAddress(this.weights()) }));

  protected readonly rows = computed<ScoreRow[]>(() => {
    const [t, { criterion: names }, { lines }] = [this.t(), this.say.words(), this.sum()];
    const points = roundedTogether(lines.map((line) => line.points));
    const of = roundedTogether(lines.map((line) => line.of));
    return lines.map(({ criterion, value, ...line }, index) => ({
      key: criterion,
      name: names[criterion],
      note: this.note(criterion, value),
      points: line.points,
      of: line.of,
      pointsText: value === null ? '' : String(points[index] ?? 0),
      ofText: value === null ? t.unknownPart : t.of(of[index] ?? 0),
      weight: this.weights()[criterion],
      weightLabel: t.weight(names[criterion]),
      numberLabel: t.weightNumber(names[criterion]),
    }));
  });
  protected readonly widest = computed(() => Math.max(...this.sum().lines.map(({ of }) => of)));

  protected readonly order = computed(() => {
    const here = this.match();
    const card = (match: MatchCard) => ({ practice: match.group.name, science: match.challenge.title })[here.side];
    return inOrder(this.others(), this.weights()).map(({ match, points }) => ({
      id: match.id,
      name: card(match),
      points: this.t().pointsOf(Math.round(points)),
      here: match.id === here.id,
      path: pathTo('match', { id: match.id }),
    }));
  });

  protected move({ key, weight }: { readonly key: string; readonly weight: number }): void {
    this.weigh.emit({ ...this.weights(), [key]: weight });
  }

  private note(criterion: Criterion, value: number | null): string {
    const { explanation } = this.match();
    if (criterion === 'text') return this.t().wordsFit(explanation.bridges.length);
    if (criterion === 'semantics') return this.t().secondOpinion;
    const all = [...explanation.because, ...explanation.against, ...explanation.unknown];
    const reason = all.find(({ code }) => SPEAKS_OF[criterion].includes(code));
    if (reason) return this.say.words().reason(reason, this.reference.names());
    return value === null ? this.t().nothingKnown : '';
  }
}
