import type { Endpoints } from '@contract';
import { accountsApi } from '@contract/accounts';
import { answersApi, mailAnswersApi } from '@contract/answers';
import { challengesApi } from '@contract/challenges';
import { conversationsApi } from '@contract/conversations';
import { deskApi } from '@contract/desk';
import { matchingApi } from '@contract/matching';
import { offeringsApi } from '@contract/offerings';
import { referenceApi } from '@contract/reference';
import { reviewApi } from '@contract/review';
import { searchApi } from '@contract/search';
import { solvedApi } from '@contract/solved';
import { startApi } from '@contract/start';
import { watchesApi } from '@contract/watches';
import type { Type } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { AnswersModule } from '@backend/answers';
import { ChallengesModule } from '@backend/challenges';
import { ConversationsModule } from '@backend/conversations';
import { DeskModule } from '@backend/desk';
import { DigestsModule } from '@backend/digests';
import { ImportsModule } from '@backend/imports';
import { MatchingModule } from '@backend/matching';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { ReviewModule } from '@backend/review';
import { RoundsModule } from '@backend/rounds';
import { SearchModule } from '@backend/search';
import { SeedModule } from '@backend/seed';
import { SemanticsModule } from '@backend/semantics';
import { SolvedModule } from '@backend/solved';
import { StartModule } from '@backend/start';
import { TextModule } from '@backend/text';
import { WatchesModule } from '@backend/watches';

/** A room of the backend: its module, and what it serves. */
interface Room {
  readonly module: Type;
  readonly api?: Endpoints;
}

/** Every room, in the order of `infra/rooms/rooms.mjs`. A new room is one line. */
export const ROOMS: readonly Room[] = [
  { module: ReferenceModule, api: referenceApi },
  { module: TextModule },
  { module: SemanticsModule },
  { module: SearchModule, api: searchApi },
  { module: AccountsModule, api: accountsApi },
  { module: ChallengesModule, api: challengesApi },
  { module: OfferingsModule, api: offeringsApi },
  { module: ReviewModule, api: reviewApi },
  { module: StartModule, api: startApi },
  { module: MatchingModule, api: matchingApi },
  { module: RoundsModule },
  { module: ConversationsModule, api: conversationsApi },
  { module: AnswersModule, api: { ...answersApi, ...mailAnswersApi } },
  { module: DeskModule, api: deskApi },
  { module: SolvedModule, api: solvedApi },
  { module: WatchesModule, api: watchesApi },
  { module: DigestsModule },
  { module: ImportsModule },
  { module: SeedModule },
];

/** What the backend serves, all rooms together. */
export const servedApi: Endpoints = Object.assign({}, ...ROOMS.map(({ api }) => api)) as Endpoints;
