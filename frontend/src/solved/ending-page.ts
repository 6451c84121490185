import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SentTo } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { ENDINGS, mayBeTold, type Ending } from '@domain/solved';
import { Api, problemFrom, type Problem } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, Path, RadioList, Saved, Section, type RadioOption } from '@frontend/ui';
import { TellForm } from './tell-form';
import { SOLVED } from './words';

/** How a closed problem ended, and (voluntarily, where it ended well here) what helped. */
@Component({
  selector: 'dw-ending-page',
  imports: [Button, Notice, Path, RadioList, RouterLink, Saved, Section, TellForm, Waiting],
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
  protected readonly t = words(SOLVED);
  protected readonly held = this.api.resource('GET /challenges/:id/ending', () => ({ id: this.id() }));
  private readonly challenge = this.api.resource('GET /challenges/:id', () => ({ id: this.id() }));
  protected readonly said = computed(() => (this.held.hasValue() ? this.held.value() : null));
  protected readonly about = computed(() => (this.challenge.hasValue() ? this.challenge.value() : null));
  /** The published case, to be changed. */
  private readonly known = this.api.resource('GET /solved/:id', () => {
    const id = this.said()?.solvedId;
    return id ? { id } : undefined;
  });
  protected readonly told = computed(() => (this.known.hasValue() ? (this.known.value() ?? null) : null));

  protected readonly ending = linkedSignal<Ending | null>(() => this.said()?.ending ?? null);
  protected readonly tried = signal(false);
  protected readonly busy = signal<'ending' | 'case' | null>(null);
  protected readonly savedAt = signal('');
  protected readonly justTold = signal(false);
  protected readonly problem = signal<{ readonly what: 'ending' | 'case'; readonly found: Problem } | null>(null);

  protected readonly steps = computed(() => [
    { to: PAGES.desk, label: this.t().desk },
    { to: pathTo('challenge', { id: this.id() }), label: this.about()?.title ?? this.t().back },
  ]);
  protected readonly options = computed<RadioOption<Ending>[]>(() =>
    ENDINGS.map((value) => ({ value, label: this.t().endings[value] })),
  );
  protected readonly closed = computed(() => this.about()?.state === 'archived');
  protected readonly mayTell = computed(() => this.said()?.maySay === true && mayBeTold(this.said()?.ending ?? null));
  /** Whether saving what is chosen would take the published case back. */
  protected readonly takesBack = computed(() => !!this.said()?.solvedId && !mayBeTold(this.ending()));
  protected readonly casePath = computed(() => pathTo('solved', { id: this.said()?.solvedId ?? '' }));

  protected refusal(what: 'ending' | 'case'): Problem | null {
    const problem = this.problem();
    return problem?.what === what ? problem.found : null;
  }

  protected save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const ending = this.ending();
    if (ending === null) return Promise.resolve();
    return this.attempt('ending', async () => {
      this.held.set(await this.api.send('PUT /challenges/:id/ending', { id: this.id(), ending }));
      this.savedAt.set(this.t().endedSaved(this.say.words().time(this.now.instant())));
    });
  }

  protected tell(draft: Omit<SentTo<'POST /challenges/:id/solved'>, 'id'>): Promise<void> {
    return this.attempt('case', async () => {
      const told = await this.api.send('POST /challenges/:id/solved', { id: this.id(), ...draft });
      this.held.update((said) => said && { ...said, solvedId: told.id });
      this.justTold.set(true);
    });
  }

  private async attempt(what: 'ending' | 'case', change: () => Promise<void>): Promise<void> {
    this.busy.set(what);
    this.problem.set(null);
    this.justTold.set(false);
    try {
      await change();
    } catch (error) {
      // A refusal is told beside the form; what was typed is still there.
      this.problem.set({ what, found: problemFrom(error) });
    } finally {
      this.busy.set(null);
    }
  }
}
