import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { Organisation, SentTo } from '@contract';
import { FORMS } from '@contract/forms';
import { SIZE_CLASSES, type OrganisationKind } from '@domain/accounts';
import type { FieldProblem } from '@frontend/platform/api';
import { Form, FormField } from '@frontend/platform/form';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, Field, Input, Notice, Saved } from '@frontend/ui';

/** Who gives size and sector. */
const SAYS_SIZE: Readonly<Record<OrganisationKind, boolean>> = {
  company: true,
  institution: false,
  group: false,
  council: false,
  operator: false,
};

/** Name, size, sector, place and website of an organisation; a council gives a name and a place only. */
@Component({
  selector: 'dw-organisation-form',
  imports: [Button, Field, FormField, Input, Notice, Saved],
  templateUrl: './organisation-form.html',
  styleUrl: './parts.css',
})
export class OrganisationForm {
  readonly organisation = input.required<Organisation>();
  readonly busy = input(false);
  readonly saved = input('');
  readonly refusal = input('');
  /** Whether it was refused because somebody else was faster. */
  readonly stale = input(false);
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly changed = output<SentTo<'PUT /organisation'>>();
  /** She wants what somebody else has written meanwhile. */
  readonly reload = output();

  protected readonly say = inject(Say);
  protected readonly reference = inject(Reference);
  protected readonly t = words('accounts', 'account');
  protected readonly sizes = SIZE_CLASSES;
  private readonly value = linkedSignal(() => {
    const { name, size, sector, plz, website } = this.organisation();
    return { name, size, sector: sector ?? '', plz: plz ?? '', website: website ?? '' };
  });
  protected readonly form = new Form(this.value, {
    refused: () => this.refused(),
    rules: () => FORMS.organisation,
    say: {
      name: () => this.t().nameMissing,
      plz: () => this.t().plzWrong,
      website: () => this.t().websiteWrong,
    },
  });
  protected readonly isCompany = computed(() => SAYS_SIZE[this.organisation().kind]);

  protected submit(event: Event): Promise<void> {
    return this.form.submit(event, ({ name, size, sector, plz, website }) =>
      this.changed.emit({
        name: name.trim(),
        size,
        sector: sector || null,
        plz: plz.trim() || null,
        website: website.trim() || null,
        version: this.organisation().version,
      }),
    );
  }
}
