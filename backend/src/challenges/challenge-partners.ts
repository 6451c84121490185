import type { Actor } from '@domain/accounts';
import { openLocks, visibleAnswers, type ChallengeRelation, type VisibleAnswer } from '@domain/challenges';

import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { ChallengeReading } from './challenge-reading';
import { ChallengeTexts } from './challenge-texts';
import { Challenge } from './challenge.entity';
import { ChallengeCount, ChallengePartner } from './partner.entity';

/** Rows written in one statement. */
const COUNTED = 1000;

/** What partners of a challenge may know, and figures that later rooms keep with it. */
@Injectable()
export class ChallengePartners {
  constructor(
    private readonly db: Database,
    private readonly reading: ChallengeReading,
    private readonly texts: ChallengeTexts,
    private readonly clock: Clock,
  ) {}

  /** The two talk now: the organisation learns who asks, even when the challenge is anonymous. Repeating changes nothing. */
  async introduce(tx: Tx, challengeId: string, organisationId: string): Promise<void> {
    const row = { challengeId, organisationId, since: this.clock.now(), releasedAt: null, releasedBy: null };
    await tx.createQueryBuilder().insert().into(ChallengePartner).values(row).orIgnore().execute();
  }

  /** Opens the partner-only answers to this organisation; the first release counts. */
  async release(tx: Tx, challengeId: string, organisationId: string, personId: string | null): Promise<void> {
    await tx
      .createQueryBuilder()
      .update(ChallengePartner)
      .set({ releasedAt: this.clock.now(), releasedBy: personId })
      .where('challenge_id = :challengeId and organisation_id = :organisationId and released_at is null')
      .setParameters({ challengeId, organisationId })
      .execute();
  }

  async releasedAt(challengeId: string, organisationId: string): Promise<Date | null> {
    const row = await this.db.of(ChallengePartner).findOneBy({ challengeId, organisationId });
    return row?.releasedAt ?? null;
  }

  /** Whether a challenge has partner-only text at all. */
  async hasSecrets(challengeId: string): Promise<boolean> {
    const answers = (await this.texts.all([challengeId])).get(challengeId) ?? ChallengeTexts.none;
    return Object.values(answers).some(({ lock, text }) => lock === 'partner' && text !== '');
  }

  /** The answers as this reader may see them; a partner's reading of partner-only text is noted. */
  async answersFor(challengeId: string, reader: Actor): Promise<VisibleAnswer[]> {
    const { challenge, secrets, answers } = await this.seenBy(challengeId, reader);
    if (challenge && secrets) await this.reading.noteReading(challenge, reader);
    return answers;
  }

  /** The answers as somebody else may see them: told to their owner, so nobody has read anything. */
  async answersOpenTo(challengeId: string, reader: Actor): Promise<VisibleAnswer[]> {
    return (await this.seenBy(challengeId, reader)).answers;
  }

  /** Partner-only answers that a release would open to this partner. */
  async releasableTo(challengeId: string, partner: Actor): Promise<VisibleAnswer[]> {
    const { answers } = await this.seenBy(challengeId, partner, ['released']);
    return answers.filter(({ lock, text }) => lock === 'partner' && text);
  }

  private async seenBy(challengeId: string, reader: Actor, besides: readonly ChallengeRelation[] = []) {
    const challenge = await this.db.of(Challenge).findOneBy({ id: challengeId });
    if (!challenge) return { challenge, secrets: false, answers: [] };
    const subject = await this.reading.subject(challenge, reader);
    const open = openLocks(reader, { ...subject, relations: [...(subject.relations ?? []), ...besides] });
    const secrets = open.includes('partner');
    const found = secrets ? await this.texts.all([challengeId]) : await this.texts.open([challengeId]);
    return { challenge, secrets, answers: visibleAnswers(found.get(challengeId) ?? ChallengeTexts.none, open) };
  }

  /** Keeps figures that are shown with a challenge; they are no part of its revision. */
  async count(tx: Tx, challengeId: string, figures: { interested?: number; matches?: number }): Promise<void> {
    await tx.upsert(ChallengeCount, { challengeId, ...figures }, ['challengeId']);
  }

  /** The number of matches of many challenges at once. */
  async countMatches(
    tx: Tx,
    rows: readonly { readonly challengeId: string; readonly matches: number }[],
  ): Promise<void> {
    for (let at = 0; at < rows.length; at += COUNTED) {
      await tx.upsert(ChallengeCount, rows.slice(at, at + COUNTED), ['challengeId']);
    }
  }
}
