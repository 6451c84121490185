import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { PAGES, pathTo } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { PageTitle } from '@frontend/platform/page';
import { Reference } from '@frontend/platform/reference';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, Notice, Path, Quote, Section, SideMark, Tag, Voice } from '@frontend/ui';

/** One solved case: what the problem was, what helped, with whom; and for those concerned what they can do. */
@Component({
  selector: 'dw-solved-page',
  imports: [Button, Dialog, Notice, Path, Quote, RouterLink, Section, SideMark, Tag, Voice, Waiting],
  templateUrl: './solved-page.html',
  styleUrl: './solved-page.css',
})
export class SolvedPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly reference = inject(Reference);
  protected readonly say = inject(Say);
  protected readonly t = words('solved');
  protected readonly held = this.api.resource('GET /solved/:id', () => ({ id: this.id() }));
  protected readonly told = computed(() => (this.held.hasValue() ? this.held.value() : null));

  protected readonly act = act<'agree' | 'refuse' | 'withdraw'>(this.id);
  protected readonly sure = signal(false);

  protected readonly steps = computed(() => [{ to: PAGES.find, label: this.t().find }]);
  protected readonly facts = computed(() => {
    const one = this.told();
    if (!one) return '';
    const where = one.place ?? this.reference.district(one.district);
    return [one.poster.name, where, this.t().toldOn(this.say.words().day(one.publishedAt))].filter(Boolean).join(', ');
  });
  protected readonly topics = computed(() =>
    (this.told()?.topics ?? [])
      .map((topic) => this.reference.topic(topic))
      .filter(Boolean)
      .join(', '),
  );
  protected readonly naming = computed(() => {
    const naming = this.told()?.naming;
    return naming ? this.t().naming[naming.state](naming.group?.name ?? '') : '';
  });
  protected readonly challenge = computed(() => pathTo('challenge', { id: this.told()?.challengeId ?? '' }));
  protected readonly ending = computed(() => pathTo('ending', { id: this.told()?.challengeId ?? '' }));
  protected readonly groupPath = (id: string): string => pathTo('group', { id });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const one = this.told();
      if (one) title.name(one.title);
    });
  }

  protected answer(agreed: boolean): Promise<boolean> {
    return this.act.run(
      agreed ? 'agree' : 'refuse',
      (send) => send('POST /solved/:id/naming', { id: this.id(), agreed }),
      (told) => this.held.set(told),
    );
  }

  protected async withdraw(): Promise<void> {
    const challenge = this.challenge();
    await this.act.run(
      'withdraw',
      (send) => send('POST /solved/:id/withdraw', { id: this.id() }),
      async () => void (await this.router.navigateByUrl(challenge)),
    );
    this.sure.set(false);
  }
}
