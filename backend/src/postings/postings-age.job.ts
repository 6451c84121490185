import { berlinDay, daysEarlier } from '@domain/calendar';
import { confirmationStage, CONFIRMATION, type PostingKind, type PostingState } from '@domain/postings';
import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database, type Tx } from '@backend/platform/database';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { PostingMails } from './posting-mails';
import { PostingTables } from './posting-tables';
import { takeStep } from './take-step';

const OPEN: PostingState[] = ['published', 'paused'];
/** Nothing younger than this can be due; the exact day is the rule's business. */
const YOUNGEST_DAYS = CONFIRMATION.months * 28;

type Outcome = 'asked' | 'paused' | 'archived';

/** Asks owners whether their postings still hold, and pauses and archives those that stay silent. */
@Job({
  name: 'postings.age',
  at: '0 6 * * *',
  zone: 'Europe/Berlin',
  about: 'Asks whether postings still hold; pauses and archives silent ones.',
})
@Injectable()
export class PostingsAge implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly tables: PostingTables,
    private readonly mails: PostingMails,
  ) {}

  async run({ now, stop }: JobContext): Promise<string> {
    const counts = { asked: 0, paused: 0, archived: 0 };
    const oldest = daysEarlier(now, YOUNGEST_DAYS);
    for (const kind of this.tables.kinds) {
      const due = await this.db
        .of(this.tables.entity(kind))
        .find({ where: { state: In(OPEN), confirmedAt: LessThan(oldest) }, select: { id: true } });
      for (const { id } of due) {
        if (stop.aborted) break;
        const outcome = await this.db.transaction((tx) => this.age(tx, kind, id, now));
        if (outcome) counts[outcome] += 1;
      }
    }
    return `${counts.asked} asked, ${counts.paused} paused, ${counts.archived} archived`;
  }

  private async age(tx: Tx, kind: PostingKind, id: string, now: Date): Promise<Outcome | null> {
    const posting = await this.tables.lock(tx, kind, id);
    if (!posting?.confirmedAt || !OPEN.includes(posting.state)) return null;
    const askedOn = posting.askedAt && berlinDay(posting.askedAt);
    const stage = confirmationStage(berlinDay(posting.confirmedAt), berlinDay(now), askedOn);
    if (stage === 'fresh') return null;
    if (!posting.askedAt) {
      posting.askedAt = now;
      await tx.save(posting);
      await this.mails.add(tx, 'posting-asks', kind, posting);
      return 'asked';
    }
    if (stage === 'archives') {
      takeStep(posting, 'archive', now);
      await tx.save(posting);
      await this.mails.add(tx, 'posting-archived', kind, posting);
      return 'archived';
    }
    if (stage !== 'pauses' || posting.state !== 'published') return null;
    takeStep(posting, 'pause', now);
    await tx.save(posting);
    await this.mails.add(tx, 'posting-paused', kind, posting);
    return 'paused';
  }
}
