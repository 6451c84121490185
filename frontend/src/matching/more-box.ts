import { Component, computed, input, linkedSignal, output } from '@angular/core';
import type { MoreWanted } from '@contract';
import { act } from '@frontend/platform/act';
import { words } from '@frontend/platform/words';
import { Chip, Notice } from '@frontend/ui';

/** What a challenge looks for besides its text: groups and learned words, each to take out and to put back. */
@Component({
  selector: 'dw-more-box',
  imports: [Chip, Notice],
  template: `
    <section [attr.aria-label]="t().title">
      @for (row of rows(); track row.label) {
        <p [id]="'more-' + $index">{{ row.label }}</p>
        <ul [attr.aria-labelledby]="'more-' + $index">
          @for (chip of row.chips; track chip.name) {
            <li>
              <button [dwChip]="chip.wanted ? 'close' : 'plus'" [attr.aria-disabled]="act.busy() || null" (click)="turn(chip)">
                {{ chip.name }}<span class="unseen">, {{ chip.wanted ? t().remove : t().putBack }}</span>
              </button>
            </li>
          }
        </ul>
      }
      <p class="note" role="status">{{ state() }}</p>
      @if (act.refusal(); as refusal) {
        <dw-notice kind="error">{{ refusal }}</dw-notice>
      }
      <p class="note">{{ t().note }}</p>
    </section>
  `,
  styleUrl: './more-box.css',
})
export class MoreBox {
  readonly challengeId = input.required<string>();
  readonly more = input.required<MoreWanted>();
  readonly changed = output<MoreWanted | null>();

  protected readonly t = words('matching', 'more');
  protected readonly act = act<'turn'>();
  private readonly hasSearched = linkedSignal<boolean, boolean>({
    source: () => this.more().searching,
    computation: (searching, before) => !searching && (before?.source === true || before?.value === true),
  });
  protected readonly state = computed(() => {
    const { searching, groups, words: learned } = this.more();
    // Asked for each time, since it remembers what it saw last.
    const hasSearched = this.hasSearched();
    if (searching) return this.t().searching;
    if (groups.length > 0 && learned.length === 0) return this.t().noWords;
    return hasSearched ? this.t().searched : '';
  });
  protected readonly rows = computed(() => {
    const [t, { groups, words: learned }] = [this.t(), this.more()];
    const chips = (wanted: boolean, own?: boolean): Turn[] =>
      learned
        .filter((one) => one.wanted === wanted && (own === undefined || one.own === own))
        .map(({ word }) => ({ name: word, wanted }));
    return [
      { label: t.like, chips: groups.map(({ id, name }): Turn => ({ name, wanted: true, groupId: id })) },
      { label: t.words, chips: chips(true, false) },
      { label: t.own, chips: chips(true, true) },
      { label: t.out, chips: chips(false) },
    ].filter((row) => row.chips.length > 0);
  });

  protected async turn({ name, wanted, groupId }: Turn): Promise<void> {
    const id = this.challengeId();
    await this.act.run('turn', async (send) =>
      this.changed.emit(
        await (groupId === undefined
          ? send('POST /challenges/:id/more/words', { id, word: name, wanted: !wanted })
          : send('POST /challenges/:id/more', { id, groupId, wanted: false })),
      ),
    );
  }
}

/** A chip: a word, or a group. */
interface Turn {
  readonly name: string;
  readonly wanted: boolean;
  readonly groupId?: string;
}
