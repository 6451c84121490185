import { startApi } from '@contract/start';
import { Controller } from '@nestjs/common';
import { ChallengeList } from '@backend/challenges';
import { OfferingList } from '@backend/offerings';
import { ReferenceData } from '@backend/reference';
import { Me, Serve } from '@backend/platform/http';
import type { Me as Sender } from '@backend/platform/session';

/** Challenges on the first page. */
const SHOWN = 6;

@Controller()
export class StartController {
  constructor(
    private readonly challenges: ChallengeList,
    private readonly offerings: OfferingList,
    private readonly reference: ReferenceData,
  ) {}

  @Serve(startApi, 'GET /start')
  async start(@Me() me: Sender) {
    const [newest, openChallenges, openOfferings, groups] = await Promise.all([
      this.challenges.newest(me, SHOWN),
      this.challenges.countOpen(me),
      this.offerings.countOpen(me),
      this.offerings.countGroups(me),
    ]);
    const challenges = await this.challenges.cards(
      me,
      newest.map(({ id }) => id),
    );
    const sectors = this.reference.sectorsAmong(challenges.map(({ sector }) => sector));
    return { challenges, sectors, openChallenges, openOfferings, groups };
  }
}
