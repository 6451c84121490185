import type { INestApplication } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { SESSION_COOKIE } from '@backend/platform/session';

/** An answer as a test looks at it. */
export interface Reply<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  /** The body as it travelled. */
  readonly text: string;
}

export interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser of one person: keeps its session cookie and says where its requests start. */
export class Browser {
  private readonly origin: string;

  constructor(
    readonly app: INestApplication,
    public token: string | undefined = undefined,
  ) {
    const { port } = (app.getHttpServer() as { address(): AddressInfo }).address();
    this.origin = `http://localhost:${port}`;
  }

  get<T>(path: string, extras?: Extras): Promise<Reply<T>> {
    return this.send<T>('GET', path, undefined, extras);
  }

  post<T>(path: string, body: unknown = {}, extras?: Extras): Promise<Reply<T>> {
    return this.send<T>('POST', path, body, extras);
  }

  put<T>(path: string, body: unknown = {}, extras?: Extras): Promise<Reply<T>> {
    return this.send<T>('PUT', path, body, extras);
  }

  /** Sends one request below `/api`; paths that start with `//` are taken as they are. */
  async send<T>(method: string, path: string, body?: unknown, { headers = {} }: Extras = {}): Promise<Reply<T>> {
    const address = path.startsWith('//') ? path.slice(1) : `/api${path}`;
    const response = await fetch(`${this.origin}${address}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.origin,
        ...(this.token && { cookie: `${SESSION_COOKIE}=${this.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, value] = new RegExp(`^${SESSION_COOKIE}=([^;]*)`).exec(cookie) ?? [];
      if (value !== undefined) this.token = value || undefined;
    }
    const text = await response.text();
    const isJson = text !== '' && /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : text) as T };
  }
}
