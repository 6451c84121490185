import { aChallenge } from '@examples';
import type { Watch } from '@contract/watches';
import { approve, startTestApp, type Browser, type SignedInPerson, type TestApp } from '@backend/testing';

describe('a search as a feed', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let first: string;

  const publish = async (title: string, change: object = {}): Promise<string> => {
    const { body } = await company.browser.post<{ id: string }>('/challenges', aChallenge({ title, ...change }));
    await company.browser.post(`/challenges/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, 'challenges', body.id);
    await test.jobs.settle();
    test.clock.pass(60);
    return body.id;
  };
  const read = (path: string, browser: Browser = test.visitor(), headers = {}) =>
    browser.get<string>(path, { headers });
  const idsIn = (text: string) => [...text.matchAll(/<id>urn:uuid:([\da-f-]+)<\/id>/g)].map(([, id]) => id);

  beforeAll(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Torwerk & <Söhne>', plz: '44147' } });
    first = await publish('Die Schranke <klemmt> & "hängt"', {
      answers: {
        what: { text: 'Sobald es regnet, bleibt die Schranke unten, und alle Fahrer müssen warten.', lock: 'everyone' },
        where: { text: 'Hinter dem Zollhäuschen.', lock: 'members' },
        cost: { text: 'Geheimkosten Zirkonoxid', lock: 'partner' },
      },
    });
  }, 60_000);
  afterAll(() => test.close());

  it('says what it is, escapes what people wrote, and names itself the same however it is asked', async () => {
    const { status, headers, text } = await read('/feeds/search.atom?kind=challenge&q=schranke');
    expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(idsIn(text)).toEqual([first]);
    expect(text).toContain('<title>Die Schranke &lt;klemmt&gt; &amp; &quot;hängt&quot;</title>');
    expect(text).toContain('<name>Torwerk &amp; &lt;Söhne&gt;</name>');
    expect(text).toContain(`<link href="http://localhost/probleme/${first}"/>`);
    const self = 'http://localhost/api/feeds/search.atom?q=schranke&amp;kind=challenge';
    expect(text).toContain(`<id>${self}</id>`);
    expect(text).toContain('href="http://localhost/finden?q=schranke&amp;art=challenge"');
    expect((await read('/feeds/search.atom?q=schranke&kind=challenge&topic=')).text).toBe(text);
  });

  it('shows everybody what a visitor sees, also those who are signed in', async () => {
    const member = await test.as('researcher');
    for (const q of ['Zollhäuschen', 'Zirkonoxid'])
      expect(idsIn((await read(`/feeds/search.atom?q=${q}`, member.browser)).text)).toEqual([]);
    const open = await read('/feeds/search.atom?q=schranke');
    expect((await read('/feeds/search.atom?q=schranke', company.browser)).text).toBe(open.text);
    expect(open.text).not.toMatch(/Zoll|Zirkon/);
  });

  it('is not sent again while nothing has changed, and at once without what was withdrawn', async () => {
    const path = '/feeds/search.atom?q=bordstein';
    const id = await publish('Der Bordstein am Tor ist zu hoch');
    const before = await read(path);
    const asking = { 'if-none-match': before.headers.get('etag') ?? '' };
    expect((await read(path, test.visitor(), asking)).status).toBe(304);
    expect(before.headers.get('last-modified')).not.toBeNull();
    await company.browser.post(`/challenges/${id}/steps`, { step: 'withdraw' });
    const after = await read(path, test.visitor(), asking);
    expect([after.status, idsIn(after.text)]).toEqual([200, []]);
  });

  it('tells nothing that was found by other words than the ones asked for', async () => {
    for (const q of ['schrangke', 'schranke+zeppelin'])
      expect(idsIn((await read(`/feeds/search.atom?q=${q}`)).text)).toEqual([]);
  });

  it('has a secret address for a saved search, which ends with a new one, with its owner’s wish, and with the search', async () => {
    const query = { q: 'schranke' };
    const { body: watch } = await company.browser.post<Watch>('/watches', { name: 'Schranken & Tore', query });
    const open = async () => (await company.browser.post<Watch>(`/watches/${watch.id}/feed`)).body.feed ?? '';
    const path = (address: string) => address.replace('http://localhost/api', '');
    const one = await open();
    expect(one).toMatch(/^http:\/\/localhost\/api\/feeds\/watch\/[\w-]{43}$/);
    const { status, text } = await read(path(one));
    expect(status).toBe(200);
    expect(text).toContain('<title>Dialogwerk: Schranken &amp; Tore</title>');
    expect(idsIn(text)).toEqual([first]);
    expect(text).not.toMatch(/Zoll|Zirkon/);
    const other = await open();
    expect(other).not.toBe(one);
    expect((await read(path(one))).status).toBe(404);
    expect((await read(path(other))).status).toBe(200);
    await company.browser.send('DELETE', `/watches/${watch.id}/feed`);
    expect((await read(path(other))).status).toBe(404);
    const last = await open();
    await company.browser.send('DELETE', `/watches/${watch.id}`);
    expect((await read(path(last))).status).toBe(404);
  });

  it('keeps no token in the tables or the log', async () => {
    const { body: watch } = await company.browser.post<Watch>('/watches', { name: 'x', query: { q: 'x' } });
    const { body } = await company.browser.post<Watch>(`/watches/${watch.id}/feed`);
    const token = body.feed?.split('/').at(-1) ?? '';
    await read(`/feeds/watch/${token}`);
    expect(JSON.stringify(await test.db.query('select * from watch'))).not.toContain(token);
    expect(test.logged.join()).not.toContain(token);
  });
});
