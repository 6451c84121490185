import { Module } from '@nestjs/common';
import { ChallengesModule } from '@backend/challenges';
import { MatchingModule } from '@backend/matching';
import { OfferingsModule } from '@backend/offerings';
import { ChallengeIndex } from './challenge-index';
import { ChangedRows } from './changed-rows';
import { FreePlacesReading } from './free-places';
import { FullRound } from './full-round';
import { HeldPlaces } from './held-places';
import { OneAtATime } from './one-at-a-time';
import { ProposalStore } from './proposal-store';
import { RoundAssignment } from './round-assignment';
import { RoundFlow } from './round-flow';
import { RoundStore } from './round-store';
import { RoundSwap } from './round-swap';
import { MatchingProceed, MatchingRoundJob, MatchingShard, MatchingSweep } from './rounds.jobs';
import { Shards } from './shards';
import { Sweep } from './sweep';
import { SweepAssignment } from './sweep-assignment';

/** Gives out the places of groups, fairly among all challenges by night and among what has changed in between. */
@Module({
  imports: [ChallengesModule, MatchingModule, OfferingsModule],
  providers: [
    ChallengeIndex,
    ChangedRows,
    FreePlacesReading,
    FullRound,
    HeldPlaces,
    MatchingProceed,
    MatchingRoundJob,
    MatchingShard,
    MatchingSweep,
    OneAtATime,
    ProposalStore,
    RoundAssignment,
    RoundFlow,
    RoundStore,
    RoundSwap,
    Shards,
    Sweep,
    SweepAssignment,
  ],
  exports: [FullRound, Sweep],
})
export class RoundsModule {}
