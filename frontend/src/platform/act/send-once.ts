import { inject, Injectable } from '@angular/core';
import { Api, problemFrom, type Given, type Writing, type AnswerOf } from '@frontend/platform/api';
import { Ids } from '@frontend/platform/ids';

export type Send = <R extends Writing>(route: R, ...given: Given<R>) => Promise<AnswerOf<R>>;

/** Below this, an answer says that nothing was done; from here on, or without any, nobody knows. */
const UNKNOWN_FROM = 500;

/**
 * Sends what creates something with an `Idempotency-Key`. The key belongs to the words that are sent and is kept until
 * they have been answered: whoever presses again because an answer got lost creates nothing twice, also on another page.
 */
@Injectable({ providedIn: 'root' })
export class SendOnce {
  private readonly api = inject(Api);
  private readonly ids = inject(Ids);
  private readonly unanswered = new Map<string, string>();

  readonly send: Send = async (route, ...given) => {
    if (!route.startsWith('POST ')) return this.api.send(route, ...given);
    const words = JSON.stringify([route, given]);
    const key = this.unanswered.get(words) ?? this.ids.next();
    this.unanswered.set(words, key);
    try {
      const answer = await this.api.sendKeyed(key, route, ...given);
      this.unanswered.delete(words);
      return answer;
    } catch (error) {
      const { status } = problemFrom(error);
      if (status > 0 && status < UNKNOWN_FROM) this.unanswered.delete(words);
      throw error;
    }
  };
}
