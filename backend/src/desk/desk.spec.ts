import type { Answer } from '@contract';
import type { deskApi } from '@contract/desk';
import { Match } from '@backend/matching';
import {
  challengeDraft,
  publishChallenge,
  SECRET,
  startTestApp,
  type SignedInPerson,
  type TestApp,
} from '@backend/testing';

type Desk = Answer<(typeof deskApi)['GET /desk']>;

describe('the desk', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;
  let guide: SignedInPerson;
  const desk = async (who: SignedInPerson) => (await who.browser.get<Desk>('/desk')).body;
  const published = (title: string) => publishChallenge(company, guide.browser, challengeDraft({ title }));
  const matched = async (title: string, points: number): Promise<string> => {
    const challengeId = await published(title);
    const id = challengeId.replace('4000-8000', '4000-9000');
    const explanation = { bridges: [], rest: 1, because: [], against: [], unknown: [], sentence: null };
    await test.db.of(Match).insert({
      id,
      challengeId,
      groupId: group.organisationId,
      offeringId: null,
      itemId: group.organisationId,
      strength: 'possible',
      points,
      fit: 0.5,
      parts: [],
      explanation,
      km: null,
      position: 1,
      proposedAt: test.clock.now(),
      roundId: null,
    });
    return id;
  };
  const interested = (who: SignedInPerson, id: string) =>
    who.browser.post(`/matches/${id}/answer`, { kind: 'interested' });

  beforeEach(async () => {
    test = await startTestApp();
    company = await test.as('company_admin', {
      name: 'Ines Brandt',
      organisation: { name: 'Hebetechnik Brandt GmbH' },
    });
    group = await test.as('researcher', { organisation: { name: 'Labor für Dichtungen' } });
    guide = await test.as('moderator');
  });
  afterEach(() => test.close());

  it('is empty for somebody new, and says who one is', async () => {
    expect(await desk(company)).toEqual({
      side: 'practice',
      name: 'Ines Brandt',
      organisationName: 'Hebetechnik Brandt GmbH',
      waiting: [],
      proposed: [],
      asked: [],
      challenges: [],
      offerings: [],
      group: null,
      conversations: [],
      confirm: [],
      unverified: false,
    });
    expect((await desk(group)).group).toMatchObject({ name: 'Labor für Dichtungen', budget: { free: 4 } });
  });

  it('puts requests first, the oldest clock on top, then at most five proposals, then what others owe', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 8; n += 1) ids.push(await matched(`Problem Nummer ${n} mit Dichtungen`, 50 + n));
    await interested(company, ids[0] as string);
    test.clock.pass(2 * 24 * 60);
    await interested(company, ids[1] as string);
    await interested(group, ids[2] as string);
    const research = await desk(group);
    expect(research.waiting.map(({ id }) => id)).toEqual([ids[0], ids[1]]);
    expect(research.proposed.map(({ id }) => id)).toEqual([ids[7], ids[6], ids[5], ids[4], ids[3]]);
    expect(research.asked.map(({ id }) => id)).toEqual([ids[2]]);
    expect((await desk(company)).waiting.map(({ id }) => id)).toEqual([ids[2]]);
    await interested(group, ids[0] as string);
    expect((await desk(group)).conversations).toMatchObject([{ others: [{ name: 'Hebetechnik Brandt GmbH' }] }]);
  });

  it('holds no partner-only text and nothing of other people', async () => {
    await matched('Ein Problem mit Dichtungen', 60);
    for (const who of [group, guide, await test.as('company_member'), await test.as('council_member')]) {
      const { status, text } = await who.browser.get('/desk');
      expect([status, text.includes(SECRET)]).toEqual([200, false]);
    }
    const stranger = await desk(await test.as('researcher'));
    expect([...stranger.proposed, ...stranger.waiting, ...stranger.challenges]).toEqual([]);
    expect((await test.visitor().get('/desk')).status).toBe(401);
    expect((await (await test.as('admin')).browser.get('/desk')).status).toBe(403);
  });

  it('asks for confirmation, and tells a council that it has to be verified', async () => {
    const id = await published('Ein altes Problem mit Dichtungen');
    await test.db.query(`update challenge set confirmed_at = '2026-05-01' where id = $1`, [id]);
    expect((await desk(company)).confirm).toEqual([
      { kind: 'challenge', id, title: 'Ein altes Problem mit Dichtungen', confirmedAt: '2026-05-01T00:00:00.000Z' },
    ]);
    const council = await test.as('council_member', { organisation: { verified: false } });
    expect(await desk(council)).toMatchObject({ side: 'staff', unverified: true });
  });
});
