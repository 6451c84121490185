import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { pathTo } from '@contract/pages';
import { shortcomings } from '@domain/challenges';
import { HANDED_IN } from '@domain/postings';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { OtherDraft } from '@frontend/platform/draft';
import { Form } from '@frontend/platform/form';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice } from '@frontend/ui';
import { CHANGED_CHALLENGE, DraftStore } from './draft-store';
import { HelpStore } from './help-store';
import { PlaceStep } from './place-step';
import { TellStep } from './tell-step';
import { WorkStep } from './work-step';
import { draftOf } from './edited-challenge';

/** Changes a stored challenge, with the parts of the wizard on one page. Unsaved words lie on this device. */
@Component({
  selector: 'dw-edit-page',
  imports: [Button, Notice, OtherDraft, PlaceStep, RouterLink, TellStep, Waiting, WorkStep],
  providers: [
    { provide: CHANGED_CHALLENGE, useFactory: () => inject(ActivatedRoute).snapshot.paramMap.get('id') },
    DraftStore,
    HelpStore,
  ],
  templateUrl: './edit-page.html',
  styleUrl: './edit-page.css',
})
export class EditPage {
  readonly id = input.required<string>();

  protected readonly t = words('challenges', 'edit');
  protected readonly say = inject(Say);
  protected readonly store = inject(DraftStore);
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  protected readonly held = this.api.resource('GET /challenges/:id', () => ({ id: this.id() }));
  protected readonly challenge = computed(() => (this.held.hasValue() ? this.held.value() : null));
  private readonly version = computed(() => this.challenge()?.own?.version ?? 0);
  protected readonly unsaved = computed(() => this.store.kept.foundAt() !== null);
  /** Whether somebody else has changed the text since these changes of it were begun. */
  protected readonly behind = computed(
    () => this.version() !== 0 && this.store.kept.changed() && this.store.kept.on() !== this.version(),
  );
  protected readonly act = act<'save'>(this.id);
  protected readonly form = new Form(this.store.draft, {
    judge: (draft) => (HANDED_IN.includes(this.challenge()?.state ?? 'draft') ? shortcomings(draft) : []),
    hints: shortcomings,
    refused: () => this.act.fields('save'),
  });
  protected readonly page = computed(() => pathTo('challenge', { id: this.id() }));
  protected readonly editable = computed(() => {
    const one = this.challenge();
    return one?.own !== null && one !== null && !['archived', 'withdrawn'].includes(one.state);
  });
  protected readonly lead = computed(() =>
    ['published', 'paused'].includes(this.challenge()?.state ?? '') ? this.t().leadPublished : this.t().leadDraft,
  );
  protected readonly stale = computed(() => this.act.code() === 'posting.changed_elsewhere');

  constructor() {
    inject(HelpStore).wanted.set(false);
    effect(() => {
      const found = this.challenge();
      untracked(() => {
        if (found?.own) this.store.load(draftOf(found), found.own.version);
      });
    });
  }

  protected drop(): void {
    const found = this.challenge();
    if (found) this.store.drop(draftOf(found), this.version());
    this.act.forget();
  }

  /** Saves on top of the version the changes were begun on; `anyway` on top of the one that can be looked at. */
  protected save(anyway = false): Promise<void> {
    const version = anyway ? this.version() : this.store.kept.on();
    return this.form.submit(null, async (draft) => {
      const sent = this.store.kept.value();
      await this.act.run('save', async (send) => {
        await send('PUT /challenges/:id', { id: this.id(), version, ...draft });
        this.store.kept.stored(sent);
        await this.router.navigateByUrl(this.page());
      });
      if (this.stale()) this.held.reload();
    });
  }
}
