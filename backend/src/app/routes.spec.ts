import { MEMBER_ROLES, type Role } from '@domain/accounts';
import { mayEver, NEEDS, POLICY, type Grant } from '@domain/policy';
import { servedApi } from './rooms';
import { startTestApp, type Browser, type TestApp } from '@backend/testing';

const NOBODY = '00000000-0000-4000-8000-00000000dead';
const routes = Object.entries(servedApi).map(([route, endpoint]) => {
  const [method = '', path = ''] = route.split(' ');
  return { route, method, address: path.replace(/:\w+/g, NOBODY), may: endpoint.may };
});
const changing = routes.filter(({ method, route }) => method !== 'GET' && route !== 'POST /unsubscribe/:token');
const actor = (role: Role) => ({ role, personId: NOBODY, organisationId: NOBODY });

describe('every route', () => {
  let test: TestApp;
  const browsers = new Map<Role, Browser>();

  beforeAll(async () => {
    test = await startTestApp();
    browsers.set('visitor', test.visitor());
    for (const role of MEMBER_ROLES) browsers.set(role, (await test.as(role)).browser);
  });
  afterAll(() => test.close());

  const send = (role: Role, method: string, address: string, headers?: Record<string, string>) => {
    const { token } = browsers.get(role) ?? {};
    const browser = test.visitor();
    browser.token = token;
    return browser.send<{ code?: string }>(method, address, method === 'GET' ? undefined : {}, headers && { headers });
  };

  it.each(routes)('$route asks the policy table about every role', async ({ method, address, may }) => {
    for (const role of ['visitor', ...MEMBER_ROLES] as const) {
      const { status, body } = await send(role, method, address);
      const refusal = role === 'visitor' ? [401, 'session.required'] : [403, 'session.not_allowed'];
      const seen = { role, refused: status === refusal[0] && body.code === refusal[1] };
      expect(seen).toEqual({ role, refused: !mayEver(actor(role), may) });
      expect(status).toBeLessThan(500);
      if (method === 'POST' && address === '/sign-out' && role !== 'visitor') {
        browsers.set(role, (await test.as(role)).browser);
      }
    }
  });

  it.each(routes)(
    '$route stays shut while its grants need what nobody has asked for',
    async ({ method, address, may }) => {
      const needy = (POLICY[may] as readonly Grant[]).map((grant) => ({ ...grant, needs: NEEDS }));
      const grants = jest.replaceProperty(POLICY, may, needy as never);
      try {
        for (const role of ['visitor', ...MEMBER_ROLES] as const) {
          if (!needy.some(({ roles }) => roles.includes(role))) continue;
          const { status, body } = await send(role, method, address);
          expect([role, status, body.code]).toEqual([role, 403, 'session.more_needed']);
        }
      } finally {
        grants.restore();
      }
    },
  );

  const foreign: readonly (readonly [string, Record<string, string>])[] = [
    ['cross-site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['cross-site with our origin', { 'sec-fetch-site': 'cross-site' }],
    ['same-site', { 'sec-fetch-site': 'same-site' }],
    ['no site and a bad origin', { 'sec-fetch-site': 'none', origin: 'https://evil.example' }],
    ['neither', { origin: '' }],
    ['a null origin', { origin: 'null' }],
    ['a text body', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ];

  it.each(foreign)('that changes something refuses %s', async (_, headers) => {
    for (const { route, method, address } of changing) {
      const { status, body } = await send('company_admin', method, address, headers);
      expect({ route, refused: [403, 415].includes(status) && /^request\./.test(body.code ?? '') }).toEqual({
        route,
        refused: true,
      });
    }
  });

  it('forgets a right with the next request', async () => {
    const kira = await test.as('company_admin');
    const status = async () => (await kira.browser.get('/account')).status;
    expect(await status()).toBe(200);
    await test.db.query(`update membership set role = 'company_member' where id = $1`, [kira.membershipId]);
    expect((await kira.browser.post('/organisation/invitations')).status).toBe(403);
    await test.db.query('delete from membership where id = $1', [kira.membershipId]);
    expect(await status()).toBe(401);
  });

  it('takes a stranger input for what it is', async () => {
    const strange = ['null', '[]', '"x"', '{"a":1e400}', '{"__proto__":{"x":1}}', `{"a":${'['.repeat(9000)}`];
    for (const { route, method, address } of changing) {
      if (route === 'POST /sign-out' || route === 'POST /session/end-others') continue;
      const browser = test.visitor();
      browser.token = browsers.get('company_admin')?.token;
      for (const body of strange) {
        const { status } = await browser.send(method, address, body);
        expect({ route, body: body.slice(0, 20), kind: Math.floor(status / 100) }).toMatchObject({ kind: 4 });
      }
    }
  });
});
