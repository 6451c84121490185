import type { Conversation, ConversationCard } from '@contract/conversations';
import { databaseBefore, type OlderDatabase } from '@backend/platform/database/testing';
import { startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const idOf = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;
const [COMPANY, GROUP, INES, MOLL] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const [LATER, CHALLENGE, TALK] = [idOf(5), idOf(6), idOf(7)];

/** Two organisations with three people that talk, as rows were before there were participants. */
async function writeRows({ add }: OlderDatabase): Promise<void> {
  const created = { created_at: '2026-01-01' };
  const known = { claimed: true, verified: true, ...created };
  await add('organisation', { id: COMPANY, kind: 'company', name: 'Brandt GmbH', size: 'unknown', ...known });
  await add('organisation', { id: GROUP, kind: 'group', name: 'Labor für Dichtungen', size: 'unknown', ...known });
  const person = (id: string, name: string, email: string) =>
    add('person', { id, email, name, language: 'de', digest: 'weekly', unsubscribe_hash: id, ...created });
  await person(INES, 'Ines Brandt', 'ines@brandt.example');
  await person(LATER, 'Kai Früh', 'kai@labor.example');
  await person(MOLL, 'Dr. Moll', 'moll@labor.example');
  const member = (id: number, person_id: string, organisation_id: string, role: string, day: string) =>
    add('membership', { id: idOf(id), person_id, organisation_id, role, created_at: day });
  await member(11, INES, COMPANY, 'company_admin', '2026-01-01');
  await member(12, LATER, GROUP, 'researcher', '2026-01-01');
  await member(13, MOLL, GROUP, 'researcher', '2026-02-01');
  const dates = { created_at: '2026-03-01', changed_at: '2026-03-01', published_at: '2026-03-02' };
  const owner = { organisation_id: COMPANY, author_id: INES };
  const title = 'Die Dichtung verzieht sich';
  await add('challenge', { id: CHALLENGE, ...owner, title, language: 'de', state: 'published', ...dates });
  const sides = { practice_id: COMPANY, group_id: GROUP, practice_person_id: null, group_person_id: MOLL };
  const times = { opened_at: '2026-04-01T08:00:00Z', last_message_at: '2026-04-01T10:00:00Z' };
  await add('conversation', { id: TALK, match_id: idOf(8), challenge_id: CHALLENGE, ...sides, ...times });
  const message = (id: number, side: string, person_id: string | null, text: string, hour: string) =>
    add('message', { id: idOf(id), conversation_id: TALK, side, person_id, text, at: `2026-04-01T${hour}:00:00Z` });
  await message(21, 'practice', INES, 'Wann passt es?', '09');
  await message(22, 'science', null, 'Am Dienstag.', '10');
}

describe('conversations from before there were participants', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;

  beforeAll(async () => {
    const database = await databaseBefore('ConversationParticipants1795870000000');
    await writeRows(database);
    await database.proceed();
    test = await startTestApp({ database });
    company = await test.as('company_member', { organisationId: COMPANY });
    group = await test.as('researcher', { organisationId: GROUP });
  });
  afterAll(() => test.close());

  const read = async (who: SignedInPerson) => (await who.browser.get<Conversation>(`/conversations/${TALK}`)).body;

  it('answer both sides as they did', async () => {
    const both = {
      challengeTitle: 'Die Dichtung verzieht sich',
      openedAt: '2026-04-01T08:00:00.000Z',
      lastMessageAt: '2026-04-01T10:00:00.000Z',
      people: [
        { side: 'practice', organisation: 'Brandt GmbH', name: 'Ines Brandt', email: 'ines@brandt.example', phone: '' },
        {
          side: 'science',
          organisation: 'Labor für Dichtungen',
          name: 'Dr. Moll',
          email: 'moll@labor.example',
          phone: '',
        },
      ],
      messages: [
        { side: 'practice', author: 'Ines Brandt', text: 'Wann passt es?', at: '2026-04-01T09:00:00.000Z' },
        { side: 'science', author: '', text: 'Am Dienstag.', at: '2026-04-01T10:00:00.000Z' },
      ],
    };
    expect(await read(company)).toMatchObject({ ...both, role: 'owner', others: [{ name: 'Labor für Dichtungen' }] });
    expect(await read(group)).toMatchObject({ ...both, role: 'partner', others: [{ name: 'Brandt GmbH' }] });
    const { items } = (await group.browser.get<{ items: ConversationCard[] }>('/conversations')).body;
    expect(items.map(({ id }) => id)).toEqual([TALK]);
  });

  it('go on', async () => {
    await group.browser.post(`/conversations/${TALK}/messages`, { text: 'Um neun?' });
    expect((await read(company)).messages.map(({ text }) => text)).toEqual([
      'Wann passt es?',
      'Am Dienstag.',
      'Um neun?',
    ]);
    expect((await test.mails('ines@brandt.example')).map(({ subject }) => subject)).toEqual([
      'Neue Nachricht von Labor für Dichtungen',
    ]);
    const outsider = await test.as('researcher');
    expect((await outsider.browser.get(`/conversations/${TALK}`)).status).toBe(404);
  });
});
