import { Module } from '@nestjs/common';
import { AccountsModule } from '@backend/accounts';
import { ChallengesModule } from '@backend/challenges';
import { OfferingsModule } from '@backend/offerings';
import { ReferenceModule } from '@backend/reference';
import { ImportCommand } from './import.command';
import { ImportBatch } from './import-batch';
import { Importer } from './importer';
import { Places } from './places';
import { GroupWriter } from './writing/group-writer';
import { InstitutionWriter } from './writing/institution-writer';
import { NeedWriter } from './writing/need-writer';
import { OfferingWriter } from './writing/offering-writer';
import { ResearchWriter } from './writing/research-writer';

/** Brings other people's records in: institutions, research, offerings and needs. */
@Module({
  imports: [AccountsModule, ChallengesModule, OfferingsModule, ReferenceModule],
  providers: [
    Importer,
    ImportBatch,
    ImportCommand,
    Places,
    InstitutionWriter,
    GroupWriter,
    OfferingWriter,
    NeedWriter,
    ResearchWriter,
  ],
  exports: [Importer],
})
export class ImportsModule {}
