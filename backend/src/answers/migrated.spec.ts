import type { Desk } from '@contract/desk';
import type { DeclineRule, Match } from '@contract/matching';
import type { Group } from '@contract/offerings';
import { databaseBefore, type OlderDatabase } from '@backend/platform/database/testing';
import { startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const idOf = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
const [COMPANY, GROUP, INES, MOLL, TALK] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];
const [ASKED, DECLINED, TALKING, OPEN] = [idOf(41), idOf(42), idOf(43), idOf(44)];

/** Four matches of one group with one company, as rows were before there were contacts. */
async function writeRows({ add }: OlderDatabase): Promise<void> {
  const created = { created_at: '2026-01-01' };
  const known = { size: 'unknown', claimed: true, verified: true, ...created };
  await add('organisation', { id: COMPANY, kind: 'company', name: 'Brandt GmbH', ...known });
  await add('organisation', { id: GROUP, kind: 'group', name: 'Labor für Dichtungen', ...known });
  const person = (id: string, name: string, email: string) =>
    add('person', { id, email, name, language: 'de', digest: 'never', unsubscribe_hash: id, ...created });
  await person(INES, 'Ines Brandt', 'ines@brandt.example');
  await person(MOLL, 'Dr. Moll', 'moll@labor.example');
  const member = (id: number, person_id: string, organisation_id: string, role: string) =>
    add('membership', { id: idOf(id), person_id, organisation_id, role, ...created });
  await member(11, INES, COMPANY, 'company_admin');
  await member(12, MOLL, GROUP, 'researcher');
  const dates = {
    created_at: '2026-10-01',
    changed_at: '2026-10-01',
    published_at: '2026-10-02',
    confirmed_at: '2026-10-02',
  };
  const challenge = (id: string, title: string) =>
    add('challenge', {
      id,
      organisation_id: COMPANY,
      author_id: INES,
      title,
      language: 'de',
      state: 'published',
      ...dates,
    });
  const explanation = { bridges: [], rest: 1, because: [], against: [], unknown: [], sentence: null };
  const score = { strength: 'possible', points: 60, coverage: 0.5, parts: [], explanation, position: 1 };
  const match = async (id: string, title: string, conversation_id: string | null = null): Promise<void> => {
    const challenge_id = id.replace('a000', 'b000');
    await challenge(challenge_id, title);
    const row = { id, challenge_id, group_id: GROUP, item_id: GROUP, proposed_at: '2026-11-01', conversation_id };
    await add('match', { ...row, ...score });
  };
  await match(ASKED, 'Angefragt');
  await match(DECLINED, 'Abgesagt');
  await match(TALKING, 'Im Gespräch', TALK);
  await match(OPEN, 'Noch offen');
  const answer = (match_id: string, side: string, kind: string, more: object = {}) =>
    add('match_answer', { match_id, side, kind, at: '2026-11-16T09:00:00Z', rule_lifted: false, ...more });
  await answer(ASKED, 'practice', 'interested', { sentence: 'Können Sie helfen?', person_id: INES });
  await answer(DECLINED, 'practice', 'interested', { person_id: INES });
  await answer(DECLINED, 'science', 'declined', { reason: 'no_capacity', sentence: 'Im Mai.', person_id: MOLL });
  await answer(TALKING, 'practice', 'interested', { person_id: INES });
  await answer(TALKING, 'science', 'interested', { person_id: null });
  const reached = { asked_on: '2026-11-16', stage: 'first_reminder', at: '2026-11-23T07:00:00Z' };
  await add('answer_stage', { match_id: ASKED, ...reached });
  await add('group_place', { match_id: ASKED, group_id: GROUP, day: '2026-11-16' });
  await add('conversation', {
    id: TALK,
    match_id: TALKING,
    challenge_id: TALKING.replace('a000', 'b000'),
    opened_at: '2026-11-16T09:00:00Z',
  });
  for (const [organisation_id, role] of [
    [COMPANY, 'owner'],
    [GROUP, 'partner'],
  ]) {
    await add('conversation_participant', {
      conversation_id: TALK,
      organisation_id,
      role,
      since: '2026-11-16T09:00:00Z',
    });
  }
  const key = `answer-asked:${ASKED}:science:1:${MOLL}`;
  const mail = {
    id: idOf(51),
    name: 'answer-asked',
    class: 'must_arrive',
    language: 'de',
    state: 'waiting',
    note: '',
    tries: 0,
  };
  const to = { person_id: MOLL, to_address: 'moll@labor.example', due_at: '2026-11-16', created_at: '2026-11-16' };
  await add('mail_outbox', { ...mail, ...to, key, ids: { match: ASKED, to: GROUP } });
}

describe('answers from before there were contacts', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;

  beforeAll(async () => {
    const database = await databaseBefore('Contacts1795870600000');
    await writeRows(database);
    await database.proceed();
    test = await startTestApp({ database });
    company = await test.as('company_admin', { organisationId: COMPANY });
    group = await test.as('researcher', { organisationId: GROUP });
  });
  afterAll(() => test.close());

  const read = async (who: SignedInPerson, id: string) => (await who.browser.get<Match>(`/matches/${id}`)).body;

  it('stand where they stood, for both sides', async () => {
    const at = '2026-11-16T09:00:00.000Z';
    const asks = {
      side: 'practice',
      kind: 'interested',
      reason: null,
      sentence: null,
      until: null,
      passedTo: null,
      at,
    };
    expect(await read(group, ASKED)).toMatchObject({
      state: 'requested',
      yourTurn: true,
      clock: { day: 6, of: 10, dueOn: '2026-11-30', late: false },
      request: 'Können Sie helfen?',
      answers: [{ ...asks, sentence: 'Können Sie helfen?' }],
      conversationId: null,
    });
    expect(await read(company, DECLINED)).toMatchObject({
      state: 'declined',
      yourTurn: false,
      answers: [asks, { ...asks, side: 'science', kind: 'declined', reason: 'no_capacity', sentence: 'Im Mai.' }],
    });
    expect(await read(company, TALKING)).toMatchObject({ state: 'talking', conversationId: TALK });
    expect(await read(company, OPEN)).toMatchObject({ state: 'proposed', answers: [], conversationId: null });
    expect((await group.browser.get(`/conversations/${TALK}`)).body).toMatchObject({ matchId: TALKING });
  });

  it('still make rules, take places, wait on the desk, and belong to whoever gave them', async () => {
    const { items } = (await group.browser.get<{ items: DeclineRule[] }>('/group/rules')).body;
    expect(items.map(({ id, reason }) => [id, reason])).toEqual([[DECLINED, 'no_capacity']]);
    expect((await group.browser.get<Desk>('/desk')).body.waiting.map(({ id }) => id)).toEqual([ASKED]);
    const budget = (await test.visitor().get<Group>(`/groups/${GROUP}`)).body;
    expect(budget).toMatchObject({ budget: { free: 0 } });
    const [row] = await test.db.query('select count(*)::int as places from group_place where contact_id = $1', [ASKED]);
    expect(row).toEqual({ places: 1 });
  });

  it('send the mail that waited, and no reminder twice', async () => {
    expect((await test.mails('moll@labor.example')).map(({ subject }) => subject)).toEqual(['Anfrage: Angefragt']);
    await test.jobs.run('answers.clock', { now: '2026-11-24T07:00:00Z' });
    expect(await test.mails('moll@labor.example')).toHaveLength(1);
    await test.jobs.run('answers.clock', { now: '2026-11-27T07:00:00Z' });
    expect(await test.mails('moll@labor.example')).toHaveLength(2);
  });

  it('can be followed by the next answer, and be taken back', async () => {
    const said = await group.browser.post<Match>(`/matches/${ASKED}/answer`, { kind: 'interested' });
    expect(said.body).toMatchObject({ state: 'talking' });
    const lifted = await group.browser.post<Match>(`/matches/${DECLINED}/answer/withdraw`, {});
    expect(lifted.body).toMatchObject({ state: 'requested', yourTurn: true });
  });
});
