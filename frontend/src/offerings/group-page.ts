import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SentTo } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { PageTitle } from '@frontend/platform/page';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Budget, Button, Flag, Fresh, Notice, Path, Quote, Section, SideMark, Tag } from '@frontend/ui';
import { availability } from './availability';
import { DeclineRules } from './decline-rules';
import { EvidenceList } from './evidence-list';
import { GroupSettings } from './group-settings';

/** A research group: what it says about itself, what it offers, and whether it has time. */
@Component({
  selector: 'dw-group-page',
  imports: [
    Budget,
    Button,
    DeclineRules,
    EvidenceList,
    Flag,
    Fresh,
    GroupSettings,
    Notice,
    Path,
    Quote,
    RouterLink,
    Section,
    SideMark,
    Tag,
    Waiting,
  ],
  templateUrl: './group-page.html',
  styleUrl: './group-page.css',
})
export class GroupPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly now = inject(Now);
  private readonly session = inject(Session);
  protected readonly say = inject(Say);
  protected readonly t = words('offerings', 'offer');
  protected readonly pages = PAGES;

  protected readonly resource = this.api.resource('GET /groups/:id', () => ({ id: this.id() }));
  protected readonly group = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly own = computed(() => {
    const { context } = this.session.facts();
    return context?.organisationId === this.id() && this.session.may('group.update', { relations: ['own'] });
  });
  protected readonly taken = computed(() => {
    const budget = this.group()?.budget;
    return budget ? Math.max(0, budget.perQuarter - budget.free) : 0;
  });
  protected readonly free = computed(() => {
    const group = this.group();
    return group ? availability(group.budget, this.t(), this.say.words().day) : '';
  });
  protected readonly where = computed(() => {
    const group = this.group();
    return [group?.institutionName, group?.place].filter(Boolean).join(', ');
  });

  protected readonly act = act<'change'>(this.id);
  protected readonly savedAt = signal<string | null>(null);
  protected readonly pathOf = (id: string): string => pathTo('offering', { id });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const group = this.group();
      if (group) title.name(group.name);
    });
  }

  protected change(given: SentTo<'PUT /group'>): Promise<boolean> {
    return this.act.run(
      'change',
      (send) => send('PUT /group', given),
      (group) => {
        this.resource.set(group);
        this.savedAt.set(this.now.instant());
      },
    );
  }
}
