import { createHash } from 'node:crypto';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Clock } from '@backend/platform/clock';
import type { Database, Tx } from '@backend/platform/database';
import type { TextCipher } from '@backend/platform/tokens';
import { Problem } from './problem';
import { servedBy, type Known } from './serve';

/** Keys are kept this long; the retention job removes older ones. */
export const KEY_HOURS = 24;

interface Kept {
  readonly route: string;
  readonly bodyHash: string;
  /** Closed: an owner's answer may hold partner-only text. */
  readonly answer: string;
}

/**
 * A POST with an `Idempotency-Key` runs in one transaction together with the key and its answer: sent again, it changes
 * nothing and answers the same. The same key with another content is refused. For signed-in people only.
 */
export class RequestKeys implements NestInterceptor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cipher: TextCipher,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Known>();
    const key = request.headers['idempotency-key'];
    const owner = request.me?.personId;
    if (request.method !== 'POST' || typeof key !== 'string' || !owner) return next.handle();
    if (!/^[\w-]{16,100}$/.test(key)) throw new Problem('request.malformed');
    const route = servedBy(context.getHandler())?.route ?? '';
    const sent = JSON.stringify([request.params, request.query, request.body]);
    const bodyHash = createHash('sha256').update(sent).digest('hex');
    const once = this.db.together((tx) =>
      this.once(tx, { key, owner, route, bodyHash }, () => lastValueFrom(next.handle())),
    );
    return from(once);
  }

  private async once(
    tx: Tx,
    { key, owner, route, bodyHash }: { key: string; owner: string; route: string; bodyHash: string },
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    // A second request with the key waits here until the first has committed, and then finds its answer.
    const claimed = await tx.query<unknown[]>(
      `insert into request_key (key, owner, route, body_hash, created_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning key`,
      [key, owner, route, bodyHash, this.clock.now()],
    );
    if (claimed.length === 0) return this.kept(tx, { key, owner, route, bodyHash });
    const answer = await work();
    await tx.query('update request_key set answer = $3 where key = $1 and owner = $2', [
      key,
      owner,
      JSON.stringify(this.cipher.encrypt(JSON.stringify(answer ?? null))),
    ]);
    return answer;
  }

  private async kept(
    tx: Tx,
    { key, owner, route, bodyHash }: { key: string; owner: string; route: string; bodyHash: string },
  ): Promise<unknown> {
    const [kept] = await tx.query<Kept[]>(
      `select route, body_hash as "bodyHash", answer from request_key where key = $1 and owner = $2`,
      [key, owner],
    );
    if (kept?.route !== route || kept.bodyHash !== bodyHash) throw new Problem('request.key_reused');
    const answer = this.cipher.decrypt(kept.answer);
    if (answer === undefined) throw new Problem('request.key_reused');
    return JSON.parse(answer) as unknown;
  }
}
