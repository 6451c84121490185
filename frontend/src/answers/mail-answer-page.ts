import { Component, computed, effect, inject, linkedSignal, untracked, type WritableSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MailAnswer } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import { ANSWER_KINDS, type AnswerKind } from '@domain/answers';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { keyFromAddress } from '@frontend/platform/page';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, ShortReasons, SideMark, Skeleton } from '@frontend/ui';
import type { AnswerDraft } from './answer-draft';
import { DeclineDialog } from './dialogs/decline-dialog';
import { InterestDialog } from './dialogs/interest-dialog';
import { LaterDialog } from './dialogs/later-dialog';

const REASONS_SHOWN = 2;

/** Answers a match from a mail. Opening the link shows the match; only a pressed button answers. */
@Component({
  selector: 'dw-mail-answer-page',
  imports: [Button, DeclineDialog, InterestDialog, LaterDialog, Notice, RouterLink, ShortReasons, SideMark, Skeleton],
  templateUrl: './mail-answer-page.html',
  styleUrl: './mail-answer-page.css',
})
export class MailAnswerPage {
  private readonly api = inject(Api);
  private readonly reference = inject(Reference);
  protected readonly say = inject(Say);
  protected readonly t = words('answers', 'byMail');
  protected readonly pages = PAGES;

  private readonly key = keyFromAddress();
  private readonly slash = computed(() => this.key().indexOf('/'));
  protected readonly token = computed(() => this.key().slice(this.slash() + 1));
  /** Which button of the mail was pressed; its dialog opens by itself once the match is shown. */
  private readonly wanted = computed(() => {
    const pressed = this.key().slice(0, Math.max(0, this.slash()));
    return ANSWER_KINDS.find((kind) => kind === pressed) ?? null;
  });

  // All of it belongs to one link and is gone with it.
  protected readonly shown = this.ofLink<MailAnswer>();
  protected readonly asked = this.ofLink<AnswerKind>();
  protected readonly given = this.ofLink<AnswerDraft>();
  protected readonly act = act<'look' | 'answer'>(this.key);
  protected readonly match = computed(() => this.shown()?.match ?? null);
  protected readonly other = computed(() => {
    const match = this.match();
    if (!match) return null;
    const { challenge, group } = match;
    const others = {
      science: {
        side: challenge.side,
        name: challenge.by,
        place: challenge.place,
        title: challenge.title,
        language: challenge.language,
      },
      practice: {
        side: 'science' as const,
        name: group.name,
        place: group.place,
        title: group.offeringTitle ?? group.name,
        language: null,
      },
    };
    return others[match.side];
  });
  protected readonly where = computed(() => {
    const [match, other] = [this.match(), this.other()];
    const distance = match?.km === null || match?.km === undefined ? null : this.say.words().km(match.km);
    return [other?.name, other?.place, distance].filter(Boolean).join(', ');
  });
  protected readonly because = computed(() => this.sentences(this.match()?.because ?? []));
  protected readonly against = computed(() => this.sentences(this.match()?.against ?? []));
  protected readonly whole = computed(() => pathTo('match', { id: this.match()?.id ?? '' }));
  protected readonly after = computed(() => {
    const [given, t] = [this.given(), this.t()];
    if (given?.kind === 'declined') return t.declinedDone;
    if (given?.kind === 'later') return t.laterDone(this.say.words().day(given.until ?? ''));
    return this.match()?.state === 'talking' ? t.talkingDone : t.interestedDone;
  });

  constructor() {
    effect(() => {
      if (this.token()) void untracked(() => this.look());
    });
  }

  protected opened(kind: AnswerKind, open: boolean): void {
    if (open) this.asked.set(kind);
    else if (this.asked() === kind) this.asked.set(null);
  }

  protected async answer(draft: AnswerDraft): Promise<void> {
    const { kind, reason, sentence, until } = draft;
    if (kind === 'passed_on') return;
    await this.act.run(
      'answer',
      (send) => send('POST /mail-answers', { token: this.token(), kind, reason, sentence, until }),
      (shown) => {
        this.shown.set(shown);
        this.given.set(draft);
        this.asked.set(null);
      },
    );
  }

  private look(): Promise<boolean> {
    return this.act.run(
      'look',
      () => this.api.send('POST /mail-answers/look', { token: this.token() }),
      (shown) => {
        this.shown.set(shown);
        this.asked.set(shown.open && this.wanted() !== 'passed_on' ? this.wanted() : null);
      },
    );
  }

  private ofLink<T>(): WritableSignal<T | null> {
    return linkedSignal<string, T | null>({ source: this.key, computation: () => null });
  }

  private sentences(reasons: MailAnswer['match']['because']): string[] {
    return this.say.words().reasons(reasons, this.reference.names()).slice(0, REASONS_SHOWN);
  }
}
