import type { Challenge, ChallengeCard } from '@contract/challenges';
import {
  approve,
  publishChallenge,
  SECRET,
  startTestApp,
  type Browser,
  type SignedInPerson,
  type TestApp,
} from '@backend/testing';
import { ChallengePartners } from './challenge-partners';
import { ChallengeSecretReading } from './partner.entity';
import { aDraft, MEMBERS_ONLY } from './testing/drafts';

const NAME = 'Hebetechnik Brandt GmbH';

describe('what others see of a challenge', () => {
  let test: TestApp;
  let owner: SignedInPerson;
  let group: SignedInPerson;
  let guide: Browser;
  let id: string;
  let hidden: string;
  const others = async (): Promise<[string, Browser][]> => [
    ['visitor', test.visitor()],
    ['group', group.browser],
    ['company', (await test.as('company_admin')).browser],
    ['council', (await test.as('council_member')).browser],
    ['office', (await test.as('transfer_office')).browser],
    ['guide', guide],
    ['admin', (await test.as('admin')).browser],
  ];
  const textOf = (challenge: Challenge, question: string) =>
    challenge.answers.find((answer) => answer.question === question)?.text;

  beforeAll(async () => {
    test = await startTestApp();
    owner = await test.as('company_admin', { organisation: { name: NAME, plz: '57223' } });
    group = await test.as('researcher');
    guide = (await test.as('moderator')).browser;
    id = await publishChallenge(owner, guide, aDraft());
    hidden = await publishChallenge(owner, guide, aDraft({ title: 'Ein Problem ohne Absender', anonymous: true }));
  });
  afterAll(() => test.close());

  it('never holds partner-only text, in any list, page, feed, log or mail', async () => {
    const paths = ['/challenges', `/challenges/${id}`, '/challenges/mine', '/feeds/challenges.atom', '/account/export'];
    for (const [who, browser] of await others()) {
      for (const path of paths) {
        const { text } = await browser.get(path);
        expect([who, path, text.includes(SECRET)]).toEqual([who, path, false]);
      }
    }
    const once = { headers: { 'idempotency-key': 'key-of-sixteen-letters' } };
    const kept = [1, 2].map(() => owner.browser.post<Challenge>('/challenges', aDraft(), once));
    const [first, second] = await Promise.all(kept);
    expect(second?.body).toEqual(first?.body);
    expect(first && textOf(first.body, 'cost')).toContain(SECRET);
    await test.visitor().post('/sign-in', { email: 'neu@example.org', draft: aDraft() });
    for (const mail of await test.mails()) expect(`${mail.subject} ${mail.html} ${mail.text}`).not.toContain(SECRET);
    expect(test.logged.join('\n')).not.toContain(SECRET);
    const tables = await test.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await test.db.query(`select 1 from "${name}" t where t::text like '%${SECRET}%' limit 1`);
      if (rows.length > 0) holding.push(name);
    }
    expect(holding).toEqual(['challenge_secret']);
  });

  it('opens members’ text to members only, and all text to its own people', async () => {
    const seen = async (browser: Browser) => (await browser.get<Challenge>(`/challenges/${id}`)).body;
    expect(textOf(await seen(test.visitor()), 'where')).toBeNull();
    expect(textOf(await seen(group.browser), 'where')).toBe(MEMBERS_ONLY);
    expect(textOf(await seen(group.browser), 'cost')).toBeNull();
    expect(textOf(await seen(owner.browser), 'cost')).toContain(SECRET);
    expect((await test.visitor().get('/feeds/challenges.atom')).text).not.toContain(MEMBERS_ONLY);
  });

  it('opens partner-only text to the named partner alone, and notes each reading', async () => {
    const partners = test.get(ChallengePartners);
    const read = async (browser: Browser) => textOf((await browser.get<Challenge>(`/challenges/${id}`)).body, 'cost');
    await test.db.transaction((tx) => partners.introduce(tx, id, group.organisationId));
    expect(await read(group.browser)).toBeNull();
    await test.db.transaction((tx) => partners.release(tx, id, group.organisationId, owner.personId));
    expect(await read(group.browser)).toContain(SECRET);
    expect(await read((await test.as('researcher')).browser)).toBeNull();
    await read(owner.browser);
    const readings = await test.db.of(ChallengeSecretReading).findBy({ challengeId: id });
    expect(readings.map(({ organisationId }) => organisationId)).toEqual([group.organisationId]);
    expect(Object.keys(readings[0] ?? {}).sort()).toEqual(['at', 'challengeId', 'id', 'organisationId']);
    await test.db.query('delete from challenge_partner');
  });

  it('moves text out of the open table when its lock is closed, and out of the closed one when it is opened', async () => {
    const { cost, where } = aDraft().answers;
    const swapped = { ...aDraft().answers, cost: { ...cost, lock: 'everyone' }, where: { ...where, lock: 'partner' } };
    const { body } = await owner.browser.post<Challenge>('/challenges', { ...aDraft(), answers: swapped });
    const inSecret = () =>
      test.db.query('select question, text from challenge_secret where challenge_id = $1', [body.id]);
    expect(await inSecret()).toEqual([{ question: 'where', text: MEMBERS_ONLY }]);
    await owner.browser.put(`/challenges/${body.id}`, { ...aDraft(), answers: { ...swapped, where } });
    expect(await inSecret()).toEqual([]);
    await owner.browser.post(`/challenges/${body.id}/steps`, { step: 'withdraw' });
  });

  it('hides an anonymous owner everywhere', async () => {
    for (const [who, browser] of await others()) {
      const one = (await browser.get<Challenge>(`/challenges/${hidden}`)).body;
      expect([who, one.poster, one.place, one.plz]).toEqual([
        who,
        { side: 'practice', organisationId: null, name: null, parentName: null },
        null,
        null,
      ]);
      const { items } = (await browser.get<{ items: ChallengeCard[] }>('/challenges')).body;
      const card = items.find((item) => item.id === hidden);
      expect(card?.poster.name).toBeNull();
      expect(JSON.stringify(card)).not.toContain(owner.organisationId);
    }
    const [, entry] = (await test.visitor().get('/feeds/challenges.atom')).text.split(`urn:uuid:${hidden}`);
    expect(entry?.split('</entry>')[0]).toContain('<name>Betrieb</name>');
    expect((await owner.browser.get<Challenge>(`/challenges/${hidden}`)).body.poster.name).toBe(NAME);
  });

  it('names an anonymous owner to a partner it talks with', async () => {
    await test.db.transaction((tx) => test.get(ChallengePartners).introduce(tx, hidden, group.organisationId));
    expect((await group.browser.get<Challenge>(`/challenges/${hidden}`)).body.poster.name).toBe(NAME);
    const stranger = (await test.as('researcher')).browser;
    expect((await stranger.get<Challenge>(`/challenges/${hidden}`)).body.poster.name).toBeNull();
  });
});

describe('a council’s challenge', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is not there for its company before publication, waits for verification, and its mails say nothing', async () => {
    const company = await test.as('company_admin', { organisation: { name: NAME } });
    const council = await test.as('council_member', {
      organisation: { name: 'Betriebsrat Brandt', verified: false, parentText: NAME },
    });
    const guide = (await test.as('moderator')).browser;
    const { body } = await council.browser.post<Challenge>(
      '/challenges',
      aDraft({ title: 'Heben über Kopf macht krank' }),
    );
    await council.browser.post(`/challenges/${body.id}/steps`, { step: 'submit' });
    const seenBefore = [await company.browser.get('/challenges'), await company.browser.get('/challenges/mine')];
    expect((await company.browser.get(`/challenges/${body.id}`)).status).toBe(404);
    for (const { text } of seenBefore) expect(text).not.toContain('Heben über Kopf');

    const publish = () => approve<{ code: string }>(guide, 'challenges', body.id);
    expect((await publish()).body.code).toBe('council.not_verified');
    await test.db.query('update organisation set verified = true where id = $1', [council.organisationId]);
    expect((await publish()).status).toBe(200);
    const seen = (await company.browser.get<Challenge>(`/challenges/${body.id}`)).body;
    expect(seen.poster).toEqual({ side: 'staff', organisationId: null, name: 'Betriebsrat Brandt', parentName: NAME });

    const mails = await test.mails(council.email);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, text, html } of mails) {
      expect(subject).toBe('Es gibt etwas Neues auf Dialogwerk');
      expect(`${text}${html}`).not.toMatch(/Heben|Kopf|Brandt/);
    }
    expect(await test.mails(company.email)).toEqual([]);
  });
});
