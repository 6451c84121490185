import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES, pathTo } from '@contract/pages';
import { Api } from '@frontend/platform/api';
import { PageTitle } from '@frontend/platform/page';
import { Reference } from '@frontend/platform/reference';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Fresh, Notice, Path, Quote, Section, SideMark, Tag } from '@frontend/ui';
import { availability } from './availability';
import { EvidenceList } from './evidence-list';
import { OwnOffering } from './own-offering';

/** One offering as everybody may read it; for its owner also where it stands and what to do next. */
@Component({
  selector: 'dw-offering-page',
  imports: [Button, EvidenceList, Fresh, Notice, OwnOffering, Path, Quote, RouterLink, Section, SideMark, Tag, Waiting],
  templateUrl: './offering-page.html',
  styleUrl: './offering-page.css',
})
export class OfferingPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly reference = inject(Reference);
  private readonly session = inject(Session);
  protected readonly say = inject(Say);
  protected readonly t = words('offerings', 'offer');
  protected readonly pages = PAGES;

  protected readonly resource = this.api.resource('GET /offerings/:id', () => ({ id: this.id() }));
  protected readonly offering = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly mayTell = computed(() => !this.session.signedIn() || this.session.mayEver('challenge.create'));

  protected readonly groupPath = computed(() => pathTo('group', { id: this.offering()?.groupId ?? '' }));
  protected readonly free = computed(() => {
    const offering = this.offering();
    return offering ? availability(offering, this.t(), this.say.words().day) : '';
  });
  /** Institution and place, behind the linked name of the group. */
  protected readonly where = computed(() => {
    const offering = this.offering();
    return [offering?.poster.parentName, offering?.place].map((part) => (part ? `, ${part}` : '')).join('');
  });
  protected readonly facts = computed(() => {
    const [offering, t, said] = [this.offering(), this.t(), this.say.words()];
    if (!offering) return [];
    const list = (values: readonly string[]): string => values.filter(Boolean).join(', ');
    const facts = [
      { name: t.formats, text: list(offering.formats.map((format) => said.format[format])) },
      { name: t.maturity, text: offering.maturity ? said.maturity[offering.maturity] : '' },
      { name: t.protection, text: list(offering.protection.map((one) => said.protection[one])) },
      { name: t.methods, text: list(offering.methods) },
      { name: t.equipment, text: list(offering.equipment) },
      { name: t.topics, text: list(offering.topics.map((topic) => this.reference.topic(topic))) },
      { name: t.sectors, text: list(offering.sectors.map((sector) => this.reference.sector(sector))) },
      { name: t.languages, text: list(offering.languages.map((language) => said.languageName(language))) },
      { name: t.freeFrom, text: offering.freeFrom ? said.day(offering.freeFrom) : '' },
    ];
    return facts.filter(({ text }) => text !== '');
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const offering = this.offering();
      if (offering?.title) title.name(offering.title);
    });
  }
}
