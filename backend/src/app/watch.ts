import { createServer, type Server } from 'node:http';
import { Readiness } from '@backend/platform/http';
import type { RunningApp } from './start-app';
import { figures } from './figures';

const NOT_READY = 503;

/** What those who watch over the site may ask for, each answered with a status and a text. */
const pages = ({ app }: RunningApp): Readonly<Record<string, () => Promise<readonly [number, string]>>> => ({
  '/live': async () => [200, 'ok\n'],
  '/ready': async () => ((await app.get(Readiness).holds()) ? [200, 'ok\n'] : [NOT_READY, 'not ready\n']),
  '/metrics': async () => [200, await figures(app)],
});

/**
 * Answers on a port of its own, for probes and for Prometheus; workers have no other. It belongs behind the firewall:
 * the figures are counts without people, but they are nobody's business outside.
 */
export function watch(running: RunningApp): Server {
  const known = pages(running);
  return createServer((request, response) => {
    const page = known[request.url ?? ''];
    const answered = page ? page() : Promise.resolve([404, 'not found\n'] as const);
    const said = ([status, text]: readonly [number, string]): void => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(text);
    };
    // Without the database there are no figures; the probe still gets an answer.
    answered.then(said, () => said([NOT_READY, 'not available\n']));
  });
}
