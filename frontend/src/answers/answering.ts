import { Component, computed, input, model, output } from '@angular/core';
import type { Match } from '@contract';
import type { AnswerKind } from '@domain/answers';
import type { FieldProblem } from '@frontend/platform/api';
import { Notice } from '@frontend/ui';
import type { AnswerDraft } from './answer-draft';
import { DeclineDialog } from './dialogs/decline-dialog';
import { InterestDialog } from './dialogs/interest-dialog';
import { LaterDialog } from './dialogs/later-dialog';
import { PassOnDialog } from './dialogs/pass-on-dialog';
import { theirs } from './standing';

const NONE: readonly FieldProblem[] = [];

/** The four dialogs of a match; at most one is open. */
@Component({
  selector: 'dw-answering',
  imports: [DeclineDialog, InterestDialog, LaterDialog, Notice, PassOnDialog],
  template: `
    <dw-interest-dialog
      [open]="asked() === 'interested'"
      (openChange)="opened('interested', $event)"
      [side]="match().side"
      [second]="second()"
      [busy]="busy()"
      [refused]="refusedTo('interested')"
      (answered)="answered.emit($event)"
    >
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
    </dw-interest-dialog>
    <dw-decline-dialog
      [open]="asked() === 'declined'"
      (openChange)="opened('declined', $event)"
      [side]="match().side"
      [busy]="busy()"
      [refused]="refusedTo('declined')"
      (answered)="answered.emit($event)"
      (askInstead)="asked.set('interested')"
    >
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
    </dw-decline-dialog>
    <dw-later-dialog
      [open]="asked() === 'later'"
      (openChange)="opened('later', $event)"
      [busy]="busy()"
      [refused]="refusedTo('later')"
      (answered)="answered.emit($event)"
    >
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
    </dw-later-dialog>
    <dw-pass-on-dialog
      [open]="asked() === 'passed_on'"
      (openChange)="opened('passed_on', $event)"
      [side]="match().side"
      [groupId]="match().group.id"
      [busy]="busy()"
      [refused]="refusedTo('passed_on')"
      (answered)="answered.emit($event)"
    >
      @if (refusal()) {
        <dw-notice kind="error">{{ refusal() }}</dw-notice>
      }
    </dw-pass-on-dialog>
  `,
})
export class Answering {
  readonly match = input.required<Match>();
  /** Which answer the person is about to give, if any. */
  readonly asked = model<AnswerKind | null>(null);
  readonly busy = input(false);
  /** Why the last try was refused, as a sentence. */
  readonly refusal = input('');
  /** The fields that were refused at the last try. */
  readonly refused = input<readonly FieldProblem[]>([]);
  readonly answered = output<AnswerDraft>();

  protected readonly second = computed(() => theirs(this.match())?.kind === 'interested');

  /** Only the dialog that was sent hears which of its fields were refused. */
  protected refusedTo(kind: AnswerKind): readonly FieldProblem[] {
    return this.asked() === kind ? this.refused() : NONE;
  }

  protected opened(kind: AnswerKind, open: boolean): void {
    // A dialog that closes because another one has taken its place must not close that one, too.
    if (open) this.asked.set(kind);
    else if (this.asked() === kind) this.asked.set(null);
  }
}
