import { Component, computed, inject, signal } from '@angular/core';
import { grantsOf, ROLES, type Role } from '@domain/rights';
import { Say, words } from '@frontend/platform/words';
import { Field, Input } from '@frontend/ui';
import { printedPolicy, type Sentence } from './sentences';

const shownTo = (role: Role | null, sentences: readonly Sentence[]): readonly Sentence[] =>
  role === null ? sentences : grantsOf(sentences, role);

/** Who may do what, written from the policy itself: for works councils and whoever else wants to check. */
@Component({
  selector: 'dw-rights-page',
  imports: [Field, Input],
  templateUrl: './rights-page.html',
  styleUrl: './rights-page.css',
})
export class RightsPage {
  protected readonly t = words('rights');
  private readonly say = inject(Say);
  protected readonly roles = ROLES;
  /** Whose rights are shown; null for everybody's. */
  protected readonly shown = signal<Role | null>(null);

  protected readonly chapters = computed(() => {
    const role = this.shown();
    return printedPolicy(this.t(), this.say.words().list)
      .map(({ chapter, actions }) => ({
        chapter,
        sentences: shownTo(
          role,
          actions.flatMap(({ sentences }) => sentences),
        ),
      }))
      .filter(({ sentences }) => sentences.length > 0);
  });

  protected show(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.shown.set(ROLES.find((role) => role === value) ?? null);
  }
}
