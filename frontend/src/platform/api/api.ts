import { HttpClient } from '@angular/common/http';
import { inject, Injectable, type Injector, type ResourceRef, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Language } from '@frontend/platform/words';
import { firstValueFrom, of, tap, type Observable } from 'rxjs';
import { Handed } from './handed';
import { Problem } from './problem';
import { requestFor } from './request';
import type { AnswerOf, Given, Reading, Route, SentTo, UploadRoute, Writing } from './routes';

/** What a page holds of a reading route. `value()` may only be read while `hasValue()`. */
export type Held<R extends Reading> = ResourceRef<AnswerOf<R> | undefined>;

type Headers = Record<string, string>;

/** Says what the contract allows to say; inputs and answers are typed by the route's key. Failures are `Problem`s. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);
  private readonly handed = inject(Handed);
  private readonly language = inject(Language);

  /** Reads once. */
  get<R extends Reading>(route: R, ...[input]: Given<R>): Promise<AnswerOf<R>> {
    return firstValueFrom(this.read(route, { ...input }));
  }

  /** Changes something. */
  send<R extends Writing>(route: R, ...[input]: Given<R>): Promise<AnswerOf<R>> {
    return this.call(route, input);
  }

  /** Changes something under a key: sent again with the same key it changes nothing more and is answered the same. */
  sendKeyed<R extends Writing>(key: string, route: R, ...[input]: Given<R>): Promise<AnswerOf<R>> {
    return this.call(route, input, { 'Idempotency-Key': key });
  }

  /** Sends a file. It takes no key: whoever is cut off asks what arrived. */
  upload<R extends UploadRoute>(route: R, input: SentTo<R>, file: Blob): Promise<AnswerOf<R>> {
    const { method, url, ...options } = requestFor(route, { ...(input as object) }, file);
    return firstValueFrom(this.http.request<AnswerOf<R>>(method, url, options));
  }

  /**
   * Reads now and whenever `input` changes; while `input` gives undefined, nothing is asked. Ends with the component
   * that is being built, or with `injector`. What a page reads when it is entered goes through here, so that its answers
   * can be handed over with it.
   */
  resource<R extends Reading>(route: R, input: () => SentTo<R> | undefined, injector?: Injector): Held<R> {
    return rxResource({
      params: input,
      stream: ({ params }) => this.read(route, params),
      ...(injector ? { injector } : {}),
    });
  }

  /** What was handed over with the page, else what the backend answers. */
  private read<R extends Reading>(route: R, input: object): Observable<AnswerOf<R>> {
    const { method, url, params } = requestFor(route, { ...input });
    const question = JSON.stringify([this.language.current(), method, url, params]);
    const handed = this.handed.take(question) as AnswerOf<R> | undefined;
    if (handed !== undefined) return of(handed);
    return this.request(route, input).pipe(tap((answer) => this.handed.keep(question, answer)));
  }

  private call<R extends Route>(route: R, input: object | undefined, headers?: Headers): Promise<AnswerOf<R>> {
    return firstValueFrom(this.request(route, { ...input }, headers));
  }

  private request<R extends Route>(route: R, input: object, headers: Headers = {}): Observable<AnswerOf<R>> {
    const { method, url, ...options } = requestFor(route, { ...input });
    return this.http.request<AnswerOf<R>>(method, url, { ...options, headers });
  }
}

/** The problem of a resource that failed, or undefined. */
export function problemOf(resource: { readonly error: Signal<Error | undefined> }): Problem | undefined {
  const error = resource.error();
  if (!error) return undefined;
  return error instanceof Problem ? error : new Problem('unexpected');
}
