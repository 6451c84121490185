import { Component, computed, inject, input, signal } from '@angular/core';
import { CHALLENGE_LIMITS } from '@domain/challenges';
import type { ChallengeDraft } from '@contract';
import { flawOf, postcode } from '@contract/rules';
import { FORMATS } from '@domain/offerings';
import { Api, problemOf } from '@frontend/platform/api';
import type { Form } from '@frontend/platform/form';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Checkbox, Field, Input } from '@frontend/ui';
import { DraftStore } from './draft-store';
import { TopicChoice } from './topic-choice';

/** Headline, topic, sector, place and ways of working together. */
@Component({
  selector: 'dw-place-step',
  imports: [Checkbox, Field, Input, TopicChoice],
  templateUrl: './place-step.html',
  styleUrl: './place-step.css',
})
export class PlaceStep {
  readonly form = input.required<Form<ChallengeDraft>>();

  protected readonly t = words('challenges', 'tell');
  protected readonly say = inject(Say);
  protected readonly store = inject(DraftStore);
  protected readonly reference = inject(Reference);
  protected readonly formats = FORMATS;
  protected readonly most = CHALLENGE_LIMITS.topics;

  private readonly place = inject(Api).resource('GET /reference/places/:plz', () => {
    const { plz } = this.store.draft();
    return plz ? { plz } : undefined;
  });

  protected readonly placeText = computed(() => {
    if (!this.place.hasValue()) return '';
    const { place, districtName } = this.place.value();
    return this.t().plzFound(place, districtName);
  });

  /** What stands in the field; only a whole postcode becomes part of the draft. */
  protected readonly typedPlz = signal(this.store.draft().plz ?? '');
  protected readonly leftPlz = signal(false);
  protected readonly plzError = computed(() => {
    const typed = this.typedPlz();
    const flaw = flawOf(postcode, typed);
    if (flaw) return this.leftPlz() ? this.say.words().fieldProblem(flaw.code, flaw.limit) : '';
    const problem = typed ? problemOf(this.place) : undefined;
    return problem?.code === 'place.unknown' ? this.say.words().problem(problem.code) : '';
  });

  protected typePlz(event: Event): void {
    const typed = this.valueOf(event).trim();
    this.typedPlz.set(typed);
    this.store.change({ plz: (flawOf(postcode, typed) === null && typed) || null });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected toggle(format: (typeof FORMATS)[number], on: boolean): void {
    const { formats } = this.store.draft();
    this.store.change({ formats: FORMATS.filter((one) => (one === format ? on : formats.includes(one))) });
  }
}
