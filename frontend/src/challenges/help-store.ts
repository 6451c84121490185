import { computed, effect, inject, Injectable, signal } from '@angular/core';
import type { AnswerOf, Suggestions } from '@contract';
import type { Question } from '@domain/challenges';
import { Api } from '@frontend/platform/api';
import { throttled, debounced } from '@frontend/platform/timing';
import { remembered } from '@frontend/platform/storage';
import { DraftStore } from './draft-store';
import { searchableText, textsOf } from './draft-text';

const KEY = 'dw.preview';
const AFTER = 1200;
const ANNOUNCE_EVERY = 5000;
const ENOUGH = 20;
/** More would be a list of results, and this is a hint. */
const MOST = 3;

export type Helper = AnswerOf<'POST /preview'>['helpers'][number];
type Passage = Suggestions['sensitive'][number];

/** Asks, while somebody writes, who could help and what the text suggests. Nothing of it is stored anywhere. */
@Injectable()
export class HelpStore {
  private readonly api = inject(Api);
  private readonly store = inject(DraftStore);
  private readonly found = signal<AnswerOf<'POST /preview'> | null>(null);
  private readonly suggested = signal<Suggestions | null>(null);
  private asked = 0;

  private readonly preview = remembered(KEY);
  readonly on = this.preview.on;
  /** Whether anybody looks at who could help; where nobody does, nothing is asked. */
  readonly wanted = signal(true);
  readonly state = signal<'idle' | 'looking' | 'failed'>('idle');
  readonly helpers = computed<readonly Helper[]>(() => this.found()?.helpers.slice(0, MOST) ?? []);
  readonly at = computed(() => this.found()?.at ?? '');
  /** Whether there are enough words to look for anybody. */
  readonly enough = computed(() => searchableText(this.store.draft()).length >= ENOUGH);
  /** The number of helpers, told at most once in five seconds. */
  readonly announced = throttled(() => (this.found() && this.enough() ? this.helpers().length : null), ANNOUNCE_EVERY);
  readonly topics = computed<readonly string[]>(() => this.suggested()?.topics ?? []);

  constructor() {
    const text = debounced(() => searchableText(this.store.draft()), AFTER);
    const plz = debounced(() => this.store.draft().plz, AFTER);
    effect(() => {
      if (this.on() && this.wanted() && text().length >= ENOUGH) void this.look(text(), plz());
      else this.found.set(null);
    });
    const texts = debounced(() => JSON.stringify(textsOf(this.store.draft())), AFTER);
    effect(() => {
      if (this.on() && texts() !== '{}') void this.read(JSON.parse(texts()) as Partial<Record<Question, string>>);
    });
  }

  turn(on: boolean): void {
    this.preview.turn(on);
    if (!on) this.suggested.set(null);
  }

  /** The first passage that should perhaps not stand where more than a partner reads it, as long as it still does. */
  passage(question: Question): Passage | null {
    const { text, lock } = this.store.draft().answers[question];
    const all = this.on() && lock !== 'partner' ? (this.suggested()?.sensitive ?? []) : [];
    return (
      all.find(
        (one) => one.question === question && text.includes(one.text) && !this.store.isLeftAsIs(question, one.text),
      ) ?? null
    );
  }

  private async look(text: string, plz: string | null): Promise<void> {
    const turn = ++this.asked;
    this.state.set('looking');
    try {
      const found = await this.api.send('POST /preview', plz?.length === 5 ? { text, plz } : { text });
      if (turn !== this.asked) return;
      this.found.set(found);
      this.state.set('idle');
    } catch {
      // Help while writing is an extra: it says so beside the text and never stands in the way.
      if (turn === this.asked) this.state.set('failed');
    }
  }

  private async read(texts: Partial<Record<Question, string>>): Promise<void> {
    try {
      const suggested = await this.api.send('POST /challenges/suggestions', { texts });
      this.suggested.set(suggested);
      this.store.suggest(suggested);
    } catch {
      // Without suggestions everything can still be filled in by hand.
    }
  }
}
