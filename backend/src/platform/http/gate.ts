import { decideEver } from '@domain/policy';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Clock } from '@backend/platform/clock';
import { fingerprint } from '@backend/platform/ids';
import { sessionToken, startedHere, visitor, type Me, type SessionReader } from '@backend/platform/session';
import { languageAsked } from '@backend/platform/words';
import type { Origins } from './origins';
import { Problem } from './problem';
import type { RateLimits } from './rate-limits';
import { servedBy, type Known } from './serve';
import { checkBody } from './upload';

const READING = new Set(['GET', 'HEAD']);

/** Stands before every handler: started by our own pages, not too often, by whom, may that role ever do this, and is there what it takes. */
export class Gate implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly origins: Origins,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Known>();
    const served = servedBy(context.getHandler());
    if (!served) throw new Error('A handler without @Serve() passed the start-up check.');
    if (!READING.has(request.method) && !served.fromAnywhere) {
      if (!startedHere(request.headers, this.origins.all())) throw new Problem('request.cross_site');
      checkBody(request, served.endpoint.upload);
    }
    await this.limits.count(served.route, request.ip ?? '', served.endpoint.perMinute);
    request.me = await this.whoIs(request);
    const { kind } = decideEver(request.me, served.endpoint.may, served.asks);
    if (kind === 'allowed') return true;
    if (kind === 'needs') throw new Problem('session.more_needed');
    throw new Problem(request.me.personId === null ? 'session.required' : 'session.not_allowed');
  }

  private async whoIs(request: Known): Promise<Me> {
    const token = sessionToken(request);
    const person = token === undefined ? null : await this.sessions.read(fingerprint(token), this.clock.now());
    return person ?? visitor(languageAsked(request));
  }
}
