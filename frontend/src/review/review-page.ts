import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { act, type Send } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { wideWindow } from '@frontend/platform/browser';
import { Now } from '@frontend/platform/clock';
import { remembered } from '@frontend/platform/storage';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Checkbox, Empty, Notice } from '@frontend/ui';
import { CouncilDetail } from './council-detail';
import { PostingDetail } from './posting-detail';
import { grouped, neighbour, type CouncilItem, type Item, type PostingItem } from './queue';
import { QueueTable } from './queue-table';
import { ReturnDialog, type Return } from './return-dialog';

const SHORTCUTS = 'dw.kept.review.shortcuts';

/** The guide's desk: a dense queue, one item in detail, and keys for those who want them. */
@Component({
  selector: 'dw-review-page',
  imports: [Checkbox, CouncilDetail, Empty, Notice, PostingDetail, QueueTable, ReturnDialog, RouterLink, Waiting],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
  host: { '(document:keydown)': 'key($event)' },
})
export class ReviewPage {
  /** The item shown in detail (`?id=`). */
  readonly id = input<string>();

  private readonly api = inject(Api);
  private readonly now = inject(Now);
  private readonly router = inject(Router);
  protected readonly say = inject(Say);
  protected readonly t = words('review');

  protected readonly resource = this.api.resource('GET /review', () => ({}));
  protected readonly groups = computed(() => (this.resource.hasValue() ? grouped(this.resource.value()) : null));
  protected readonly items = computed(() => (this.groups() ?? []).flatMap(({ items }) => items));
  private readonly wide = wideWindow();
  /**
   * The item on screen: the one asked for; where nothing was asked for the first one, but only in windows wide enough to
   * show it beside the list. Keys decide about this one, so it must never be one that nobody sees.
   */
  protected readonly chosen = computed(
    () =>
      this.items().find(({ id }) => id === this.id()) ??
      (this.wide() || this.id() !== undefined ? this.items()[0] : undefined) ??
      null,
  );
  protected readonly today = computed(() => this.say.words().weekday(this.now.today()));

  protected readonly shortcuts = remembered(SHORTCUTS);
  protected readonly returning = signal(false);
  protected readonly act = act<'decide'>();
  protected readonly message = signal('');
  /** What the guide had read of the chosen text, when it was changed before she decided. */
  protected readonly before = linkedSignal<string | undefined, PostingItem | null>({
    source: computed(() => this.chosen()?.id),
    computation: () => null,
  });

  /** J and K move, V publishes, R sends back; never while somebody writes, and never with another key held. */
  protected key(event: KeyboardEvent): void {
    const inField = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    const held = event.ctrlKey || event.metaKey || event.altKey;
    if (!this.shortcuts.on() || inField || held || this.returning() || this.act.busy()) return;
    const item = this.chosen();
    const posting = item?.kind !== 'council' && item ? item : null;
    switch (event.key.toLowerCase()) {
      case 'j':
        return this.show(neighbour(this.items(), item?.id, 1));
      case 'k':
        return this.show(neighbour(this.items(), item?.id, -1));
      case 'v':
        if (posting?.posting.steps.includes('approve')) void this.publish(posting);
        return;
      case 'r':
        if (posting?.posting.steps.includes('return')) this.returning.set(true);
    }
  }

  protected publish(item: PostingItem): Promise<void> {
    return this.decide(item, this.t().done(item.title), (send) => this.step(send, item, { step: 'approve' }));
  }

  protected async giveBack(item: PostingItem, given: Return): Promise<void> {
    await this.decide(item, this.t().returned(item.title), (send) =>
      this.step(send, item, { step: 'return', ...given }),
    );
    this.returning.set(false);
  }

  protected verify(item: CouncilItem): Promise<void> {
    return this.decide(item, this.t().verified(item.title), (send) =>
      send('POST /review/councils/:id/verify', { id: item.id, version: item.version }),
    );
  }

  private step(
    send: Send,
    { id, kind, version }: PostingItem,
    given: { step: 'approve' } | ({ step: 'return' } & Return),
  ): Promise<unknown> {
    return kind === 'challenge'
      ? send('POST /challenges/:id/steps', { id, version, ...given })
      : send('POST /offerings/:id/steps', { id, version, ...given });
  }

  /** Does it, says so, and goes on to the next item. */
  private async decide(item: Item, done: string, change: (send: Send) => Promise<unknown>): Promise<void> {
    if (this.act.busy()) return;
    this.message.set('');
    await this.act.run('decide', async (send) => {
      await change(send);
      const [after, before] = [neighbour(this.items(), item.id, 1), neighbour(this.items(), item.id, -1)];
      this.show(after?.id === item.id ? before : after);
      this.message.set(done);
    });
    if (this.act.code() === 'posting.changed_while_read' && item.kind !== 'council') this.before.set(item);
    // Somebody else may have been quicker; either way the queue has changed.
    this.resource.reload();
  }

  private show(item: Item | undefined): void {
    const queryParams = { id: item?.id ?? null };
    void this.router.navigate([], { queryParams, replaceUrl: true });
  }
}
