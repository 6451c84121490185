import { Component, computed, inject, input } from '@angular/core';
import type { Evidence, OfferingDraft } from '@contract';
import { EVIDENCE_KINDS, OFFERING_LIMITS } from '@domain/offerings';
import type { Form } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Icon, Input, Section } from '@frontend/ui';

const EMPTY: Evidence = { kind: 'publication', title: '', text: '', year: null, url: null };

/** Pieces of proof: publications, projects, theses, patents. */
@Component({
  selector: 'dw-evidence-part',
  imports: [Button, Field, Icon, Input, Section],
  templateUrl: './evidence-part.html',
  styleUrl: './parts.css',
})
export class EvidencePart {
  readonly form = input.required<Form<OfferingDraft>>();
  protected readonly draft = computed(() => this.form().value());

  protected readonly say = inject(Say);
  protected readonly t = words('offerings', 'edit');
  protected readonly kinds = EVIDENCE_KINDS;
  protected readonly full = computed(() => this.draft().evidence.length >= OFFERING_LIMITS.evidence);
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;
  protected readonly kindOf = (event: Event): Evidence['kind'] =>
    EVIDENCE_KINDS.find((kind) => kind === this.value(event)) ?? 'other';
  protected readonly yearOf = (event: Event): number | null => {
    const year = Number(this.value(event));
    return Number.isInteger(year) && year > 0 ? year : null;
  };

  protected add(): void {
    this.form().set({ evidence: [...this.draft().evidence, EMPTY] });
  }

  protected remove(at: number): void {
    this.form().set({ evidence: this.draft().evidence.filter((_, index) => index !== at) });
  }

  protected set(at: number, change: Partial<Evidence>): void {
    const evidence = this.draft().evidence.map((one, index) => (index === at ? { ...one, ...change } : one));
    this.form().set({ evidence });
  }
}
