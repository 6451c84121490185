import { createHmac, timingSafeEqual } from 'node:crypto';

const SEPARATOR = '.';

/**
 * Tokens that carry what they are for and prove that we made them: for links in mails that let one person do one small
 * thing without signing in. They are not secrets we keep, so nothing is stored; they end on a day.
 */
export class SignedTokens {
  constructor(private readonly secret: string) {}

  /** A token for one purpose. `parts` must not hold dots; `until` is the first instant at which it is worth nothing. */
  make(purpose: string, parts: readonly string[], until: Date): string {
    if (parts.some((part) => part.includes(SEPARATOR))) throw new Error('A part of a token must not hold a dot.');
    const body = [...parts, Math.floor(until.getTime() / 1000).toString(36)].join(SEPARATOR);
    return `${body}${SEPARATOR}${this.sign(purpose, body)}`;
  }

  /** The parts of a token made for this purpose; undefined when it is not ours, was changed or has ended. */
  read(purpose: string, token: string, now: Date): readonly string[] | undefined {
    const at = token.lastIndexOf(SEPARATOR);
    if (at < 0) return undefined;
    const body = token.slice(0, at);
    const given = Buffer.from(token.slice(at + 1));
    const right = Buffer.from(this.sign(purpose, body));
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    const parts = body.split(SEPARATOR);
    const until = Number.parseInt(parts.pop() ?? '', 36) * 1000;
    return now.getTime() < until ? parts : undefined;
  }

  private sign(purpose: string, body: string): string {
    return createHmac('sha256', this.secret).update(`${purpose}\n${body}`).digest('base64url');
  }
}
