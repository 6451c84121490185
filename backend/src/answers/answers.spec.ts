import type { Challenge } from '@contract/challenges';
import type { Match } from '@contract/matching';
import type { ProblemBody } from '@contract/problems';
import { SECRET, startTestApp, type Browser, type SignedInPerson, type TestApp } from '@backend/testing';
import { GroupProfile } from '@backend/offerings';
import { aMatch, publish } from './testing/scene';

describe('answering a match', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;
  let guide: Browser;
  let challenge: string;
  let match: string;
  const answer = (who: SignedInPerson, what: object, id = match) =>
    who.browser.post<Match & ProblemBody>(`/matches/${id}/answer`, what);
  const withdraw = (who: SignedInPerson, id = match) =>
    who.browser.post<Match & ProblemBody>(`/matches/${id}/answer/withdraw`);
  const subjects = async (who: SignedInPerson) => (await test.mails(who.email)).map(({ subject }) => subject);

  beforeEach(async () => {
    test = await startTestApp();
    company = await test.as('company_admin', { organisation: { name: 'Hebetechnik Brandt GmbH' } });
    group = await test.as('researcher', { organisation: { name: 'Labor für Dichtungen' } });
    guide = (await test.as('moderator')).browser;
    challenge = await publish(company, guide);
    match = await aMatch(test, challenge, group.organisationId);
    await test.mails();
  });
  afterEach(() => test.close());

  it('asks the other side with a clock that both see', async () => {
    const asked = await answer(company, { kind: 'interested', sentence: 'Können Sie uns zusehen?' });
    expect(asked.body).toMatchObject({
      state: 'requested',
      yourTurn: false,
      clock: { day: 0, of: 10, dueOn: '2026-12-08' },
    });
    const seen = (await group.browser.get<Match>(`/matches/${match}`)).body;
    expect(seen).toMatchObject({ state: 'requested', yourTurn: true, request: 'Können Sie uns zusehen?' });
    const [mail] = (await test.mails(group.email)).slice(-1);
    expect(mail?.subject).toBe('Anfrage: Die Dichtung verzieht sich');
    expect(mail?.text).toContain('Können Sie uns zusehen?');
    expect(mail?.text).toMatch(/bis Dienstag, 8\.\sDezember/);
    expect((await group.browser.get<{ waiting: number }>('/session')).body.waiting).toBe(1);
  });

  it('opens a conversation in the same transaction when both are interested', async () => {
    await answer(company, { kind: 'interested' });
    const { body } = await answer(group, { kind: 'interested' });
    expect(body.state).toBe('talking');
    expect((await company.browser.get<Match>(`/matches/${match}`)).body.conversationId).toBe(body.conversationId);
    for (const side of [company, group]) {
      expect((await side.browser.get(`/conversations/${body.conversationId}`)).status).toBe(200);
      expect((await subjects(side)).at(-1)).toMatch(/^Beide interessiert/);
    }
    expect((await test.visitor().get<Challenge>(`/challenges/${challenge}`)).body.interested).toBe(1);
    expect((await answer(group, { kind: 'declined', reason: 'other' })).body.code).toBe('match.already_answered');
    expect((await withdraw(company)).body.code).toBe('answer.not_withdrawable');
  });

  it('opens one conversation when both say yes at the same moment', async () => {
    const both = await Promise.all([company, group].map((who) => answer(who, { kind: 'interested' })));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [row] = await test.db.query<{ count: number }>('select count(*)::int as count from conversation');
    expect(row?.count).toBe(1);
  });

  it('tells the other side why not, and who else there is', async () => {
    const second = await test.as('researcher', { organisation: { name: 'Zweites Labor' } });
    await aMatch(test, challenge, second.organisationId, 2);
    await answer(company, { kind: 'interested' });
    const no = { kind: 'declined', reason: 'benefit_unclear', sentence: 'Was müsste umgebaut werden?' };
    expect((await answer(group, no)).body.state).toBe('declined');
    const mail = (await test.mails(company.email)).at(-1);
    expect(mail?.subject).toBe('Absage mit Grund: Die Dichtung verzieht sich');
    expect(mail?.text).toContain('Was müsste umgebaut werden?');
    expect(mail?.text).toContain('was es bringt');
    expect(mail?.text).not.toContain(SECRET);
    const seen = (await company.browser.get<Match>(`/matches/${match}`)).body;
    expect(seen.answers.find(({ side }) => side === 'science')).toMatchObject(no);
  });

  it('tells a group of a no only when it had asked', async () => {
    await answer(company, { kind: 'declined', reason: 'too_far' });
    expect(await subjects(group)).toEqual([]);
    await withdraw(company);
    await answer(group, { kind: 'interested' });
    await answer(company, { kind: 'declined', reason: 'too_far' });
    expect(await subjects(group)).toEqual(['Absage mit Grund: Die Dichtung verzieht sich']);
  });

  it('comes back on the day somebody named', async () => {
    await answer(company, { kind: 'interested' });
    expect((await answer(group, { kind: 'later', until: '2026-12-01' })).body).toMatchObject({ state: 'later' });
    expect((await subjects(company)).at(-1)).toBe('Später: Die Dichtung verzieht sich');
    test.clock.set('2026-12-01T08:00:00Z');
    expect((await group.browser.get<Match>(`/matches/${match}`)).body).toMatchObject({
      state: 'requested',
      yourTurn: true,
      clock: { day: 0 },
    });
    await test.jobs.run('answers.clock', { now: '2026-12-01T08:00:00Z' });
    await test.jobs.run('answers.clock', { now: '2026-12-02T08:00:00Z' });
    const again = (await subjects(group)).filter((subject) => subject.startsWith('Sie wollten wieder gefragt'));
    expect(again).toHaveLength(1);
    expect((await answer(group, { kind: 'interested' })).body.state).toBe('talking');
  });

  it('can be passed on to another group or a colleague, with the public title only', async () => {
    const other = await test.as('researcher', { organisation: { name: 'Zweites Labor' } });
    await answer(company, { kind: 'interested' });
    await answer(group, { kind: 'passed_on', passTo: { groupId: other.organisationId } });
    expect((await subjects(company)).at(-1)).toBe('Weitergegeben: Die Dichtung verzieht sich');
    expect((await test.mails(company.email)).at(-1)?.text).toContain('Zweites Labor');
    const recommended = (await test.mails(other.email)).at(-1);
    expect(recommended?.subject).toBe('Für Sie empfohlen: Die Dichtung verzieht sich');
    expect(recommended?.text).toContain(`/probleme/${challenge}`);
    await withdraw(group);
    await answer(group, { kind: 'passed_on', passTo: { email: 'kollegin@example.org', name: 'Dr. Moll' } });
    expect((await test.mails('kollegin@example.org')).map(({ text }) => text.includes(SECRET))).toEqual([false]);
  });

  it.each<[string, object, string]>([
    ['a no without a reason', { kind: 'declined' }, 'answer.reason_missing'],
    ['a later without a day', { kind: 'later' }, 'answer.day_missing'],
    ['a later in the past', { kind: 'later', until: '2026-11-24' }, 'answer.day_out_of_range'],
    ['a later in two years', { kind: 'later', until: '2028-11-24' }, 'answer.day_out_of_range'],
    ['passing on to nobody', { kind: 'passed_on' }, 'answer.recipient_missing'],
    [
      'passing on to no group',
      { kind: 'passed_on', passTo: { groupId: '00000000-0000-4000-8000-00000000dead' } },
      'answer.recipient_not_possible',
    ],
    ['an answer that is none', { kind: 'maybe' }, 'input.invalid'],
    ['a day that is none', { kind: 'later', until: 'morgen' }, 'input.invalid'],
    ['a reason that is none', { kind: 'declined', reason: 'because' }, 'input.invalid'],
  ])('refuses %s and changes nothing', async (_, what, code) => {
    expect((await answer(group, what)).body.code).toBe(code);
    expect((await group.browser.get<Match>(`/matches/${match}`)).body.answers).toEqual([]);
  });

  it('is not there for anybody else', async () => {
    const others = [await test.as('company_admin'), await test.as('researcher'), await test.as('council_member')];
    for (const who of others) {
      expect((await answer(who, { kind: 'interested' })).status).toBe(404);
      expect((await withdraw(who)).status).toBe(404);
    }
    for (const role of ['moderator', 'admin', 'transfer_office'] as const) {
      expect((await answer(await test.as(role), { kind: 'interested' })).status).toBe(403);
    }
    expect((await answer(group, { kind: 'interested' }, '00000000-0000-4000-8000-00000000dead')).status).toBe(404);
  });

  it('ends with the challenge', async () => {
    await answer(company, { kind: 'interested' });
    await company.browser.post(`/challenges/${challenge}/steps`, { step: 'archive' });
    expect((await answer(group, { kind: 'interested' })).body.code).toBe('match.not_open');
  });
});

describe('the attention budget', () => {
  let test: TestApp;
  let group: SignedInPerson;
  let guide: Browser;
  beforeEach(async () => {
    test = await startTestApp();
    group = await test.as('researcher', { organisation: { name: 'Labor für Dichtungen' } });
    guide = (await test.as('moderator')).browser;
    await test.db.of(GroupProfile).insert({ groupId: group.organisationId, perQuarter: 1 });
  });
  afterEach(() => test.close());

  it('gives the last place to exactly one of a hundred requests at the same moment', async () => {
    const owner = await test.as('company_admin');
    const template = await publish(owner, guide);
    const ids: string[] = [];
    for (let n = 0; n < 100; n += 1) {
      const id = `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
      await test.db.query(
        `insert into challenge (id, organisation_id, title, language, state, created_at, changed_at, published_at)
         select $1, organisation_id, title, language, state, created_at, changed_at, published_at from challenge where id = $2`,
        [id, template],
      );
      ids.push(await aMatch(test, id, group.organisationId));
    }
    const all = await Promise.all(
      ids.map((id) => owner.browser.post<ProblemBody>(`/matches/${id}/answer`, { kind: 'interested' })),
    );
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(99);
    expect(new Set(all.flatMap(({ status, body }) => (status === 409 ? body.code : [])))).toEqual(
      new Set(['match.no_place_free']),
    );
    const [row] = await test.db.query<{ count: number }>(`select count(*)::int as count from contact_answer`);
    expect(row?.count).toBe(1);
  });

  it('takes no place when the group asks first, and gives one back when a request is withdrawn', async () => {
    const owner = await test.as('company_admin');
    const matches: string[] = [];
    for (const title of ['Das erste Problem', 'Das zweite Problem', 'Das dritte Problem']) {
      matches.push(await aMatch(test, await publish(owner, guide, { title }), group.organisationId));
    }
    const [first, second, third] = matches as [string, string, string];
    const ask = (who: SignedInPerson, id: string) =>
      who.browser.post<Match & ProblemBody>(`/matches/${id}/answer`, { kind: 'interested' });
    expect((await ask(owner, first)).status).toBe(200);
    expect((await ask(owner, second)).body.code).toBe('match.no_place_free');
    await ask(group, third);
    expect((await ask(owner, third)).body.state).toBe('talking');
    await owner.browser.post(`/matches/${first}/answer/withdraw`);
    expect((await ask(owner, second)).status).toBe(200);
    test.clock.set('2027-01-04T09:00:00Z');
    await test.db.query(`update session set expires_at = '2030-01-01'`);
    expect((await ask(owner, first)).status).toBe(200);
  });
});
