import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Desk } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Empty, Notice, SubNav, type NavLink } from '@frontend/ui';
import { AskedList } from './asked-list';
import { BudgetBox } from './budget-box';
import { ClosedRoom } from './closed-room';
import { MatchesOfWeek } from './matches-of-week';
import { PostingList } from './posting-list';
import { StillValid, type Confirmation } from './still-valid';
import { TalkList } from './talk-list';
import { WaitingList } from './waiting-list';

/** Whose desk is a room that is closed to the employer, and says so. */
const CLOSED_ROOM = { practice: false, science: false, staff: true, guide: false } as const;

/** What waits for me first, then what is on offer, then settings; for every side in its own order. */
@Component({
  selector: 'dw-desk-page',
  imports: [
    AskedList,
    BudgetBox,
    Button,
    ClosedRoom,
    Empty,
    MatchesOfWeek,
    Notice,
    PostingList,
    RouterLink,
    StillValid,
    SubNav,
    TalkList,
    Waiting,
    WaitingList,
  ],
  templateUrl: './desk-page.html',
  styleUrl: './desk-page.css',
})
export class DeskPage {
  private readonly api = inject(Api);
  private readonly now = inject(Now);
  private readonly say = inject(Say);
  private readonly session = inject(Session);
  protected readonly t = words('desk');
  protected readonly pages = PAGES;

  protected readonly resource = this.api.resource('GET /desk', () => ({}));
  protected readonly desk = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly act = act<'budget' | 'confirm'>();

  protected readonly hasMatches = computed(() => this.session.mayEver('match.read'));
  protected readonly mayReview = computed(() => this.session.mayEver('review.queue'));
  protected readonly mayOffer = computed(() => this.session.mayEver('offering.mine'));
  protected readonly closedRoom = CLOSED_ROOM;
  protected readonly mayClose = computed(() => {
    const subject = { relations: ['own'], state: 'published' } as const;
    return this.session.may('challenge.archive', subject) || this.session.may('offering.archive', subject);
  });
  protected readonly links = computed<NavLink[]>(() => {
    const [t, desk] = [this.t(), this.desk()];
    const links: NavLink[] = [
      { label: t.desk, to: PAGES.desk },
      { label: t.conversations, to: PAGES.conversations, count: desk?.conversations.length ?? null },
    ];
    if (desk?.group) links.push({ label: t.myGroup, to: pathTo('group', { id: desk.group.id }) });
    return links;
  });

  protected readonly greeting = computed(() => {
    const [t, hour, name] = [this.t(), this.now.hour(), this.desk()?.name ?? ''];
    if (hour < 11) return t.morning(name);
    return hour < 18 ? t.day(name) : t.evening(name);
  });
  protected readonly lead = computed(() => {
    const [t, desk] = [this.t(), this.desk()];
    const [waiting, matches] = [desk?.waiting.length ?? 0, desk?.proposed.length ?? 0];
    if (waiting > 0 && matches > 0) return t.and(t.waitingCount(waiting), t.matchCount(matches));
    if (waiting > 0) return t.stop(t.waitingCount(waiting));
    return t.stop(matches > 0 ? t.onlyMatches(matches) : t.nothingWaits);
  });

  /** Keeps a new number of requests per quarter; the group's other words stay as they are. */
  protected async setBudget({ group }: Desk, perQuarter: number): Promise<void> {
    if (!group) return;
    const { name, text, freeFrom } = group;
    await this.act.run('budget', async (send) => {
      const changed = await send('PUT /group', { name, text, perQuarter, freeFrom });
      this.resource.update((held) => (held ? { ...held, group: changed } : held));
    });
  }

  /** Confirms or closes a posting. */
  protected confirmOrClose({ item, step }: Confirmation): Promise<boolean> {
    return this.act.run('confirm', async (send) => {
      const { id, kind } = item;
      if (kind === 'challenge') await send('POST /challenges/:id/steps', { id, step });
      else await send('POST /offerings/:id/steps', { id, step });
      this.resource.reload();
    });
  }
}
