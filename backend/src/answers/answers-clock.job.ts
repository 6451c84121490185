import { reachedStages } from '@domain/answers';
import { berlinDay, daysEarlier, isWorkingDay } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@backend/platform/database';
import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { AnswerMails } from './answer-mails';
import { ContactStage } from './contact-stage.entity';
import { loadContacted, pairStanding } from './pair';

/** A request older than this has lapsed long ago. */
const OLDEST_DAYS = 120;

/** Contacts in which one side has asked and the other has not said yes. */
const WAITING = `select k.id from contact_answer a join contact k on k.id = a.contact_id
  where a.kind = 'interested' and a.at > $1 and k.conversation_id is null
    and not exists (
      select 1 from contact_answer o where o.contact_id = k.id and o.side <> a.side and o.kind <> 'later')
  order by a.at, k.id`;

/** Keeps the answer clock: reminds, asks deputies and guides, lets requests lapse; each stage of each request once. */
@Job({
  name: 'answers.clock',
  at: '0 8 * * *',
  zone: 'Europe/Berlin',
  about: 'Reminds those who were asked, then deputies and guides; lets requests lapse.',
})
@Injectable()
export class AnswersClock implements JobHandler {
  constructor(
    private readonly db: Database,
    private readonly mails: AnswerMails,
  ) {}

  async run({ now, stop }: JobContext): Promise<string> {
    if (!isWorkingDay(berlinDay(now))) return 'no working day';
    const oldest = daysEarlier(now, OLDEST_DAYS);
    const waiting = await this.db.query<{ id: string }>(WAITING, [oldest]);
    let acted = 0;
    for (const { id } of waiting) {
      if (stop.aborted) break;
      acted += await this.db.transaction((tx) => this.look(tx, id, now));
    }
    return `${waiting.length} waiting, ${acted} stages`;
  }

  /** Acts on what one request has reached; after an outage only on the last stage, the others are noted with it. */
  private async look(tx: Tx, id: string, now: Date): Promise<number> {
    const pair = await loadContacted(tx, id, true);
    if (!pair) return 0;
    const today = berlinDay(now);
    const { state, askedOn, onTurn } = pairStanding(pair, today);
    if (askedOn === null || (state !== 'requested' && state !== 'lapsed')) return 0;
    const asked = onTurn ?? (pair.answers.asker?.kind === 'interested' ? 'asked' : 'asker');
    const later = pair.answers[asked];
    if (later?.kind === 'later' && later.until !== null)
      await this.mails.onClock(tx, pair, asked, later.until, 'again');
    const reached = reachedStages(askedOn, today);
    const known = await tx.findBy(ContactStage, { contactId: id, askedOn });
    const fresh = reached.filter((stage) => !known.some((row) => row.stage === stage));
    const last = fresh.at(-1);
    if (last === undefined) return 0;
    await tx.insert(
      ContactStage,
      fresh.map((stage) => ({ contactId: id, askedOn, stage, at: now })),
    );
    await this.mails.onClock(tx, pair, asked, askedOn, last);
    return fresh.length;
  }
}
