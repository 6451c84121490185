import type { Request, Response } from 'express';

/** `__Host-` ties the cookie to this host and to https (browsers count http://localhost as safe). */
export const SESSION_COOKIE = '__Host-dialogwerk';

const FLAGS = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The session token a request carries. Two cookies of the name mean somebody planted one: then there is none. */
export function sessionToken(request: Pick<Request, 'headers'>): string | undefined {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${SESSION_COOKIE}=`))
    .map((pair) => pair.slice(SESSION_COOKIE.length + 1));
  const [token, second] = found;
  return second === undefined && token && /^[\w-]{20,200}$/.test(token) ? token : undefined;
}

/** Sets and clears the session cookie of one answer. */
export class SessionCookie {
  constructor(private readonly response: Pick<Response, 'append'>) {}

  set(token: string, days: number): void {
    this.response.append('Set-Cookie', `${SESSION_COOKIE}=${token}; ${FLAGS}; Max-Age=${days * 86_400}`);
  }

  clear(): void {
    this.response.append('Set-Cookie', `${SESSION_COOKIE}=; ${FLAGS}; Max-Age=0`);
  }
}
