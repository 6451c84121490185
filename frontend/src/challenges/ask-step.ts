import { Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { pathTo } from '@contract/pages';
import { REVIEW_WORKING_DAYS } from '@domain/postings';
import { act } from '@frontend/platform/act';
import { problemFrom } from '@frontend/platform/api';
import { fileSaver } from '@frontend/platform/browser';
import { Session } from '@frontend/platform/session';
import { Say, words } from '@frontend/platform/words';
import { Button, ErrorSummary, Field, Icon, Input, Notice, RadioList, type SummaryLine } from '@frontend/ui';
import { asText } from './as-file';
import { HAS_PARENT, NOBODY, signInWith, wrongWith, type Asker } from './ask-form';
import { DraftStore } from './draft-store';
import { stepOf, summaryOf } from './errors';

/** The last step: who asks (signed out), or one click (signed in). */
@Component({
  selector: 'dw-ask-step',
  imports: [Button, ErrorSummary, Field, Icon, Input, Notice, RadioList],
  templateUrl: './ask-step.html',
  styleUrl: './ask-step.css',
})
export class AskStep {
  /** Asks to open an earlier step (from 0). */
  readonly goTo = output<number>();

  protected readonly t = words('challenges', 'ask');
  protected readonly session = inject(Session);
  protected readonly store = inject(DraftStore);
  private readonly say = inject(Say);
  private readonly router = inject(Router);
  private readonly saveAsFile = fileSaver();

  protected readonly days = REVIEW_WORKING_DAYS;
  protected readonly hasParent = HAS_PARENT;
  protected readonly asker = signal<Asker>(NOBODY);
  protected readonly act = act<'link' | 'submit'>();
  protected readonly sentFor = signal<number | null>(null);
  protected readonly tried = signal(false);
  /** What was wrong at the last attempt; it stays while the person mends one after the other. */
  protected readonly summary = signal<readonly SummaryLine[]>([]);

  protected readonly mayCreate = computed(() => this.session.mayEver('challenge.create'));
  protected readonly kinds = computed(() => [
    { value: 'company' as const, label: this.t().company },
    { value: 'council' as const, label: this.t().council, help: this.t().councilHelp },
  ]);
  protected readonly missing = computed(() =>
    summaryOf(this.store.missing(), this.say.words()).map((line) => ({ ...line, step: stepOf(line.id) })),
  );
  protected readonly wrong = computed<readonly SummaryLine[]>(() =>
    this.tried() ? wrongWith(this.asker(), this.t()) : [],
  );

  protected error(id: string): string {
    return this.wrong().find((line) => line.id === id)?.text ?? '';
  }

  protected tell(change: Partial<Asker>): void {
    this.asker.update((one) => ({ ...one, ...change }));
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async sendLink(event?: Event): Promise<void> {
    event?.preventDefault();
    this.tried.set(true);
    this.summary.set(this.wrong());
    if (this.wrong().length) return;
    await this.act.run('link', async (send) => {
      const { minutes } = await send('POST /sign-in', signInWith(this.asker(), this.store.draft()));
      this.store.kept.markSent();
      this.sentFor.set(minutes);
    });
  }

  /** Stores the challenge, then submits it; if only the second fails, the challenge page goes on from there. */
  protected async submit(): Promise<void> {
    await this.act.run('submit', async (send) => {
      const { id, own } = await send('POST /challenges', this.store.draft());
      this.store.kept.startAnew();
      const refused = await send('POST /challenges/:id/steps', { id, step: 'submit', version: own?.version }).then(
        () => null,
        (error: unknown) => problemFrom(error).code,
      );
      await this.router.navigateByUrl(pathTo('challenge', { id }), { state: { refused } });
    });
  }

  protected save(): void {
    this.saveAsFile('dialogwerk.txt', asText(this.store.draft(), this.say.words()));
  }
}
