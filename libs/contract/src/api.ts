import { accountsApi } from './accounts';
import { answersApi, mailAnswersApi } from './answers';
import { challengesApi } from './challenges';
import { conversationsApi } from './conversations';
import { deskApi } from './desk';
import type { Answer, Sent, Upload } from './endpoint';
import { matchingApi } from './matching';
import { offeringsApi } from './offerings';
import { referenceApi } from './reference';
import { reviewApi } from './review';
import { searchApi } from './search';
import { solvedApi } from './solved';
import { startApi } from './start';
import { watchesApi } from './watches';

/** Everything the two sides can say to each other. A browser imports the type `Api` only. */
export const api = {
  ...accountsApi,
  ...referenceApi,
  ...startApi,
  ...challengesApi,
  ...offeringsApi,
  ...reviewApi,
  ...matchingApi,
  ...answersApi,
  ...mailAnswersApi,
  ...conversationsApi,
  ...deskApi,
  ...solvedApi,
  ...searchApi,
  ...watchesApi,
} as const;

export type Api = typeof api;
export type Route = keyof Api;
/** Routes that take a file. */
export type UploadRoute = { [R in Route]: Api[R] extends { readonly upload: Upload } ? R : never }[Route];
export type SentTo<R extends Route> = Sent<Api[R]>;
export type AnswerOf<R extends Route> = Answer<Api[R]>;
