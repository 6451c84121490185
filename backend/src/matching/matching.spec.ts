import { aChallenge, anOffering } from '@examples';
import type { Match as MatchShape, MatchCard } from '@contract/matching';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const SPRAY = {
  title: 'Krater im Pulverlack sehen wir erst nach dem Einbrennen',
  what: 'Im Pulverlack entstehen Krater und Blasen. Wir sehen sie erst, wenn die Teile eingebrannt sind.',
};
const LAB = {
  title: 'Optische Erkennung von Kratern in Pulverlacken vor dem Einbrennen',
  text: 'Wir messen Benetzung und finden Krater und Blasen im Pulverlack mit Kamera und Streiflicht.',
};

describe('matching', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let lab: SignedInPerson;
  let challengeId: string;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    expect((await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' })).status).toBe(200);
    expect((await approve(guide.browser, kind, body.id)).status).toBe(200);
    return body.id;
  };
  const spray = (change = {}, secret = '') =>
    aChallenge({
      title: SPRAY.title,
      answers: {
        what: { text: SPRAY.what, lock: 'everyone' },
        where: { text: 'Halle 2, hinter dem Ofen.', lock: 'members' },
        cost: { text: secret, lock: 'partner' },
        tried: { text: '', lock: 'everyone' },
        enough: { text: '', lock: 'everyone' },
      },
      formats: ['lab_day'],
      ...change,
    });
  const listOf = async (who: SignedInPerson, id: string) =>
    (
      await who.browser.get<{ items: MatchCard[]; lastRound: string | null; nextRound: string }>(
        `/challenges/${id}/matches`,
      )
    ).body;

  beforeAll(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    company = await test.as('company_admin', { organisation: { name: 'Lackwerk' } });
    lab = await test.as('researcher', { organisation: { name: 'Labor für Lacke', plz: '45141' } });
    await publish(lab, 'offerings', anOffering(LAB));
    await publish(
      await test.as('researcher', { organisation: { name: 'Labor für Brot' } }),
      'offerings',
      anOffering({
        title: 'Sauerteig führen und messen',
        text: 'Wir messen Temperatur und Säuregrad von Teigen in Bäckereien.',
      }),
    );
    challengeId = await publish(company, 'challenges', spray());
    await test.jobs.settle();
  }, 60_000);
  afterAll(() => test.close());

  it('proposes who can help as soon as both are published, and says why', async () => {
    const { items, nextRound } = await listOf(company, challengeId);
    expect(items.map(({ group }) => group.name)).toEqual(['Labor für Lacke']);
    const [card] = items;
    expect(card).toMatchObject({ side: 'practice', state: 'proposed', yourTurn: false, clock: null });
    expect(card?.because.some((reason) => reason.code === 'term' && reason.challengeTerm === 'Pulverlack')).toBe(true);
    expect(card?.because).toContainEqual({ code: 'format_fits', format: 'lab_day' });
    expect(nextRound).toBe('2026-11-25T01:30:00.000Z');
  });

  it('explains exactly: shares of words and rest make one', async () => {
    const [card] = (await listOf(company, challengeId)).items;
    const { body } = await company.browser.get<MatchShape>(`/matches/${card?.id}`);
    const { bridges, rest, sentence } = body.explanation;
    expect(bridges.reduce((sum, { share }) => sum + share, rest)).toBeCloseTo(1, 5);
    expect(sentence).toContain('Pulverlack');
    expect(body.offeringText.title).toBe(LAB.title);
    expect(body.neighbours).toEqual({ position: 1, of: 1, previous: null, next: null });
  });

  it('shows a match to both sides and to nobody else', async () => {
    const [card] = (await listOf(company, challengeId)).items;
    const theirs = await lab.browser.get<MatchShape>(`/matches/${card?.id}`);
    expect(theirs.body).toMatchObject({ side: 'science', challenge: { by: 'Lackwerk' }, withPartnerText: null });
    expect(theirs.body.challengeText.find(({ question }) => question === 'where')?.text).toContain('Halle 2');
    const others = [
      test.visitor(),
      guide.browser,
      (await test.as('researcher')).browser,
      (await test.as('company_admin')).browser,
    ];
    const statuses = [];
    for (const browser of others) statuses.push((await browser.get(`/matches/${card?.id}`)).status);
    expect(statuses).toEqual([401, 403, 404, 404]);
    expect((await (await test.as('company_admin')).browser.get(`/challenges/${challengeId}/matches`)).status).toBe(404);
  });

  it('finds challenges again when an offering comes, and forgets what is withdrawn', async () => {
    const late = await test.as('researcher', { organisation: { name: 'Institut für Pulver' } });
    const offeringId = await publish(
      late,
      'offerings',
      anOffering({
        title: 'Pulverlack ohne Krater: Ursachen im Ofen finden',
        text: 'Krater und Blasen im Pulverlack entstehen beim Einbrennen. Wir suchen die Ursache.',
      }),
    );
    await test.jobs.settle();
    const names = async () => (await listOf(company, challengeId)).items.map(({ group }) => group.name).sort();
    expect(await names()).toEqual(['Institut für Pulver', 'Labor für Lacke']);
    await late.browser.post(`/offerings/${offeringId}/steps`, { id: offeringId, step: 'withdraw' });
    await test.jobs.settle();
    expect(await names()).toEqual(['Labor für Lacke']);
  });

  it('does nothing when nothing has changed', async () => {
    expect(await test.jobs.run('matching.sweep')).toBe('0 challenges, 0 groups, 0 proposals');
  });

  it('keeps a match that somebody has answered, whatever a round says', async () => {
    const [card] = (await listOf(company, challengeId)).items;
    expect(
      (await company.browser.post(`/matches/${card?.id}/answer`, { id: card?.id, kind: 'interested' })).status,
    ).toBe(200);
    await test.jobs.run('matching.round');
    const [after] = (await listOf(company, challengeId)).items;
    expect(after).toMatchObject({ id: card?.id, state: 'requested', yourTurn: false, clock: { day: 0, of: 10 } });
    expect((await lab.browser.get<MatchShape>(`/matches/${card?.id}`)).body).toMatchObject({ yourTurn: true });
  });

  it('proposes nobody who takes no requests, and says that they would have been better', async () => {
    const busy = await test.as('researcher', { organisation: { name: 'Volles Labor', plz: '44147' } });
    await busy.browser.put('/group', { name: 'Volles Labor', text: SPRAY.what, perQuarter: 0 });
    await publish(busy, 'offerings', anOffering({ ...LAB, text: `${LAB.text} ${SPRAY.what}` }));
    const id = await publish(company, 'challenges', spray({ title: 'Krater und Blasen im Pulverlack, Teil zwei' }));
    await test.jobs.settle();
    const { items } = await listOf(company, id);
    expect(items.map(({ group }) => group.name)).toEqual(['Labor für Lacke']);
    expect(items[0]?.against).toContainEqual({
      code: 'better_without_place',
      groupName: 'Volles Labor',
      freeFrom: null,
    });
    const theirs = await lab.browser.get<MatchShape>(`/matches/${items[0]?.id}`);
    expect(theirs.body.against.map(({ code }) => code)).not.toContain('better_without_place');
  });

  it('answers a text that is never stored, and neither keeps nor logs it', async () => {
    const word = 'Zirkonoxidkeramikfräser';
    const text = `Im Pulverlack entstehen Krater, sagt der ${word}.`;
    const { body } = await test.visitor().post<{ helpers: { name: string }[] }>('/preview', { text, plz: '44147' });
    expect(body.helpers[0]?.name).toBe('Labor für Lacke');
    const tables = await test.db.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      expect(
        await test.db.query(`select 1 from ${name} t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`, [word]),
      ).toEqual([]);
    }
    expect(test.logged.join('\n')).not.toContain(word);
  });

  it.each(['', ' ', '🙂🙂🙂', 'der die das und', 'א'.repeat(50), 'x'.repeat(4000), 'wort '.repeat(799)])(
    'answers odd texts without failing: %#',
    async (text) => {
      const { status, body } = await test.visitor().post<{ helpers: unknown[] }>('/preview', { text });
      expect(status).toBe(200);
      expect(body.helpers).toEqual([]);
    },
  );
});
