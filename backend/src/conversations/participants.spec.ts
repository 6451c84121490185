import type { Conversation, ConversationCard } from '@contract/conversations';
import { SECRET, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { Participants } from './participants';
import { joining, openConversation } from './testing/scene';

describe('a conversation of three', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;
  let council: SignedInPerson;
  let id: string;

  const read = async (who: SignedInPerson) => (await who.browser.get<Conversation>(`/conversations/${id}`)).body;
  const write = (who: SignedInPerson, text: string) =>
    who.browser.post<Conversation>(`/conversations/${id}/messages`, { text });
  const words = async (who: SignedInPerson) => (await read(who)).messages.map(({ text }) => text);
  const subjects = async ({ email }: SignedInPerson) => (await test.mails(email)).map(({ subject }) => subject);
  const leave = (who: SignedInPerson) =>
    test.db.transaction((tx) => test.get(Participants).leave(tx, id, who.organisationId));

  beforeEach(async () => {
    test = await startTestApp();
    company = await test.as('company_admin', { name: 'Ines Brandt', organisation: { name: 'Brandt GmbH' } });
    group = await test.as('researcher', { name: 'Dr. Moll', organisation: { name: 'Labor für Dichtungen' } });
    council = await test.as('council_member', { name: 'Rolf Sommer', organisation: { name: 'Betriebsrat Brandt' } });
    id = await openConversation(test, company, [joining(group, 'partner'), joining(council, 'guest')]);
  });
  afterEach(() => test.close());

  it('shows everybody the people of all three, and whom they talk with', async () => {
    for (const who of [company, group, council]) {
      expect((await read(who)).people.map(({ name, side }) => [name, side])).toEqual([
        ['Ines Brandt', 'practice'],
        ['Dr. Moll', 'science'],
        ['Rolf Sommer', 'staff'],
      ]);
    }
    const { items } = (await council.browser.get<{ items: ConversationCard[] }>('/conversations')).body;
    expect(items.map(({ others }) => others)).toEqual([
      [
        { name: 'Brandt GmbH', side: 'practice' },
        { name: 'Labor für Dichtungen', side: 'science' },
      ],
    ]);
    expect([(await read(company)).role, (await read(group)).role, (await read(council)).role]).toEqual([
      'owner',
      'partner',
      'guest',
    ]);
  });

  it('carries every message to both others, by mail without words, to a council without names', async () => {
    await write(group, 'Wann passt Ihnen der Labortag?');
    for (const who of [company, group, council]) expect(await words(who)).toEqual(['Wann passt Ihnen der Labortag?']);
    expect(await subjects(company)).toContain('Neue Nachricht von Labor für Dichtungen');
    expect((await subjects(group)).filter((subject) => subject.startsWith('Neue Nachricht'))).toEqual([]);
    const mails = await test.mails(council.email);
    expect(mails).toHaveLength(2);
    for (const { subject, text } of mails) expect(subject + text).not.toMatch(/Labor|Dichtung|Brandt/);
  });

  it('releases to the partner and to nobody else, and tells the owner what the partner reads', async () => {
    const cost = ({ answers }: Conversation) => answers.find(({ question }) => question === 'cost')?.text;
    expect((await read(company)).releasable.map(({ text }) => text)).toEqual([SECRET]);
    for (const who of [group, council])
      expect((await who.browser.post(`/conversations/${id}/release`)).status).not.toBe(200);
    await company.browser.post(`/conversations/${id}/release`);
    expect(cost(await read(group))).toBe(SECRET);
    expect(cost(await read(council))).toBeNull();
    expect(cost(await read(company))).toBe(SECRET);
    expect((await read(company)).releasable).toEqual([]);
    expect((await subjects(group)).filter((one) => one.includes('vertrauliche Antworten'))).toHaveLength(1);
    expect(await test.mails(council.email)).toHaveLength(1);
  });

  it('closes for whoever has left, who reads nothing more and gets no more mail, not even one that waits', async () => {
    await write(council, 'Wir wollen das Schichtmodell sehen.');
    await test.mails();
    await write(company, 'Das schicken wir Ihnen.');
    test.clock.pass(60);
    await leave(council);
    expect((await council.browser.get(`/conversations/${id}`)).status).toBe(404);
    expect((await council.browser.post(`/conversations/${id}/messages`, { text: 'Hallo?' })).status).toBe(404);
    expect((await council.browser.get<{ items: unknown[] }>('/conversations')).body.items).toEqual([]);
    expect(await test.mails(council.email)).toHaveLength(1);
    await write(group, 'Dann zu zweit.');
    expect(await test.mails(council.email)).toHaveLength(1);
    const { messages, people } = await read(company);
    expect(messages.map(({ side, author, text }) => [side, author, text])).toEqual([
      ['staff', 'Rolf Sommer', 'Wir wollen das Schichtmodell sehen.'],
      ['practice', 'Ines Brandt', 'Das schicken wir Ihnen.'],
      ['science', 'Dr. Moll', 'Dann zu zweit.'],
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Ines Brandt', 'Dr. Moll']);
  });

  it('opens to somebody who joins later what is written from then on', async () => {
    await write(company, 'Unter uns dreien.');
    test.clock.pass(3600);
    const second = await test.as('researcher', { name: 'Dr. Vogt', organisation: { name: 'AG Polymere' } });
    const talk = { id, challengeId: (await read(company)).challengeId };
    await test.db.transaction((tx) => test.get(Participants).join(tx, talk, joining(second, 'partner')));
    await write(group, 'Willkommen.');
    expect(await words(second)).toEqual(['Willkommen.']);
    expect(await words(council)).toEqual(['Unter uns dreien.', 'Willkommen.']);
  });
});
