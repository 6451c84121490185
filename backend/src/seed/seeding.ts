import { cast, type Cast, type ExampleChallenge, type ExampleOffering } from '@examples';
import { addDays, berlinDay, daysEarlier } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenge, ChallengeTexts } from '@backend/challenges';
import { EvidenceItem, GroupProfile, Offering } from '@backend/offerings';
import { reviewDueAt } from '@backend/postings';
import { Clock } from '@backend/platform/clock';
import { Database, KEY_OF_NAME, type Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { ReferenceData } from '@backend/reference';

const PARENTS_FIRST = ['operator', 'institution', 'company', 'council', 'group'] as const;

type Standing = Pick<ExampleChallenge, 'state' | 'publishedDaysAgo' | 'confirmedDaysAgo'>;

/** Writes the invented cast into an empty database, all marked as examples. */
@Injectable()
export class Seeding {
  constructor(
    private readonly db: Database,
    private readonly organisations: Organisations,
    private readonly people: People,
    private readonly texts: ChallengeTexts,
    private readonly reference: ReferenceData,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Everything or nothing. False when there is anybody already: a database in use is never seeded. */
  async write(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(${KEY_OF_NAME})`, ['seed']);
      if (await this.organisations.any()) return false;
      await this.writePeople(tx, cast);
      for (const group of cast.groups) {
        const { id: groupId, text, perQuarter, freeInDays } = group;
        await tx.upsert(GroupProfile, { groupId, text, perQuarter, freeFrom: this.inDays(freeInDays) }, ['groupId']);
      }
      for (const challenge of cast.challenges) await this.writeChallenge(tx, challenge);
      for (const offering of cast.offerings) await this.writeOffering(tx, offering);
      return true;
    });
  }

  private async writePeople(tx: Tx, { organisations, people, memberships }: Cast): Promise<void> {
    for (const kind of PARENTS_FIRST) {
      for (const one of organisations.filter((given) => given.kind === kind)) {
        await this.organisations.add(tx, { ...one, claimed: true, example: true });
      }
    }
    for (const one of people) await this.people.add(tx, { ...one, example: true });
    for (const one of memberships) await this.people.join(tx, one);
  }

  private async writeChallenge(
    tx: Tx,
    { id, organisationId, authorId, draft, ...standing }: ExampleChallenge,
  ): Promise<void> {
    const { answers, ...fields } = draft;
    await tx.insert(Challenge, {
      ...fields,
      ...this.life(standing),
      id,
      organisationId,
      authorId,
      district: (draft.plz && this.reference.place(draft.plz)?.district) || null,
      example: true,
    });
    await this.texts.write(tx, id, answers);
  }

  private async writeOffering(
    tx: Tx,
    { id, groupId, authorId, draft, freeInDays, ...standing }: ExampleOffering,
  ): Promise<void> {
    const { evidence, ...fields } = draft;
    const group = await this.organisations.brief(groupId, tx);
    await tx.insert(Offering, {
      ...fields,
      ...this.life(standing),
      id,
      organisationId: groupId,
      authorId,
      district: group?.district ?? null,
      freeFrom: this.inDays(freeInDays),
      example: true,
    });
    const items = evidence.map((item, position) => ({
      ...item,
      id: this.ids.next(),
      groupId,
      offeringId: id,
      position,
      language: draft.language,
      sourceId: null,
    }));
    if (items.length > 0) await tx.insert(EvidenceItem, items);
  }

  /** When what happened, counted back from now. */
  private life({ state, publishedDaysAgo, confirmedDaysAgo }: Standing) {
    const ago = (days: number): Date => daysEarlier(this.clock.now(), days);
    const inReview = state === 'review';
    const submittedAt = ago(publishedDaysAgo);
    return {
      state,
      version: 1,
      createdAt: submittedAt,
      changedAt: submittedAt,
      submittedAt,
      reviewDueAt: inReview ? reviewDueAt(submittedAt) : null,
      publishedAt: inReview ? null : submittedAt,
      confirmedAt: inReview ? null : ago(confirmedDaysAgo),
    };
  }

  private inDays = (days: number | null): string | null =>
    days === null ? null : addDays(berlinDay(this.clock.now()), days);
}
