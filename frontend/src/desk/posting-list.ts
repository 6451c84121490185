import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChallengeCard, OfferingCard } from '@contract';
import { PAGES, pathTo } from '@contract/pages';
import type { PostingState } from '@domain/postings';
import { Say, words } from '@frontend/platform/words';
import { Button, Flag, Section, Tag } from '@frontend/ui';

/** A council brings questions, a company problems. */
const ASKS_QUESTIONS = { practice: false, science: false, staff: true, guide: false } as const;

/** What the owner does next with a posting: a page to open, or only a sentence while somebody else is at work. */
interface Next {
  readonly label: string;
  readonly path: string | null;
}

/** My own postings with their state and the next step. */
@Component({
  selector: 'dw-posting-list',
  imports: [Button, Flag, RouterLink, Section, Tag],
  templateUrl: './posting-list.html',
  styleUrl: './posting-list.css',
})
export class PostingList {
  readonly kind = input.required<'challenge' | 'offering'>();
  readonly side = input.required<'practice' | 'science' | 'staff' | 'guide'>();
  readonly challenges = input<readonly ChallengeCard[]>([]);
  readonly offerings = input<readonly OfferingCard[]>([]);

  protected readonly say = inject(Say);
  protected readonly t = words('desk');

  protected readonly heading = computed(() => {
    if (this.kind() === 'offering') return this.t().offerings;
    return ASKS_QUESTIONS[this.side()] ? this.t().questions : this.t().problems;
  });
  protected readonly none = computed(() => (this.kind() === 'offering' ? this.t().noOfferings : this.t().noProblems));
  protected readonly create = computed(() => {
    if (this.kind() === 'offering') return { label: this.t().newOffering, path: PAGES.offeringNew };
    return { label: ASKS_QUESTIONS[this.side()] ? this.t().newQuestion : this.t().newProblem, path: PAGES.tell };
  });

  protected readonly rows = computed(() => {
    const cards: readonly (ChallengeCard | OfferingCard)[] =
      this.kind() === 'offering' ? this.offerings() : this.challenges();
    return cards.map((card) => ({
      card,
      title: card.title || this.t().untitled,
      titled: card.title !== '',
      path: pathTo(this.kind(), { id: card.id }),
      next: this.next(card.id, card.state),
      interested: 'interested' in card ? this.t().interestedCount(card.interested) : '',
    }));
  });

  private next(id: string, state: PostingState): Next {
    const t = this.t();
    const edit = pathTo(this.kind() === 'offering' ? 'offeringEdit' : 'challengeEdit', { id });
    const see = { label: t.nextSee, path: pathTo(this.kind(), { id }) };
    switch (state) {
      case 'draft':
        return { label: t.nextDraft, path: edit };
      case 'returned':
        return { label: t.nextReturned, path: edit };
      case 'review':
        return { label: t.nextReview, path: null };
      case 'published':
        return this.kind() === 'offering' ? see : { label: t.nextPublished, path: pathTo('challengeMatches', { id }) };
      default:
        return see;
    }
  }
}
