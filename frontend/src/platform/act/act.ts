import { computed, ErrorHandler, inject, linkedSignal, untracked, type WritableSignal } from '@angular/core';
import { problemFrom, type FieldProblem, type Problem } from '@frontend/platform/api';
import { Say } from '@frontend/platform/words';
import { SendOnce, type Send } from './send-once';

const NONE: readonly FieldProblem[] = [];

interface Refused<What> {
  readonly what: What;
  readonly problem: Problem;
}

/**
 * What a person does on a page by pressing a button: one thing at a time, however often she presses, and what she is
 * told when it is refused. `What` names the things one page can do; a name may be an id where a list has a button each.
 * A page that goes on to show something else (its `subject`) starts afresh with it.
 */
export class Act<What extends string> {
  private readonly sending = inject(SendOnce);
  private readonly faults = inject(ErrorHandler);
  private readonly say = inject(Say);
  private readonly current = this.ofSubject<What>();
  private readonly refused = this.ofSubject<Refused<What>>();

  constructor(private readonly subject: () => unknown) {}

  /** What is being done, or null. */
  readonly doing = this.current.asReadonly();
  readonly busy = computed(() => this.current() !== null);
  /** Why the last thing was refused, or null. */
  readonly problem = computed(() => this.refused()?.problem ?? null);
  readonly code = computed(() => this.problem()?.code ?? null);

  /** The sentence for a refusal (of `what`, where it is told beside that), or nothing. */
  refusal(what?: What): string {
    const refused = this.refused();
    if (!refused || (what !== undefined && refused.what !== what)) return '';
    return this.say.words().problem(refused.problem.code);
  }

  /** The fields that were refused, for the form they were typed into. */
  fields(what?: What): readonly FieldProblem[] {
    const refused = this.refused();
    return refused && (what === undefined || refused.what === what) ? refused.problem.fields : NONE;
  }

  /**
   * Does `work` unless something is being done already, and `then` shows what came of it. Gives back whether it was
   * done; a refusal is kept to be told, and everything that was typed stays where it is. What comes back for an earlier
   * subject is shown nowhere.
   */
  async run<T>(
    what: What,
    work: (send: Send) => Promise<T>,
    then?: (answer: T) => void | Promise<void>,
  ): Promise<boolean> {
    if (this.busy()) return false;
    const subject = untracked(this.subject);
    const still = (): boolean => untracked(this.subject) === subject;
    this.current.set(what);
    this.refused.set(null);
    try {
      const answer = await work(this.sending.send);
      if (!still()) return false;
      await then?.(answer);
      return true;
    } catch (error) {
      const problem = problemFrom(error);
      if (still()) this.refused.set({ what, problem });
      // What is no refusal is a fault of ours, and belongs into the log besides.
      if (problem !== error) this.faults.handleError(error);
      return false;
    } finally {
      if (still()) this.current.set(null);
    }
  }

  /** Forgets the last refusal, for example when what was refused is thrown away. */
  forget(): void {
    this.refused.set(null);
  }

  private ofSubject<T>(): WritableSignal<T | null> {
    return linkedSignal<unknown, T | null>({ source: () => this.subject(), computation: () => null });
  }
}

/** The act of the component that is being built; `subject` is what the page shows, where that can change. */
export const act = <What extends string>(subject: () => unknown = () => null): Act<What> => new Act<What>(subject);
