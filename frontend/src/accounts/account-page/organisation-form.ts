import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Organisation, SentTo } from '@contract';
import { ACCOUNT_LIMITS, SIZE_CLASSES, type SizeClass } from '@domain/accounts';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Input, Notice, Saved } from '@frontend/ui';

/** Name, size, sector, place and website of an organisation; a council gives a name and a place only. */
@Component({
  selector: 'dw-organisation-form',
  imports: [Button, Field, Input, Notice, Saved],
  templateUrl: './organisation-form.html',
  styleUrl: './parts.css',
})
export class OrganisationForm {
  readonly organisation = input.required<Organisation>();
  readonly busy = input(false);
  readonly saved = input('');
  readonly refusal = input('');
  readonly changed = output<SentTo<'PUT /organisation'>>();

  protected readonly say = inject(Say);
  protected readonly reference = inject(Reference);
  protected readonly t = words('accounts', 'account');
  protected readonly limits = ACCOUNT_LIMITS;
  protected readonly sizes = SIZE_CLASSES;
  protected readonly name = linkedSignal(() => this.organisation().name);
  protected readonly size = linkedSignal<SizeClass>(() => this.organisation().size);
  protected readonly sector = linkedSignal(() => this.organisation().sector ?? '');
  protected readonly plz = linkedSignal(() => this.organisation().plz ?? '');
  protected readonly website = linkedSignal(() => this.organisation().website ?? '');
  protected readonly tried = signal(false);
  protected readonly isCompany = computed(() => this.organisation().kind === 'company');
  protected readonly named = computed(() => this.name().trim().length > 1);
  protected readonly plzFits = computed(() => /^(\d{5})?$/.test(this.plz().trim()));
  protected readonly websiteFits = computed(() => /^(https?:\/\/\S+\.\S+)?$/.test(this.website().trim()));
  protected readonly value = (event: Event): string => (event.target as HTMLInputElement).value;

  protected setSize(event: Event): void {
    this.size.set(SIZE_CLASSES.find((size) => size === this.value(event)) ?? 'unknown');
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (!this.named() || !this.plzFits() || !this.websiteFits()) return;
    this.changed.emit({
      name: this.name().trim(),
      size: this.size(),
      sector: this.sector() || null,
      plz: this.plz().trim() || null,
      website: this.website().trim() || null,
    });
  }
}
