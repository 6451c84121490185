import type { Organisation } from '@contract/accounts';
import { startTestApp, type TestApp } from '@backend/testing';
import { Organisations } from './organisations';

describe('organisations', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const change = {
    name: 'Lackwerk GmbH',
    size: 'small',
    sector: '25',
    plz: '57462',
    website: 'https://lackwerk.example',
  };

  it('are read by everybody, with the place of their postcode', async () => {
    const kira = await test.as('company_admin');
    await kira.browser.put('/organisation', change);
    const { body } = await test.visitor().get<Organisation>(`/organisations/${kira.organisationId}`);
    expect(body).toMatchObject({ ...change, place: 'Olpe', district: '05966', side: 'practice', claimed: true });
  });

  it('raise their revision with a real change', async () => {
    const kira = await test.as('company_admin');
    const revision = async () =>
      (
        await test.db.query<{ revision: number }>('select revision from organisation where id = $1', [
          kira.organisationId,
        ])
      )[0]?.revision;
    await kira.browser.put('/organisation', change);
    expect(await revision()).toBe(2);
    await kira.browser.put('/organisation', change);
    expect(await revision()).toBe(2);
  });

  it('are changed by one of two colleagues at once, and the other one is told', async () => {
    const kira = await test.as('company_admin');
    const read = async () => (await kira.browser.get<{ organisation: Organisation }>('/account')).body.organisation;
    const { version } = await read();
    const both = await Promise.all(
      ['Links', 'Rechts'].map((name) =>
        kira.browser.put<{ code?: string }>('/organisation', { ...change, name, version }),
      ),
    );
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('organisation.changed_elsewhere');
    const won = both.findIndex(({ status }) => status === 200);
    expect(await read()).toMatchObject({ name: ['Links', 'Rechts'][won], version: version + 1 });
  });

  it('of a council are there for its members only', async () => {
    const rat = await test.as('council_member', { organisation: { parentText: 'Lackwerk GmbH' } });
    const path = `/organisations/${rat.organisationId}`;
    expect((await rat.browser.get<Organisation>(path)).body).toMatchObject({
      side: 'staff',
      parentName: 'Lackwerk GmbH',
    });
    const unknown = await test.visitor().get('/organisations/00000000-0000-4000-8000-00000000abcd');
    for (const role of ['company_admin', 'moderator', 'council_member', 'admin'] as const) {
      const reply = await (await test.as(role)).browser.get(path);
      expect(reply.status).toBe(404);
      expect(reply.text).toBe(unknown.text);
    }
  });

  it('are changed by those who lead them', async () => {
    const kim = await test.as('company_member');
    expect((await kim.browser.put('/organisation', change)).status).toBe(403);
    expect((await test.visitor().put('/organisation', change)).status).toBe(401);
    for (const role of ['company_admin', 'council_member', 'researcher'] as const) {
      expect((await (await test.as(role)).browser.put('/organisation', change)).status).toBe(200);
    }
  });

  it.each([
    ['javascript:alert(1)', 'website'],
    ['http://127.0.0.1/', 'website'],
  ])('refuse the website %s', async (website, field) => {
    const kira = await test.as('company_admin');
    const reply = await kira.browser.put<{ fields: { field: string }[] }>('/organisation', { ...change, website });
    expect(reply.status).toBe(422);
    expect(reply.body.fields.map((one) => one.field)).toEqual([field]);
  });

  it('invite colleagues, who join with one click', async () => {
    const kira = await test.as('company_admin', { organisation: { name: 'Lackwerk <b>GmbH</b>' } });
    const guest = { email: 'sascha@lackwerk.example', name: 'Sascha Knobbe' };
    expect((await kira.browser.post('/organisation/invitations', guest)).body).toEqual({ sent: true });
    const [mail] = await test.mails(guest.email);
    expect(mail?.html).toContain('Lackwerk &lt;b&gt;GmbH&lt;/b&gt;');
    const token = /bestaetigen#([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const { body } = await test.visitor().post('/sign-in/confirm', { token });
    expect(body).toMatchObject({
      session: { role: 'company_member', name: 'Sascha Knobbe', context: { organisationId: kira.organisationId } },
    });
  });

  it('that are councils name nobody in an invitation', async () => {
    const rat = await test.as('council_member', { organisation: { name: 'Betriebsrat Geheim' } });
    await rat.browser.post('/organisation/invitations', { email: 'neu@rat.example', name: 'Neu Gewählt' });
    const [mail] = await test.mails('neu@rat.example');
    expect(`${mail?.subject}${mail?.html}${mail?.text}`).not.toMatch(/geheim|betriebsrat/i);
  });

  it('find an institution by name whatever the case', async () => {
    const found = await test.db.transaction(async (tx) => {
      const organisations = test.get(Organisations);
      return [
        await organisations.institutionNamed(tx, 'Hochschule Lennetal'),
        await organisations.institutionNamed(tx, 'hochschule LENNETAL'),
      ];
    });
    expect(found[0]).toBe(found[1]);
  });
});
