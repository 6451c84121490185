import { Component, computed, inject, output, signal } from '@angular/core';
import type { Lock } from '@domain/challenges';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, Saved, Segments, Voice, type Segment } from '@frontend/ui';
import { DraftStore } from './draft-store';
import { EveryoneView } from './everyone-view';
import { missingBySteps } from './steps';

/** The posting as others will read it, and what is still missing. */
@Component({
  selector: 'dw-look-step',
  imports: [Button, EveryoneView, Saved, Segments, Voice],
  templateUrl: './look-step.html',
  styleUrl: './look-step.css',
})
export class LookStep {
  /** Asks to open a step (from 0). */
  readonly goTo = output<number>();

  protected readonly t = words('challenges', 'tell');
  protected readonly say = inject(Say);
  protected readonly store = inject(DraftStore);
  private readonly reference = inject(Reference);

  protected readonly reader = signal<Lock | null>('everyone');
  protected readonly readers = computed<readonly Segment<Lock>[]>(() => [
    { value: 'everyone', label: this.t().lookEveryone, icon: 'open' },
    { value: 'members', label: this.t().lookMembers, icon: 'half' },
    { value: 'partner', label: this.t().lookPartner, icon: 'lock' },
  ]);

  protected readonly facts = computed(() => {
    const { topics, formats, sector, plz, changesWork } = this.store.draft();
    const { field, format, workChange } = this.say.words();
    return [
      { label: field.topics, text: topics.map((topic) => this.reference.topic(topic)).join(', '), step: 1 },
      { label: field.sector, text: this.reference.sector(sector), step: 1 },
      { label: field.plz, text: plz ?? '', step: 1 },
      { label: field.formats, text: formats.map((one) => format[one]).join(', '), step: 1 },
      { label: field.changesWork, text: changesWork ? workChange[changesWork] : '', step: 2 },
    ];
  });

  protected readonly missing = computed(() => missingBySteps(this.store.missing(), this.say.words()));
}
