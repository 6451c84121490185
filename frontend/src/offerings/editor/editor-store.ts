import { computed, DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import type { Offering, OfferingDraft } from '@contract';
import { offeringShortcomings } from '@domain/offerings';
import { Now } from '@frontend/platform/clock';
import { Kept } from '@frontend/platform/kept';
import { Language } from '@frontend/platform/words';
import { draftFrom, draftOf } from './draft';

const KEEP_AFTER = 600;

/** The offering being written: kept on this device after every pause, until it is stored. */
@Injectable()
export class EditorStore {
  private readonly kept = inject(Kept);
  private readonly now = inject(Now);
  private readonly language = inject(Language);
  private key = '';

  readonly draft = signal<OfferingDraft>(draftFrom({ language: this.language.current() }));
  /** Whether something here is not stored yet. */
  readonly changed = signal(false);
  /** When it was last put on this device; null while there is nothing to keep. */
  readonly keptAt = signal<string | null>(null);
  /** Whether this device refuses to keep anything. */
  readonly unkept = signal(false);
  /** When what was found here had been written, if something was found. */
  readonly foundAt = signal<string | null>(null);
  readonly missing = computed(() => offeringShortcomings(this.draft()));

  constructor() {
    effect((onCleanup) => {
      const draft = this.draft();
      if (!this.changed()) return;
      const timer = setTimeout(() => this.keep(draft), KEEP_AFTER);
      onCleanup(() => clearTimeout(timer));
    });
    // Whoever leaves within the pause loses nothing.
    inject(DestroyRef).onDestroy(() => {
      if (this.changed()) this.keep(this.draft());
    });
  }

  /** Starts with a stored offering, or with nothing; what still lies on this device comes first. */
  begin(offering: Offering | null): void {
    this.key = `offering.${offering?.id ?? 'new'}`;
    const found = this.kept.read(this.key);
    this.foundAt.set(found?.at ?? null);
    this.changed.set(found !== null);
    this.keptAt.set(found?.at ?? null);
    if (found) this.draft.set(draftFrom(found.value));
    else if (offering) this.draft.set(draftOf(offering));
  }

  change(fields: Partial<OfferingDraft>): void {
    this.changed.set(true);
    this.draft.update((draft) => ({ ...draft, ...fields }));
  }

  /** It is stored: nothing need lie here any longer. */
  stored(): void {
    this.kept.drop(this.key);
    this.changed.set(false);
    this.keptAt.set(null);
    this.foundAt.set(null);
  }

  private keep(draft: OfferingDraft): void {
    const at = this.now.instant();
    const kept = this.kept.keep(this.key, draft, at);
    this.unkept.set(!kept);
    this.keptAt.set(kept ? at : null);
  }
}
