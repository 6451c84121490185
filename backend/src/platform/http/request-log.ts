import type { RequestHandler } from 'express';
import type { Ids } from '@backend/platform/ids';
import type { Log } from '@backend/platform/log';
import type { Known } from './serve';

/** Express keeps the pattern that matched, such as `/api/challenges/:id`. */
const patternOf = (request: Known): string => {
  const { route } = request as { route?: { path?: unknown } };
  return typeof route?.path === 'string' ? route.path : '(none)';
};

/** One line per request: route template, status and duration; no address, no query, no person. */
export function requestLog(log: Log, ids: Ids): RequestHandler {
  return (request: Known, response, next) => {
    const begun = performance.now();
    const id = ids.secret().slice(0, 16);
    request.requestId = id;
    response.setHeader('X-Request-Id', id);
    response.once('finish', () => {
      const ms = Math.round(performance.now() - begun);
      const { method } = request;
      log.info('served', { request: id, method, route: patternOf(request), status: response.statusCode, ms });
    });
    next();
  };
}
