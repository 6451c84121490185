import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SentTo } from '@contract';
import { FORMS } from '@contract/forms';
import { PAGES, pathTo } from '@contract/pages';
import { ENDINGS, mayPublishCase, type Ending } from '@domain/solved';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { Form, FormField } from '@frontend/platform/form';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, Path, RadioList, Saved, Section, type RadioOption } from '@frontend/ui';
import { SolvedCaseForm } from './solved-case-form';

/** How a closed problem ended, and (voluntarily, where it ended well here) what helped. */
@Component({
  selector: 'dw-ending-page',
  imports: [Button, FormField, Notice, Path, RadioList, RouterLink, Saved, Section, SolvedCaseForm, Waiting],
  templateUrl: './ending-page.html',
  styles: `
    .head {
      padding-block: var(--dw-s5);
    }
    dw-notice,
    .actions,
    .note {
      margin-top: var(--dw-s4);
    }
  `,
})
export class EndingPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly now = inject(Now);
  protected readonly say = inject(Say);
  protected readonly t = words('solved');
  protected readonly held = this.api.resource('GET /challenges/:id/ending', () => ({ id: this.id() }));
  private readonly challenge = this.api.resource('GET /challenges/:id', () => ({ id: this.id() }));
  protected readonly said = computed(() => (this.held.hasValue() ? this.held.value() : null));
  protected readonly about = computed(() => (this.challenge.hasValue() ? this.challenge.value() : null));
  /** The published case, to be changed. */
  private readonly known = this.api.resource('GET /solved/:id', () => {
    const id = this.said()?.solvedId;
    return id ? { id } : undefined;
  });
  protected readonly told = computed(() => (this.known.hasValue() ? this.known.value() : null));

  protected readonly act = act<'ending' | 'case'>(this.id);
  protected readonly form = new Form(
    linkedSignal<{ ending: Ending | null }>(() => ({ ending: this.said()?.ending ?? null })),
    {
      refused: () => this.act.fields('ending'),
      rules: () => FORMS.ending,
      say: { ending: () => this.t().choose },
    },
  );
  protected readonly savedAt = signal('');
  protected readonly justTold = signal(false);
  protected readonly stale = computed(() => this.act.code() === 'posting.changed_elsewhere');

  protected readonly steps = computed(() => [
    { to: PAGES.desk, label: this.t().desk },
    { to: pathTo('challenge', { id: this.id() }), label: this.about()?.title ?? this.t().back },
  ]);
  protected readonly options = computed<RadioOption<Ending>[]>(() =>
    ENDINGS.map((value) => ({ value, label: this.t().endings[value] })),
  );
  protected readonly closed = computed(() => this.about()?.state === 'archived');
  protected readonly mayTell = computed(
    () => this.said()?.maySay === true && mayPublishCase(this.said()?.ending ?? null),
  );
  /** Whether saving what is chosen would take the published case back. */
  protected readonly takesBack = computed(() => !!this.said()?.solvedId && !mayPublishCase(this.form.value().ending));
  protected readonly casePath = computed(() => pathTo('solved', { id: this.said()?.solvedId ?? '' }));

  protected save(event: Event): Promise<void> {
    return this.form.submit(event, ({ ending }) => {
      if (ending === null) return;
      this.justTold.set(false);
      return this.act.run(
        'ending',
        (send) => send('PUT /challenges/:id/ending', { id: this.id(), ending }),
        (said) => {
          this.held.set(said);
          this.savedAt.set(this.t().endedSaved(this.say.words().time(this.now.instant())));
        },
      );
    });
  }

  /** Publishes on top of the version that is shown; where somebody else was faster, theirs is fetched to be looked at. */
  protected async tell(draft: Omit<SentTo<'POST /challenges/:id/solved'>, 'id' | 'version'>): Promise<void> {
    this.justTold.set(false);
    const version = this.told()?.version ?? null;
    await this.act.run(
      'case',
      (send) => send('POST /challenges/:id/solved', { id: this.id(), ...draft, version }),
      (told) => {
        this.known.set(told);
        this.held.update((said) => said && { ...said, solvedId: told.id });
        this.justTold.set(true);
      },
    );
    if (!this.stale()) return;
    this.held.reload();
    this.known.reload();
  }
}
