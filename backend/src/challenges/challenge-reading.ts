import type { Challenge as ChallengeAnswerShape, ChallengeCard } from '@contract/challenges';
import type { Actor } from '@domain/accounts';
import { openLocks, type ChallengeRelation } from '@domain/challenges';
import type { PostingSubject } from '@domain/postings';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { Ids } from '@backend/platform/ids';
import { readable, subjectOf } from '@backend/postings';
import { ReferenceData } from '@backend/reference';
import { ChallengeTexts } from './challenge-texts';
import type { Challenge } from './challenge.entity';
import { cardOf, viewOf } from './challenge.view';
import { ChallengeCount, ChallengePartner, ChallengeSecretReading } from './partner.entity';

type Partners = ReadonlyMap<string, ChallengePartner>;

/** What the reader's organisation is to it besides its owner: a partner once they talk, perhaps with the secrets released. */
const relationsOf = ({ anonymous }: Challenge, partner: ChallengePartner | undefined): ChallengeRelation[] => [
  ...(anonymous ? [] : ['named' as const]),
  ...(partner ? ['part' as const] : []),
  ...(partner?.releasedAt ? ['released' as const] : []),
];

/** Turns rows into what one reader may see of them. */
@Injectable()
export class ChallengeReading {
  constructor(
    private readonly db: Database,
    private readonly texts: ChallengeTexts,
    private readonly organisations: Organisations,
    private readonly reference: ReferenceData,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** What the reader is to a challenge. */
  async subject(
    challenge: Challenge,
    reader: Actor,
    tx: Tx = this.db.manager,
  ): Promise<PostingSubject<ChallengeRelation>> {
    const partners = await this.partners([challenge.id], reader, tx);
    return subjectOf(challenge, reader, relationsOf(challenge, partners.get(challenge.id)));
  }

  /** What the reader is to a challenge that it may read; throws `not_found` for one it may not know of. */
  async readable(
    challenge: Challenge | null,
    reader: Actor,
    tx: Tx = this.db.manager,
  ): Promise<PostingSubject<ChallengeRelation>> {
    if (!challenge) throw notFound();
    return readable('challenge', await this.subject(challenge, reader, tx), reader);
  }

  /** Rows as cards, in the order given; those this reader may not see are left out. */
  async cards(challenges: readonly Challenge[], reader: Actor): Promise<ChallengeCard[]> {
    const ids = challenges.map(({ id }) => id);
    const [organisations, counts, partners] = await Promise.all([
      this.organisations.briefs(challenges.map(({ organisationId }) => organisationId)),
      this.counts(ids),
      this.partners(ids, reader),
    ]);
    const now = this.clock.now();
    return challenges.flatMap((challenge) => {
      const { id, organisationId } = challenge;
      const subject = subjectOf(challenge, reader, relationsOf(challenge, partners.get(id)));
      if (!may(reader, 'challenge.read', subject)) return [];
      return cardOf(
        challenge,
        { reader, subject },
        {
          organisation: organisations.get(organisationId),
          place: this.placeOf(challenge),
          interested: counts.get(id)?.interested ?? 0,
          now,
        },
      );
    });
  }

  /** The whole challenge. A partner's reading of partner-only text is noted. */
  async view(challenge: Challenge, reader: Actor): Promise<ChallengeAnswerShape> {
    const subject = await this.readable(challenge, reader);
    const { id, organisationId } = challenge;
    const opensSecrets = openLocks(reader, subject).includes('partner');
    const [answers, organisation, counts] = await Promise.all([
      opensSecrets ? this.texts.all([id]) : this.texts.open([id]),
      this.organisations.brief(organisationId),
      this.counts([id]),
    ]);
    if (opensSecrets) await this.noteReading(challenge, reader);
    const count = counts.get(id);
    return viewOf(
      challenge,
      answers.get(id) ?? ChallengeTexts.none,
      { reader, subject },
      {
        organisation: organisation ?? undefined,
        place: this.placeOf(challenge),
        interested: count?.interested ?? 0,
        matches: count?.matches ?? 0,
        now: this.clock.now(),
      },
    );
  }

  /** Evidence for the owner: an outside organisation has read partner-only text. */
  async noteReading(challenge: Challenge, reader: Actor): Promise<void> {
    const { organisationId } = reader;
    if (organisationId === null || organisationId === challenge.organisationId) return;
    const row = { id: this.ids.next(), challengeId: challenge.id, organisationId, at: this.clock.now() };
    await this.db.of(ChallengeSecretReading).insert(row);
  }

  private placeOf = ({ plz }: Challenge): string | null => (plz && this.reference.place(plz)?.place) || null;

  private async counts(ids: readonly string[]): Promise<ReadonlyMap<string, ChallengeCount>> {
    if (ids.length === 0) return new Map();
    const rows = await this.db.of(ChallengeCount).findBy({ challengeId: In([...ids]) });
    return new Map(rows.map((row) => [row.challengeId, row]));
  }

  private async partners(ids: readonly string[], reader: Actor, tx: Tx = this.db.manager): Promise<Partners> {
    const { organisationId } = reader;
    if (organisationId === null || ids.length === 0) return new Map();
    const rows = await tx.findBy(ChallengePartner, { organisationId, challengeId: In([...ids]) });
    return new Map(rows.map((row) => [row.challengeId, row]));
  }
}
