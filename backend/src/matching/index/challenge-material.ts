import type { TextLanguage } from '@domain/languages';
import { CHALLENGE } from '@domain/challenges';
import { asksForProven, challengeFacts, pointOf, type Point, type WantedFacts } from '@domain/matching';
import { LOCKS, pick, wordsFor, type Found, type Lock } from '@domain/postings';
import type { Writing } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations, type OrganisationBrief } from '@backend/accounts';
import { Challenge, ChallengeTexts } from '@backend/challenges';
import { Database } from '@backend/platform/database';
import { ReferenceData } from '@backend/reference';
import { LearnedWords, NOTHING_BESIDES, type WantedBesides } from './wanted-besides';

/** A challenge as matching reads it. */
export interface ChallengeMaterial {
  readonly id: string;
  readonly revision: number;
  readonly organisationId: string;
  readonly language: TextLanguage | undefined;
  /** Title and the answers that everyone or members may read. All that anybody but the owner is shown comes from it. */
  readonly open: Writing;
  /** Title and the answers that everyone may read, signed in or not. */
  readonly forAll: Writing;
  /** Title and all answers; null when no answer is for partners only. For the owner's own figures alone. */
  readonly whole: Writing | null;
  readonly facts: WantedFacts;
  /** What liked matches have taught, from public texts. */
  readonly besides: WantedBesides;
  readonly changesWork: Challenge['changesWork'];
}

/** What stands behind these locks; the title lies behind none. */
const writingOf = (content: Found<typeof CHALLENGE>, ...locks: Lock[]): Writing => ({
  title: wordsFor(CHALLENGE, 'matched', 'title', content).join('. '),
  text: wordsFor(CHALLENGE, 'matched', 'text', content, locks).join('\n'),
});

/** Reads published challenges. */
@Injectable()
export class ChallengeMaterials {
  constructor(
    private readonly db: Database,
    private readonly texts: ChallengeTexts,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
    private readonly learned: LearnedWords,
  ) {}

  /** Those of these challenges that are published; with partner-only text apart. */
  async read(ids: readonly string[]): Promise<ChallengeMaterial[]> {
    const rows = await this.db
      .of(Challenge)
      .find({ where: { id: In([...ids]), state: 'published' }, order: { id: 'ASC' } });
    const found = await this.texts.all(rows.map(({ id }) => id));
    const besides = await this.learned.of(rows.map(({ id }) => id));
    const owners = await this.organisations.briefs(rows.map(({ organisationId }) => organisationId));
    return rows.map((row) => {
      const content = { ...row, answers: found.get(row.id) ?? ChallengeTexts.none };
      const { id, revision, organisationId, language, changesWork } = row;
      const open = writingOf(content, 'everyone', 'members');
      return {
        id,
        revision,
        organisationId,
        language,
        changesWork,
        open,
        forAll: writingOf(content, 'everyone'),
        whole: writingOf(content, 'partner').text === '' ? null : writingOf(content, ...LOCKS),
        besides: besides.get(id) ?? NOTHING_BESIDES,
        facts: {
          ...challengeFacts(
            pick(CHALLENGE, row, ({ matched }) => matched === 'fact'),
            this.placeOf(row, owners.get(row.organisationId)),
          ),
          proven: asksForProven(`${open.title}\n${open.text}`),
        },
      };
    });
  }

  /**
   * The place of the postcode, else that of its owner. Who does not want to be known is placed in the middle of the
   * district: distances to several groups would otherwise give the town away.
   */
  private placeOf({ plz, district, anonymous }: Challenge, owner: OrganisationBrief | undefined): Point | null {
    const place = anonymous ? this.reference.districtCentre(district) : (this.reference.place(plz) ?? owner);
    return place ? pointOf(place) : null;
  }
}
