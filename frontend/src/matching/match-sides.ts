import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Match } from '@contract';
import { pathTo } from '@contract/pages';
import { Say, words } from '@frontend/platform/words';
import { Bridge, numbered, NumberedText, Redacted, Seam, SideMark, type NumberedTerm } from '@frontend/ui';
import { bridgeRows, termsOf } from './numbers';

/** Both texts on the seam, the terms that belong together underlined and numbered, and the bridges in a table. */
@Component({
  selector: 'dw-match-sides',
  imports: [Bridge, NumberedText, Redacted, RouterLink, Seam, SideMark],
  templateUrl: './match-sides.html',
  styleUrl: './match-sides.css',
})
export class MatchSides {
  readonly match = input.required<Match>();

  protected readonly say = inject(Say);
  protected readonly t = words('matching', 'match');

  /** Each answer with the terms it is the first to hold, so that a number stands once on each side. */
  protected readonly answers = computed(() => {
    let left: readonly NumberedTerm[] = termsOf(this.match(), 'challenge');
    return this.match().challengeText.map((answer) => {
      const terms = left;
      const found = new Set(numbered(answer.text ?? '', terms).map(({ number }) => number));
      left = left.filter(({ number }) => !found.has(number));
      return { ...answer, terms };
    });
  });
  protected readonly offeringTerms = computed(() => termsOf(this.match(), 'offering'));
  /** What the offering's text does not hold comes from elsewhere in the group, often from the sentence that carries most. */
  protected readonly sentenceTerms = computed(() => {
    const found = new Set(numbered(this.match().offeringText.text, this.offeringTerms()).map(({ number }) => number));
    return this.offeringTerms().filter(({ number }) => !found.has(number));
  });
  protected readonly rows = computed(() => bridgeRows(this.match(), this.say.words().via));
  protected readonly heads = computed(
    () => ({ practice: this.t().bridgePractice, science: this.t().bridgeScience })[this.match().side],
  );
  protected readonly rest = computed(() => {
    const { rest, bridges } = this.match().explanation;
    const percent = Math.round(rest * 100);
    return bridges.length > 0 && percent > 0 ? this.t().rest(`${percent}\u00a0%`) : '';
  });

  protected readonly challengePath = computed(() => pathTo('challenge', { id: this.match().challenge.id }));
  protected readonly groupPath = computed(() => pathTo('group', { id: this.match().group.id }));
  protected readonly offeringPath = computed(() => {
    const id = this.match().group.offeringId;
    return id === null ? null : pathTo('offering', { id });
  });
  protected readonly groupPlace = computed(() => {
    const { institutionName, place } = this.match().group;
    return [institutionName, place].filter(Boolean).join(', ');
  });
}
