import { computed, inject, Injectable, InjectionToken } from '@angular/core';
import type { ChallengeDraft, Suggestions } from '@contract';
import { QUESTIONS, shortcomings, type Lock, type Question } from '@domain/challenges';
import { draft } from '@frontend/platform/draft';
import { part } from '@frontend/platform/form';
import { Language } from '@frontend/platform/words';
import { isBlank } from './draft-text';
import { challengeDraftKind, type EditedChallenge } from './edited-challenge';

/** Which stored challenge is being changed; null for a new one. */
export const CHANGED_CHALLENGE = new InjectionToken<string | null>('changed challenge', { factory: () => null });

/** The challenge being written: suggestions fill only what nobody has touched. */
@Injectable()
export class DraftStore {
  private readonly language = inject(Language);
  private readonly id = inject(CHANGED_CHALLENGE);
  /** Where it is kept. */
  readonly kept = draft(() => challengeDraftKind(this.id, this.language.writing()));
  private readonly written = this.kept.value;

  readonly draft = part(this.written, 'draft');
  readonly missing = computed(() => shortcomings(this.draft()));
  readonly ownTitle = computed(() => this.written().ownTitle);
  readonly ownSector = computed(() => this.written().ownSector);

  write(question: Question, text: string): void {
    this.changeAnswer(question, { text });
  }

  /** The person decides who may read an answer; suggestions never change it again. */
  lock(question: Question, lock: Lock): void {
    this.changeAnswer(question, { lock });
    this.written.update((one) => ({ ...one, lockedByHand: [...new Set([...one.lockedByHand, question])] }));
  }

  change(fields: Partial<ChallengeDraft>): void {
    this.written.update((one) => ({
      ...one,
      draft: { ...one.draft, ...fields },
      ownTitle: one.ownTitle || fields.title !== undefined,
      ownSector: one.ownSector || fields.sector !== undefined,
    }));
  }

  /** Begins with the first words of the start page; a draft with other words stays as it is, beside the new one. */
  begin(words: string): void {
    if (words.trim() === '' || this.draft().answers.what.text.includes(words.trim())) return;
    if (!isBlank(this.draft())) this.kept.beginAnother();
    this.write('what', words);
  }

  /** Takes over what a text suggests, where the person has not decided herself. */
  suggest({ title, sector, locks }: Suggestions): void {
    this.written.update((one) => {
      const answers = { ...one.draft.answers };
      for (const [question, lock] of Object.entries(locks) as [Question, Lock][]) {
        if (!one.lockedByHand.includes(question)) answers[question] = { ...answers[question], lock };
      }
      const draft = { ...one.draft, answers };
      if (!one.ownTitle) draft.title = title;
      if (!one.ownSector) draft.sector = sector;
      return JSON.stringify(draft) === JSON.stringify(one.draft) ? one : { ...one, draft };
    });
  }

  isLockedByHand(question: Question): boolean {
    return this.written().lockedByHand.includes(question);
  }

  isLeftAsIs(question: Question, text: string): boolean {
    return this.written().leftAsIs.includes(`${question}:${text}`);
  }

  leaveAsIs(question: Question, text: string): void {
    this.written.update((one) => ({ ...one, leftAsIs: [...one.leftAsIs, `${question}:${text}`] }));
  }

  /** Begins with a text that is already stored, unless changes of it lie here. */
  load(draft: ChallengeDraft, version: number): void {
    this.kept.begin(decided(draft), version);
  }

  /** Throws away the changes of a stored text. */
  drop(stored: ChallengeDraft, version: number): void {
    this.kept.clear(decided(stored), version);
  }

  private changeAnswer(question: Question, change: Partial<ChallengeDraft['answers'][Question]>): void {
    this.written.update((one) => ({
      ...one,
      draft: {
        ...one.draft,
        answers: { ...one.draft.answers, [question]: { ...one.draft.answers[question], ...change } },
      },
    }));
  }
}

/** What the author of a stored text decided stays decided. */
const decided = (draft: ChallengeDraft): EditedChallenge => ({
  draft,
  lockedByHand: QUESTIONS,
  leftAsIs: [],
  ownTitle: true,
  ownSector: true,
});
