import { SESSION_COOKIE, SessionCookie, sessionToken } from './cookie';

const token = 'a'.repeat(43);
const from = (cookie: string) => sessionToken({ headers: { cookie } });

describe('session cookie', () => {
  it('is read among others', () => {
    expect(from(`theme=dark; ${SESSION_COOKIE}=${token}; x=y`)).toBe(token);
  });

  it.each([
    '',
    'theme=dark',
    `${SESSION_COOKIE}=`,
    `${SESSION_COOKIE}=short`,
    `${SESSION_COOKIE}=${token}; ${SESSION_COOKIE}=${'b'.repeat(43)}`,
    `${SESSION_COOKIE}=${'a'.repeat(4100)}`,
    `dialogwerk=${token}`,
  ])('is absent in "%s"', (cookie) => {
    expect(from(cookie)).toBeUndefined();
  });

  it('carries every flag', () => {
    const set: string[] = [];
    const response = { append: (_: string, value: string) => void set.push(value) };
    new SessionCookie(response as never).set(token, 30);
    expect(set[0]).toBe(`${SESSION_COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000`);
  });
});
