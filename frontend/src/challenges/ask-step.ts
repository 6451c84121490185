import { Component, computed, inject, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { FORMS } from '@contract/forms';
import { pathTo } from '@contract/pages';
import { REVIEW_WORKING_DAYS } from '@domain/postings';
import { act } from '@frontend/platform/act';
import { problemFrom } from '@frontend/platform/api';
import { fileSaver } from '@frontend/platform/browser';
import { Form, FormField } from '@frontend/platform/form';
import { Session } from '@frontend/platform/session';
import { Say, words } from '@frontend/platform/words';
import { Button, ErrorSummary, Field, Icon, Input, Notice, RadioList } from '@frontend/ui';
import { asText } from './as-file';
import { HAS_PARENT, NOBODY, signInWith, type Asker } from './ask-form';
import { DraftStore } from './draft-store';
import { missingBySteps } from './steps';

/** The last step: who asks (signed out), or one click (signed in). */
@Component({
  selector: 'dw-ask-step',
  imports: [Button, ErrorSummary, Field, FormField, Icon, Input, Notice, RadioList],
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
  protected readonly act = act<'link' | 'submit'>();
  protected readonly form = new Form(signal<Asker>(NOBODY), {
    refused: () => this.act.fields('link'),
    rules: () => FORMS.founding,
    say: {
      organisation: () => this.t().needOrganisation,
      name: () => this.t().needName,
      email: { required: () => this.t().needEmail },
    },
    ids: 'asker-',
  });
  protected readonly sentFor = signal<number | null>(null);

  protected readonly mayCreate = computed(() => this.session.mayEver('challenge.create'));
  protected readonly kinds = computed(() => [
    { value: 'company' as const, label: this.t().company },
    { value: 'council' as const, label: this.t().council, help: this.t().councilHelp },
  ]);
  protected readonly missing = computed(() => missingBySteps(this.store.missing(), this.say.words()));

  protected sendLink(event?: Event): Promise<void> {
    return this.form.submit(event ?? null, (asker) =>
      this.act.run('link', async (send) => {
        const { kept } = this.store;
        const [written, sentAs] = [kept.value(), kept.nameToSend()];
        const { minutes } = await send('POST /sign-in', { ...signInWith(asker, written.draft), sentAs });
        kept.markSent(sentAs, written);
        this.sentFor.set(minutes);
      }),
    );
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
