import type { ChallengeCard, Suggestions } from '@contract/challenges';
import type { ProblemBody } from '@contract/problems';
import { publishChallenge, startTestApp, type Browser, type SignedInPerson, type TestApp } from '@backend/testing';
import { Challenge } from './challenge.entity';
import { aDraft } from './testing/drafts';

interface Page {
  items: ChallengeCard[];
  total: number;
  next: string | null;
}

describe('lists of challenges', () => {
  let test: TestApp;
  let owner: SignedInPerson;
  let guide: Browser;
  beforeAll(async () => {
    test = await startTestApp();
    owner = await test.as('company_admin', { organisation: { name: 'Werkstatt <Nord> & Söhne', plz: '57223' } });
    guide = (await test.as('moderator')).browser;
    for (let n = 0; n < 23; n += 1) {
      test.clock.pass(1);
      await publishChallenge(owner, guide, aDraft({ title: `Problem Nummer ${n} in der Fertigung` }));
    }
    test.clock.pass(1);
    await publishChallenge(
      owner,
      guide,
      aDraft({ title: 'Ein Problem in Köln & <Umland>', plz: '50667', topics: ['robotics'] }),
    );
  });
  afterAll(() => test.close());
  const get = async (path: string) => (await test.visitor().get<Page>(path)).body;

  it('come newest first, a page at a time, each once', async () => {
    const first = await get('/challenges');
    const second = await get(`/challenges?cursor=${first.next}`);
    expect([first.items.length, first.total, second.items.length, second.next]).toEqual([20, 24, 4, null]);
    const titles = [...first.items, ...second.items].map(({ title }) => title);
    expect(new Set(titles).size).toBe(24);
    expect(titles[1]).toBe('Problem Nummer 22 in der Fertigung');
    expect(titles.at(-1)).toBe('Problem Nummer 0 in der Fertigung');
  });

  it('are narrowed by topic, sector and district', async () => {
    expect((await get('/challenges?topic=robotics')).total).toBe(1);
    expect((await get('/challenges?sector=C')).total).toBe(24);
    expect((await get('/challenges?sector=25')).total).toBe(0);
    expect((await get('/challenges?district=05970')).total).toBe(23);
    expect((await get(`/challenges?topic=${encodeURIComponent("' or 1=1 --")}`)).total).toBe(0);
  });

  it.each(['nonsense', '1795478400000_x', 'x%00', '99999999999999_6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b'])(
    'refuse the cursor %s',
    async (cursor) => {
      const { status, body } = await test.visitor().get<ProblemBody>(`/challenges?cursor=${cursor}`);
      expect([status, body.fields[0]?.field]).toEqual([422, 'cursor']);
    },
  );

  it('hold my own in every state', async () => {
    await owner.browser.post('/challenges', aDraft({ title: 'Noch ein Entwurf von uns' }));
    const { items } = (await owner.browser.get<Page>('/challenges/mine')).body;
    expect(items.filter(({ state }) => state === 'draft').map(({ title }) => title)).toEqual([
      'Noch ein Entwurf von uns',
    ]);
    expect((await (await test.as('company_member')).browser.get<Page>('/challenges/mine')).body.items).toEqual([]);
  });

  it('can be read as an Atom feed', async () => {
    const { headers, text } = await test.visitor().get('/feeds/challenges.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(text.match(/<entry /g)).toHaveLength(24);
    expect(text).toContain('<title>Ein Problem in Köln &amp; &lt;Umland&gt;</title>');
    expect(text).toContain('<author><name>Werkstatt &lt;Nord&gt; &amp; Söhne</name></author>');
    expect(text).toContain('Was läuft schief?');
  });

  it('raise a revision when an answer changes, and not when the same is saved again', async () => {
    const { items } = (await owner.browser.get<Page>('/challenges/mine')).body;
    const id = items.find(({ title }) => title === 'Noch ein Entwurf von uns')?.id ?? '';
    const revision = async () => (await test.db.of(Challenge).findOneByOrFail({ id })).revision;
    const before = await revision();
    const changed = { ...aDraft().answers, tried: { text: 'Andere Temperatur', lock: 'partner' } };
    await owner.browser.put(`/challenges/${id}`, {
      ...aDraft({ title: 'Noch ein Entwurf von uns' }),
      answers: changed,
    });
    expect(await revision()).toBeGreaterThan(before + 1);
    await test.db.query('update challenge set matched_revision = revision where id = $1', [id]);
    const noted = await revision();
    await test.db.query('update challenge set indexed_revision = revision where id = $1', [id]);
    expect(await revision()).toBe(noted);
  });
});

describe('suggestions', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('come from the text, with places worth locking, and leave nothing behind', async () => {
    const texts = {
      what: 'In unserer Gießerei lösen sich die Formen zu spät. Das merken wir erst am Abend.',
      cost: 'Rund 90.000 € im Jahr, sagt Frau Dr. Lindqvist.',
    };
    const { status, body } = await test.visitor().post<Suggestions>('/challenges/suggestions', { texts });
    expect(status).toBe(200);
    expect(body.title).toBe('In unserer Gießerei lösen sich die Formen zu spät');
    expect(body.sector).toBe('24');
    expect(body.topics.length).toBeGreaterThan(0);
    expect(body.locks).toEqual({ cost: 'partner' });
    expect(body.sensitive.map(({ question, kind, text }) => `${question} ${kind} ${text}`)).toEqual([
      'cost amount 90.000 €',
      'cost person Frau Dr. Lindqvist',
    ]);
    for (const { question, from, to, text } of body.sensitive) {
      expect(texts[question as 'cost'].slice(from, to)).toBe(text);
    }
    expect(test.logged.join('')).not.toContain('Lindqvist');
  });

  it('are empty for an empty text', async () => {
    const { body } = await test.visitor().post<Suggestions>('/challenges/suggestions', { texts: {} });
    expect(body).toEqual({ title: '', topics: [], sector: null, sensitive: [], locks: {} });
  });
});
