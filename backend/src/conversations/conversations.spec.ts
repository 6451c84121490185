import type { Conversation, ConversationCard } from '@contract/conversations';
import type { ProblemBody } from '@contract/problems';
import { challengeDraft, SECRET, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { ChallengeSecretReading } from '@backend/challenges';
import { joining, openConversation } from './testing/scene';

describe('a conversation', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;
  let id: string;
  const open = (owner: SignedInPerson, change: object = {}): Promise<string> =>
    openConversation(test, owner, [joining(group, 'partner')], change);
  const read = async (who: SignedInPerson, which = id) =>
    (await who.browser.get<Conversation>(`/conversations/${which}`)).body;
  const costOf = ({ answers }: Conversation) => answers.find(({ question }) => question === 'cost')?.text;
  const write = (who: SignedInPerson, text: string) =>
    who.browser.post<Conversation & ProblemBody>(`/conversations/${id}/messages`, { text });

  beforeEach(async () => {
    test = await startTestApp();
    company = await test.as('company_admin', {
      name: 'Ines Brandt',
      organisation: { name: 'Hebetechnik Brandt GmbH' },
    });
    group = await test.as('researcher', { name: 'Dr. Moll', organisation: { name: 'Labor für Dichtungen' } });
    id = await open(company);
  });
  afterEach(() => test.close());

  it('gives both sides the contacts of both', async () => {
    for (const who of [company, group]) {
      expect((await read(who)).people).toEqual([
        {
          side: 'practice',
          organisation: 'Hebetechnik Brandt GmbH',
          name: 'Ines Brandt',
          email: company.email,
          phone: '',
        },
        { side: 'science', organisation: 'Labor für Dichtungen', name: 'Dr. Moll', email: group.email, phone: '' },
      ]);
    }
    const { items } = (await group.browser.get<{ items: ConversationCard[] }>('/conversations')).body;
    expect(items).toMatchObject([{ id, others: [{ name: 'Hebetechnik Brandt GmbH', side: 'practice' }] }]);
  });

  it('carries messages, and mails that hold none of their words', async () => {
    await write(company, 'Wann passt Ihnen der Labortag?');
    const { body } = await write(group, 'Am 3. Dezember,\num neun Uhr.');
    expect(body.messages.map(({ text, author, mine, side }) => [side, author, mine, text])).toEqual([
      ['practice', 'Ines Brandt', false, 'Wann passt Ihnen der Labortag?'],
      ['science', 'Dr. Moll', true, 'Am 3. Dezember,\num neun Uhr.'],
    ]);
    await write(company, 'Gut. Bis dann.');
    const mails = await test.mails(group.email);
    expect(mails.filter(({ subject }) => subject.startsWith('Neue Nachricht'))).toHaveLength(1);
    for (const { text, html } of mails) expect(`${text}${html}`).not.toMatch(/Labortag|Bis dann/);
  });

  it.each([
    ['an empty', ''],
    ['a blank', '   '],
    ['too long a', 'x'.repeat(4001)],
  ])('refuses %s message', async (_, text) => {
    const { status, body } = await write(company, text);
    expect([status, body.fields[0]?.field]).toEqual([422, 'text']);
  });

  it('opens partner-only answers when their owner says so, once, on record', async () => {
    const before = await read(group);
    expect(before).toMatchObject({ releasable: [], releasedAt: null });
    expect(costOf(before)).toBeNull();
    expect((await group.browser.post(`/conversations/${id}/release`)).status).toBe(403);
    const secret = { question: 'cost', lock: 'partner', text: SECRET };
    expect((await read(company)).releasable).toEqual([secret]);
    const released = (await company.browser.post<Conversation>(`/conversations/${id}/release`)).body;
    expect(released).toMatchObject({ releasable: [], releasedAt: '2026-11-24T09:00:00.000Z' });
    test.clock.pass(60);
    const again = (await company.browser.post<Conversation>(`/conversations/${id}/release`)).body;
    expect(again.releasedAt).toBe(released.releasedAt);
    const after = await read(group);
    expect(costOf(after)).toBe(SECRET);
    expect(await test.db.of(ChallengeSecretReading).count()).toBe(1);
    const mails = await test.mails(group.email);
    expect(mails.filter(({ subject }) => subject.includes('vertrauliche Antworten'))).toHaveLength(1);
    for (const { text } of mails) expect(text).not.toContain(SECRET);
  });

  it('tells the owner exactly what the partner can read, before and after release, and notes no reading by it', async () => {
    expect((await read(company)).answers).toEqual((await read(group)).answers);
    expect(costOf(await read(company))).toBeNull();
    await company.browser.post(`/conversations/${id}/release`);
    expect(costOf(await read(company))).toBe(SECRET);
    expect(await test.db.of(ChallengeSecretReading).count()).toBe(0);
    expect((await read(company)).answers).toEqual((await read(group)).answers);
    await company.browser.post(`/challenges/${(await read(company)).challengeId}/steps`, { step: 'withdraw' });
    for (const { text } of (await read(company)).answers) expect(text).toBeNull();
    expect((await read(company)).answers).toEqual((await read(group)).answers);
  });

  it('has nothing to release where nothing is closed', async () => {
    const answers = { ...challengeDraft().answers, cost: { text: '', lock: 'everyone' } };
    const other = await open(company, { title: 'Ein ganz offenes Problem', answers });
    expect((await company.browser.post<ProblemBody>(`/conversations/${other}/release`)).body.code).toBe(
      'conversation.nothing_to_release',
    );
  });

  it('is not there for anybody else', async () => {
    for (const who of [await test.as('company_admin'), await test.as('researcher'), await test.as('council_member')]) {
      expect((await who.browser.get(`/conversations/${id}`)).status).toBe(404);
      expect((await who.browser.post(`/conversations/${id}/messages`, { text: 'Hallo' })).status).toBe(404);
      expect((await who.browser.get<{ items: unknown[] }>('/conversations')).body.items).toEqual([]);
    }
    const outsider = await test.as('company_admin');
    expect((await outsider.browser.post(`/conversations/${id}/release`)).status).toBe(404);
    for (const role of ['moderator', 'admin', 'transfer_office'] as const) {
      expect((await (await test.as(role)).browser.get(`/conversations/${id}`)).status).toBe(403);
    }
  });

  it('leaves no trace of who has read it', async () => {
    const rows = () => test.db.query('select t::text from conversation t union all select m::text from message m');
    await write(company, 'Wann passt Ihnen der Labortag?');
    const before = await rows();
    await read(group);
    await read(company);
    expect(before).toHaveLength(2);
    expect(await rows()).toEqual(before);
  });

  it('keeps the words of somebody who has left, without the name', async () => {
    await write(company, 'Wann passt Ihnen der Labortag?');
    await company.browser.post('/account/delete', { confirm: true });
    const { messages, people } = await read(group);
    expect(messages).toMatchObject([{ author: '', text: 'Wann passt Ihnen der Labortag?' }]);
    expect(people.map(({ side }) => side)).toEqual(['science']);
    expect((await write(group, 'Noch da?')).body.code).toBe('conversation.closed');
  });
});
