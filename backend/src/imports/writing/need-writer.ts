import { berlinDay } from '@domain/calendar';
import { CHALLENGE } from '@domain/challenges';
import { blankOf, type PostingState } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { Organisation, Organisations } from '@backend/accounts';
import { Challenge, ChallengeTexts } from '@backend/challenges';
import { Clock } from '@backend/platform/clock';
import type { Tx } from '@backend/platform/database';
import { Ids } from '@backend/platform/ids';
import { ReferenceData } from '@backend/reference';
import { bodyOf } from '../mapping/body';
import type { NeedRecord } from '../mapping/record';
import { Places } from '../places';
import { OrganisationNames } from './organisation-names';
import type { WriteResult } from './write-result';

const { answers: _, ...BLANK } = blankOf(CHALLENGE);

/** Writes needs as published challenges of unclaimed companies, with answers that everyone may read. */
@Injectable()
export class NeedWriter {
  constructor(
    private readonly organisations: Organisations,
    private readonly texts: ChallengeTexts,
    private readonly reference: ReferenceData,
    private readonly places: Places,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async write(tx: Tx, record: NeedRecord, known: string | null): Promise<WriteResult> {
    const before = known === null ? null : await tx.findOneBy(Challenge, { id: known });
    if (known !== null && !before) return { targetId: known, effect: 'skipped' };
    const organisationId = await this.company(tx, record);
    if (before && (await this.isClaimed(tx, before.organisationId))) return { targetId: before.id, effect: 'skipped' };
    const now = this.clock.now();
    const { answers, ...content } = record.content;
    const said = [content.title, ...record.subjects, answers.what.text].join('\n');
    const challenge = tx.create(Challenge, {
      ...(before ?? { id: this.ids.next(), createdAt: now, publishedAt: now, confirmedAt: now, authorId: null }),
      ...BLANK,
      ...content,
      organisationId,
      state: this.stateOf(record),
      topics: [...this.reference.suggestTopics(said)],
      sector: this.reference.suggestSector(said),
      district: (await this.organisations.brief(organisationId, tx))?.district ?? null,
      changedAt: now,
    });
    await tx.save(challenge);
    await this.texts.write(tx, challenge.id, answers);
    return { targetId: challenge.id, effect: before ? 'changed' : 'created' };
  }

  /** A need whose last day has passed stays readable, but nobody is matched with it any more. */
  private stateOf({ deadline }: NeedRecord): PostingState {
    return deadline !== null && deadline < berlinDay(this.clock.now()) ? 'archived' : 'published';
  }

  private async company(tx: Tx, { organisation, content: { plz } }: NeedRecord): Promise<string> {
    const { name, place } = bodyOf(organisation);
    const names = new OrganisationNames(tx, 'company');
    const known = await names.find([name]);
    if (known !== null) return known;
    const id = await this.organisations.add(tx, { kind: 'company', name, plz, claimed: false });
    await tx.update(Organisation, { id }, this.places.of({ plz, place, lat: null, lng: null }));
    await names.remember([name], id);
    return id;
  }

  private async isClaimed(tx: Tx, organisationId: string): Promise<boolean> {
    return (await this.organisations.brief(organisationId, tx))?.claimed === true;
  }
}
