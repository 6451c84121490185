import { computed, inject, Injectable, type Signal } from '@angular/core';
import type { AnswerOf } from '@contract';
import type { Names } from '@contract/words';
import { nameFor } from '@contract/words/languages';
import { Api } from '@frontend/platform/api';
import { Language } from '@frontend/platform/words';

type Labelled = AnswerOf<'GET /reference'>['topics'][number];

/** One choice of a list: value and label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Labels of topics, sectors and districts. Asked for once, by the first page that needs them. */
@Injectable({ providedIn: 'root' })
export class Reference {
  private readonly language = inject(Language);
  private readonly resource = inject(Api).resource('GET /reference', () => ({}));
  private readonly all = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  private readonly topicLabels = this.labels(() => this.all()?.topics);
  private readonly sectorLabels = this.labels(() => this.all()?.sectors);
  private readonly districtLabels = computed(
    () => new Map(this.all()?.districts.map(({ id, name }) => [id, name] as const)),
  );

  private readonly parents = computed(
    () =>
      new Map([...(this.all()?.topics ?? []), ...(this.all()?.sectors ?? [])].map(({ id, parent }) => [id, parent])),
  );

  readonly topics = this.choices(this.topicLabels);
  readonly sectors = this.choices(this.sectorLabels);
  readonly districts = this.choices(this.districtLabels);
  /** Whether the labels are here; until then lists show nothing rather than codes. */
  readonly ready = computed(() => this.all() !== null);
  /** Whether they are still on their way; without a line nobody waits for them in vain. */
  readonly coming = computed(() => !this.ready() && this.resource.isLoading());

  /** Lookups for reasons, with labels as they are now. */
  readonly names = computed<Names>(() => {
    const [topics, sectors] = [this.topicLabels(), this.sectorLabels()];
    return { topic: (id) => topics.get(id) ?? id, sector: (id) => sectors.get(id) ?? id };
  });

  topic(id: string): string {
    return this.topicLabels().get(id) ?? '';
  }

  sector(id: string | null): string {
    return id === null ? '' : (this.sectorLabels().get(id) ?? '');
  }

  /** What a topic or sector belongs to; null for roots and for what is neither. */
  parent(id: string): string | null {
    return this.parents().get(id) ?? null;
  }

  district(id: string | null): string {
    return id === null ? '' : (this.districtLabels().get(id) ?? '');
  }

  private labels(list: () => readonly Labelled[] | undefined): Signal<ReadonlyMap<string, string>> {
    return computed(() => {
      const language = this.language.current();
      return new Map(list()?.map((one) => [one.id, nameFor(language, one.names)] as const));
    });
  }

  private choices(labels: Signal<ReadonlyMap<string, string>>): Signal<readonly Choice[]> {
    return computed(() => {
      const collator = new Intl.Collator(this.language.current());
      return [...labels()]
        .map(([value, label]) => ({ value, label }))
        .sort((a, b) => collator.compare(a.label, b.label));
    });
  }
}
