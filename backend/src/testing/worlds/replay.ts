import type { Browser } from '../client';
import type { Attempt } from './requests';

/** What came back, as everybody on the wire can see it. */
export interface Exchange {
  readonly attempt: Attempt;
  readonly status: number;
  /** Status, headers and body in one text; the time, the request's number and the nonce left out. */
  readonly bytes: string;
}

const PER_ANSWER = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);

/** Sends one request and keeps all of the answer. */
export async function exchange(
  browser: Browser,
  attempt: Attempt,
  headers: Record<string, string> = {},
): Promise<Exchange> {
  const { method, path, body } = attempt;
  // Packing answers takes longer than making them.
  const reply = await browser.send(method, path, body, { headers: { 'accept-encoding': 'identity', ...headers } });
  const shown = [...reply.headers]
    .filter(([name]) => !PER_ANSWER.has(name))
    .map(([name, value]) => `${name}: ${value.replace(/'nonce-[^']*'/, "'nonce'")}`)
    .sort();
  return { attempt, status: reply.status, bytes: [String(reply.status), ...shown, '', reply.text].join('\n') };
}

/** Sends everything one after the other, and follows the cursors of lists to their end. */
export async function replay(
  browser: Browser,
  attempts: readonly Attempt[],
  headers: Record<string, string> = {},
): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  for (const attempt of attempts) {
    const first = await exchange(browser, attempt, headers);
    exchanges.push(first);
    for (let next = cursorIn(first); next !== undefined && attempt.pages;) {
      const more = `${attempt.path}${attempt.path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`;
      const page = await exchange(browser, { ...attempt, path: more }, headers);
      exchanges.push(page);
      next = cursorIn(page);
    }
  }
  return exchanges;
}

const cursorIn = ({ bytes }: Exchange): string | undefined => {
  const found = /"next":("(?:[^"\\]|\\.)*")/.exec(bytes)?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as string);
};

/** Where two replays differ, in a few words each. */
export const differences = (one: readonly Exchange[], other: readonly Exchange[]): string[] =>
  Array.from({ length: Math.max(one.length, other.length) }).flatMap((_, at) => {
    const [a, b] = [one[at], other[at]];
    if (a?.bytes === b?.bytes) return [];
    const from = [...(a?.bytes ?? '')].findIndex((character, n) => character !== b?.bytes[n]);
    const near = (text = '') => text.slice(Math.max(0, from - 60), from + 60);
    return [`${a?.attempt.method} ${a?.attempt.path}: …${near(a?.bytes)}… or …${near(b?.bytes)}…`];
  });
