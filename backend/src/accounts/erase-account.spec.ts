import type { Account } from '@contract/accounts';
import { startTestApp, type TestApp } from '@backend/testing';
import { AccountPartRegistry } from './account-parts';

describe('deleting an account', () => {
  let test: TestApp;
  const heard: string[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    const ports = test.get(AccountPartRegistry);
    const [erase, abandon] = [ports.erase.bind(ports), ports.abandon.bind(ports)];
    ports.erase = (tx, id) => (heard.push(`erase ${id}`), erase(tx, id));
    ports.abandon = (tx, id) => (heard.push(`abandon ${id}`), abandon(tx, id));
  });
  afterAll(() => test.close());

  const canaries = async (text: string): Promise<string[]> => {
    const tables = await test.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await test.db.query<{ hits: string }>(
        `select count(*) as hits from "${name}" t where to_jsonb(t)::text ilike $1`,
        [`%${text}%`],
      );
      if (Number(row?.hits) > 0) found.push(name);
    }
    return found;
  };

  it('needs a clear yes', async () => {
    const kira = await test.as('researcher');
    expect((await kira.browser.post('/account/delete')).status).toBe(422);
    expect((await kira.browser.get('/account')).status).toBe(200);
  });

  it('leaves nothing of the person in any table and ends every session', async () => {
    const kira = await test.as('company_admin', { name: 'Kira Canary', email: 'kira@canary.example' });
    const elsewhere = await test.signInAgain(kira);
    await test.visitor().post('/sign-in', { email: 'kira@canary.example' });
    expect(await canaries('canary')).not.toEqual([]);
    expect((await kira.browser.post('/account/delete', { confirm: true })).status).toBe(200);
    expect(await canaries('canary')).toEqual([]);
    expect((await elsewhere.get('/account')).status).toBe(401);
    expect(heard).toEqual([`abandon ${kira.organisationId}`, `erase ${kira.personId}`]);
  });

  it('makes the eldest colleague responsible when the last responsible person goes', async () => {
    const kira = await test.as('company_admin');
    const { organisationId } = kira;
    const sascha = await test.as('company_member', { organisationId });
    await test.as('company_member', { organisationId });
    heard.length = 0;
    await kira.browser.post('/account/delete', { confirm: true });
    const { body } = await sascha.browser.get<Account>('/account');
    expect(body.colleagues).toEqual([{ name: 'Kim Beispiel', role: 'company_member' }]);
    expect((await sascha.browser.get('/session')).body).toMatchObject({ role: 'company_admin' });
    expect(heard).toEqual([`erase ${kira.personId}`]);
  });
});
