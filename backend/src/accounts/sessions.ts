import { ACCOUNT_LIMITS } from '@domain/accounts';
import type { Language } from '@contract/words';
import { daysLater } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database, type Tx } from '@backend/platform/database';
import { fingerprint, Ids } from '@backend/platform/ids';
import { SessionReader, type Me } from '@backend/platform/session';
import type { MemberRole } from './membership.entity';
import { Session } from './session.entity';

interface Found {
  readonly session_id: string;
  readonly person_id: string;
  readonly membership_id: string;
  readonly organisation_id: string;
  readonly role: MemberRole;
  readonly language: Language;
}

/** Opens, reads, switches and ends sessions. Read at every request: what is ended is ended at once. */
@Injectable()
export class Sessions extends SessionReader {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly idSource: Ids,
  ) {
    super();
  }

  override async read(tokenHash: string, now: Date): Promise<Me | null> {
    const [found] = await this.db.query<Found>(
      `select s.id as session_id, s.person_id, s.membership_id, m.organisation_id, m.role, p.language
       from session s join membership m on m.id = s.membership_id join person p on p.id = s.person_id
       where s.token_hash = $1 and s.expires_at > $2`,
      [tokenHash, now],
    );
    return (
      (found && {
        sessionId: found.session_id,
        personId: found.person_id,
        membershipId: found.membership_id,
        organisationId: found.organisation_id,
        role: found.role,
        language: found.language,
      }) ??
      null
    );
  }

  /** Opens a session and answers with its token, which is shown once and not stored. */
  async open(tx: Tx, personId: string, membershipId: string): Promise<string> {
    const token = this.idSource.secret();
    const now = this.clock.now();
    const expiresAt = daysLater(now, ACCOUNT_LIMITS.sessionDays);
    const row = { id: this.idSource.next(), tokenHash: fingerprint(token), personId, membershipId };
    await tx.insert(Session, { ...row, createdAt: now, expiresAt });
    return token;
  }

  async switchTo(sessionId: string, membershipId: string): Promise<void> {
    await this.db.of(Session).update({ id: sessionId }, { membershipId });
  }

  async end(sessionId: string): Promise<void> {
    await this.db.of(Session).delete({ id: sessionId });
  }

  async endOthers(personId: string, sessionId: string): Promise<void> {
    await this.db.query('delete from session where person_id = $1 and id <> $2', [personId, sessionId]);
  }

  /** Running sessions of a person, newest first. */
  async of(personId: string): Promise<Session[]> {
    const now = this.clock.now();
    const all = await this.db.of(Session).find({ where: { personId }, order: { createdAt: 'DESC', id: 'ASC' } });
    return all.filter(({ expiresAt }) => expiresAt > now);
  }
}
