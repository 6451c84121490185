import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { ChallengeDraft, Suggestions } from '@contract';
import { QUESTIONS, shortcomings, type Lock, type Question } from '@domain/challenges';
import { Now } from '@frontend/platform/clock';
import { emptyDraft, Shelf, type ShelvedDraft } from '@frontend/platform/draft';
import { Language } from '@frontend/platform/words';
import { isBlank } from './draft-text';

/** The draft being written: every change is kept on this device; suggestions fill only what nobody has touched. */
@Injectable()
export class DraftStore {
  private readonly shelf = inject(Shelf);
  private readonly now = inject(Now);
  private readonly language = inject(Language);
  private readonly begun = signal<ShelvedDraft>(this.shelf.read() ?? this.fresh());

  /** What was there before anybody wrote; it need not be kept again. */
  private loaded = this.begun();

  readonly draft = computed<ChallengeDraft>(() => this.begun().draft);
  readonly missing = computed(() => shortcomings(this.draft()));
  readonly ownTitle = computed(() => this.begun().ownTitle);
  readonly ownSector = computed(() => this.begun().ownSector);
  /** When the draft was last put on this device; empty while there is nothing to keep. */
  readonly keptAt = signal(this.begun().at);
  /** Whether this device refuses to keep anything. */
  readonly unkept = signal(false);

  constructor() {
    effect(() => {
      if (this.begun() !== this.loaded) this.keep(this.begun());
    });
  }

  write(question: Question, text: string): void {
    this.changeAnswer(question, { text });
  }

  /** The person decides who may read an answer; suggestions never change it again. */
  lock(question: Question, lock: Lock): void {
    this.changeAnswer(question, { lock });
    this.begun.update((one) => ({ ...one, lockedByHand: [...new Set([...one.lockedByHand, question])] }));
  }

  change(fields: Partial<ChallengeDraft>): void {
    this.begun.update((one) => ({
      ...one,
      draft: { ...one.draft, ...fields },
      ownTitle: one.ownTitle || fields.title !== undefined,
      ownSector: one.ownSector || fields.sector !== undefined,
    }));
  }

  /** Puts the first words of the start page behind what is already there. */
  begin(words: string): void {
    const { text } = this.draft().answers.what;
    if (words.trim() && !text.includes(words.trim())) this.write('what', text ? `${text}\n\n${words}` : words);
  }

  /** Takes over what a text suggests, where the person has not decided herself. */
  suggest({ title, sector, locks }: Suggestions): void {
    this.begun.update((one) => {
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
    return this.begun().lockedByHand.includes(question);
  }

  isLeftAsIs(question: Question, text: string): boolean {
    return this.begun().leftAsIs.includes(`${question}:${text}`);
  }

  leaveAsIs(question: Question, text: string): void {
    this.begun.update((one) => ({ ...one, leftAsIs: [...one.leftAsIs, `${question}:${text}`] }));
  }

  /** Begins with a text that is already stored; what its author decided then stays decided. */
  load(draft: ChallengeDraft): void {
    this.begun.set({ ...this.fresh(), draft, lockedByHand: QUESTIONS, ownTitle: true, ownSector: true });
    this.shelf.clear();
    this.keptAt.set('');
    this.loaded = this.begun();
  }

  /** The draft went out with a sign-in link; it stays here until the link is used. */
  markSent(): void {
    this.begun.update((one) => ({ ...one, sent: true }));
    this.keep(this.begun());
  }

  /** The draft is stored elsewhere, or the person wants it gone. */
  clear(): void {
    this.begun.set(this.fresh());
    this.shelf.clear();
    this.keptAt.set('');
  }

  private changeAnswer(question: Question, change: Partial<ChallengeDraft['answers'][Question]>): void {
    this.begun.update((one) => ({
      ...one,
      sent: false,
      draft: {
        ...one.draft,
        answers: { ...one.draft.answers, [question]: { ...one.draft.answers[question], ...change } },
      },
    }));
  }

  private keep(one: ShelvedDraft): void {
    if (isBlank(one.draft)) return;
    const at = this.now.instant();
    const kept = this.shelf.keep({ ...one, at });
    this.unkept.set(!kept);
    this.keptAt.set(kept ? at : '');
  }

  private fresh(): ShelvedDraft {
    return {
      draft: emptyDraft(this.language.current()),
      lockedByHand: [],
      leftAsIs: [],
      ownTitle: false,
      ownSector: false,
      at: '',
      sent: false,
    };
  }
}
