import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Challenge, Offering } from '@contract';
import { pathTo } from '@contract/pages';
import { factsOf, fieldName, textsOf } from '@contract/value-words';
import { CHALLENGE } from '@domain/challenges';
import { OFFERING } from '@domain/offerings';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Button, Icon, numberedParagraphs, Redacted, SideMark, type NumberedTerm } from '@frontend/ui';
import type { PostingItem } from './queue';

const isChallenge = (posting: Challenge | Offering): posting is Challenge => 'answers' in posting;

/** One text to read: hints with numbers, the same numbers in the text, the facts, and two decisions. */
@Component({
  selector: 'dw-posting-detail',
  imports: [Button, Icon, Redacted, RouterLink, SideMark],
  templateUrl: './posting-detail.html',
  styleUrl: './detail.css',
})
export class PostingDetail {
  readonly item = input.required<PostingItem>();
  /** What she had read before it was changed. */
  readonly before = input<PostingItem | null>(null);
  readonly busy = input(false);
  /** Whether keys are shown on the buttons. */
  readonly keys = input(false);
  readonly publish = output();
  readonly giveBack = output();

  private readonly reference = inject(Reference);
  protected readonly say = inject(Say);
  protected readonly t = words('review');
  protected readonly path = computed(() => pathTo(this.item().kind, { id: this.item().id }));
  protected readonly submitted = computed(() => {
    const { day, time } = this.say.words();
    return this.t().handedIn(day(this.item().since), time(this.item().since));
  });
  protected readonly mayPublish = computed(() => this.item().posting.steps.includes('approve'));
  protected readonly mayReturn = computed(() => this.item().posting.steps.includes('return'));

  protected readonly hints = computed(() => {
    const words = this.say.words();
    return this.item().warnings.map((warning, index) => ({
      number: index + 1,
      what: this.t().hintIn(words.sensitive[warning.kind], fieldName(warning.field, words)),
      text: warning.text,
    }));
  });

  /** Each part of the text with its hints marked; `paragraphs` null stands for what nobody here may read. */
  protected readonly texts = computed(() =>
    this.textsOf(this.item().posting).map(({ field, text, ...part }) => ({
      ...part,
      paragraphs: text === null ? null : this.marked(field, text),
    })),
  );

  protected readonly facts = computed(() => this.factsOf(this.item().posting));

  /** What was changed after she had read it, each with how it stood before. */
  protected readonly changes = computed(() => {
    const before = this.before();
    if (!before) return [];
    const [was, is] = [this.everythingIn(before.posting), this.everythingIn(this.item().posting)];
    return [...new Set([...is.keys(), ...was.keys()])]
      .filter((name) => was.get(name) !== is.get(name))
      .map((name) => ({ name, before: was.get(name) ?? '' }));
  });

  private everythingIn(posting: Challenge | Offering): ReadonlyMap<string, string> {
    const parts = [
      { name: this.say.words().field.title, text: posting.title },
      ...this.textsOf(posting),
      ...this.factsOf(posting),
    ];
    return new Map(parts.map(({ name, text }) => [name, text ?? '']));
  }

  private textsOf(posting: Challenge | Offering) {
    const said = this.say.words();
    if (!isChallenge(posting)) return textsOf(OFFERING, posting, said).map((part) => ({ ...part, lock: '' }));
    return posting.answers.map(({ question, lock, text }) => ({
      field: `answers.${question}`,
      name: said.question[question].ask,
      lock: said.lockOnly[lock],
      text,
    }));
  }

  /** Everything else that others will read. */
  private factsOf(posting: Challenge | Offering): { readonly name: string; readonly text: string }[] {
    const said = this.say.words();
    const facts = isChallenge(posting)
      ? factsOf(CHALLENGE, posting, said, this.reference)
      : factsOf(OFFERING, posting, said, this.reference);
    return [...facts, { name: this.t().place, text: posting.place ?? '' }].filter(({ text }) => text !== '');
  }

  private marked(field: string, text: string) {
    const terms = this.item().warnings.flatMap((warning, index): NumberedTerm[] =>
      warning.field === field ? [{ term: warning.text, number: index + 1 }] : [],
    );
    return numberedParagraphs(text, terms);
  }
}
