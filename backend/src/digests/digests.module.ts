import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { MatchingModule } from '@backend/matching';
import { ReferenceModule } from '@backend/reference';
import { WatchesModule } from '@backend/watches';
import { DigestComposer } from './digest-composer';
import { DigestContent } from './digest-content';
import { DigestSweep } from './digest-sweep';
import { DigestsSweep } from './digests-sweep.job';

/** Mails that say what is new: who gets which one when, and what it holds. */
@Module({
  imports: [AccountsModule, MatchingModule, ReferenceModule, WatchesModule],
  providers: [DigestSweep, DigestsSweep, DigestContent, DigestComposer],
  exports: [DigestSweep],
})
export class DigestsModule {}
