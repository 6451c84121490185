import type { AnswerOf, Route, SentTo, UploadRoute } from '@contract';

/** Routes that only read. */
export type Reading = Extract<Route, `GET ${string}`>;
/** Routes that change something. */
export type Writing = Exclude<Route, Reading>;

type NoInput = Record<string, never>;
/** The input a call needs: left out where the contract asks for nothing. */
export type Given<R extends Route> = string extends keyof SentTo<R> ? [input?: NoInput] : [input: SentTo<R>];

export type { AnswerOf, Route, SentTo, UploadRoute };
