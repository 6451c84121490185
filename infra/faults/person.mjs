import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

/** A person gives up when nothing has worked for this long: then something is broken and not only down. */
const PATIENCE_MS = 90_000;
const AGAIN_MS = 100;
const COOKIE = '__Host-dialogwerk';

/** An answer that was no success and that trying again does not change. */
export class Refused extends Error {
  constructor(request, status, body) {
    super(`${request}: ${status} ${body.slice(0, 300)}`);
    this.status = status;
  }
}

let people = 0;

/**
 * Somebody with a browser, who does what people do when a site stutters: try again until it works. Requests that create
 * something carry a key, as those of the pages do, so that trying again does not create it twice.
 */
export class Person {
  /** Answers that were neither a success nor a polite "later". */
  static surprises = [];

  constructor(url, email) {
    people += 1;
    this.url = url;
    this.email = email;
    this.address = `10.9.${people >> 8}.${people & 255}`;
  }

  get(path) {
    return this.send('GET', path);
  }

  post(path, body = {}) {
    return this.send('POST', path, body, { 'idempotency-key': randomUUID() });
  }

  put(path, body) {
    return this.send('PUT', path, body);
  }

  async send(method, path, body, extra = {}) {
    for (const end = Date.now() + PATIENCE_MS; ; await wait(AGAIN_MS)) {
      const answer = await this.once(method, path, body, extra);
      if (answer?.status < 300) return answer.text === '' ? undefined : JSON.parse(answer.text);
      const later = !answer || answer.status === 503 || answer.status === 429;
      if (!later && answer.status < 500) throw new Refused(`${method} ${path}`, answer.status, answer.text);
      if (!later) Person.surprises.push(`${method} ${path}: ${answer.status} ${answer.text.slice(0, 300)}`);
      if (Date.now() > end) throw new Error(`${method} ${path} has not worked for a long time.`);
    }
  }

  /** One try; undefined when no whole answer came. */
  async once(method, path, body, extra) {
    try {
      const response = await fetch(`${this.url}/api${path}`, {
        method,
        headers: {
          origin: this.url,
          'x-forwarded-for': this.address,
          ...(this.token && { cookie: `${COOKIE}=${this.token}` }),
          ...(body && { 'content-type': 'application/json' }),
          ...extra,
        },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      });
      const [cookie] = response.headers.getSetCookie();
      const [, token] = new RegExp(`^${COOKIE}=([^;]+)`).exec(cookie ?? '') ?? [];
      if (token) this.token = token;
      return { status: response.status, text: await response.text() };
    } catch {
      // The connection broke, which is what this is about; the request is tried again.
      return undefined;
    }
  }

  /** Signs in by the link of a real mail. */
  async signIn(sink) {
    await this.post('/sign-in', { email: this.email });
    const { text } = await sink.mailTo(this.email, /\/anmelden\/bestaetigen#/);
    const [, token] = /\/anmelden\/bestaetigen#([\w-]+)/.exec(text) ?? [];
    await this.post('/sign-in/confirm', { token });
    return this;
  }
}
