import { DEFAULT_CALIBRATION } from '@domain/matching';
import { aChallenge, anOffering } from '@examples';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { CurrentIndex } from '../index/current-index';
import { Calibrations } from './calibrations';

/** So many groups answer the same challenge; of the first 100 nobody fits. */
const GROUPS = 260;
const NOBODY_BELOW = 100;

describe('calibration by answers', () => {
  let test: TestApp;
  let guide: SignedInPerson;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<void> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, kind, body.id);
  };
  const run = (): Promise<string> => test.jobs.run('matching.calibrate', { now: '2026-12-01T03:00:00Z' });
  /** Copies the one match to further groups, with fits that rise to one. */
  const manyMatches = async (): Promise<void> => {
    await test.db.query(
      `create temporary table copies as
         select n, gen_random_uuid() as group_id, gen_random_uuid() as match_id from generate_series(1, $1::int) n`,
      [GROUPS],
    );
    await test.db.query(
      `insert into organisation select (jsonb_populate_record(o, jsonb_build_object('id', k.group_id, 'source_id', null))).*
       from organisation o, copies k where o.id = (select group_id from match limit 1)`,
    );
    await test.db.query(
      `insert into match select (jsonb_populate_record(m, jsonb_build_object(
         'id', k.match_id, 'group_id', k.group_id, 'fit', k.n::float / ${GROUPS}))).*
       from match m, copies k where m.id = (select id from match order by id limit 1)`,
    );
  };
  const answer = (kind: string, reason: string | null, from: number, to: number): Promise<unknown> =>
    test.db.query(
      `with k as (
         insert into contact (id, challenge_id, asker_id, asked_id, origin)
         select m.id, m.challenge_id, c.organisation_id, m.group_id, 'match'
         from copies p join match m on m.id = p.match_id join challenge c on c.id = m.challenge_id
         where p.n between $3 and $4 returning id)
       insert into contact_answer (contact_id, side, kind, reason, at) select id, 'asked', $1, $2, now() from k`,
      [kind, reason, from, to],
    );

  beforeAll(async () => {
    test = await startTestApp();
    guide = await test.as('moderator');
    const company = await test.as('company_admin');
    await publish(await test.as('researcher'), 'offerings', anOffering());
    const text = anOffering().text;
    await publish(
      company,
      'challenges',
      aChallenge({ title: anOffering().title, answers: { ...aChallenge().answers, what: { text, lock: 'everyone' } } }),
    );
    await test.jobs.settle();
    await manyMatches();
  }, 60_000);
  afterAll(() => test.close());

  it('keeps the shipped classes while there are too few answers about fit', async () => {
    await answer('interested', null, NOBODY_BELOW + 1, NOBODY_BELOW + 50);
    await answer('declined', 'too_far', 200, GROUPS);
    expect(await run()).toBe('too few answers');
    expect(await test.get(Calibrations).newest()).toEqual(DEFAULT_CALIBRATION);
  });

  it('keeps what a position was worth, once two hundred proposals there had thirty days, and goes by none of it', async () => {
    await test.db.query('delete from contact');
    await answer('declined', 'wrong_field', 1, NOBODY_BELOW);
    await answer('interested', null, NOBODY_BELOW + 1, GROUPS);
    const positions = async (): Promise<unknown> => {
      await run();
      return (await test.db.query<{ positions: unknown }>('select positions from matching_calibration'))[0]?.positions;
    };
    const exposed = (position: number, day: string, most: number): Promise<unknown> =>
      test.db.query(
        `insert into matching_exposure select challenge_id, c.group_id, 'list', $1, $2, 1
         from copies c join match m on m.id = c.match_id where n <= $3`,
        [position, day, most],
      );
    await exposed(1, '2026-11-15', GROUPS);
    expect(await positions()).toEqual([]);
    await exposed(1, '2026-10-15', GROUPS);
    await exposed(2, '2026-10-01', 199);
    const first = { place: 'list', position: 1, shown: GROUPS, chance: (GROUPS - NOBODY_BELOW) / GROUPS };
    expect(await positions()).toEqual([first]);
    await exposed(3, '2026-10-01', 200);
    // All of these stood elsewhere when they were answered.
    expect(await positions()).toEqual([first, { place: 'list', position: 3, shown: 200, chance: 0 }]);
    expect(Object.keys(await test.get(Calibrations).newest()).sort()).toEqual(['floor', 'possible', 'strong']);
  });

  it('learns from which fit on people say yes, once a month, and the next round goes by it', async () => {
    await test.db.query('delete from contact');
    await answer('declined', 'wrong_field', 1, NOBODY_BELOW);
    await answer('interested', null, NOBODY_BELOW + 1, GROUPS);
    expect(await run()).toBe(`${GROUPS} answers`);
    expect(await run()).toBe(`${GROUPS} answers`);
    const rows = await test.db.query('select month::text, answers from matching_calibration');
    expect(rows).toEqual([{ month: '2026-12-01', answers: GROUPS }]);
    const { floor, possible, strong } = await test.get(Calibrations).newest();
    for (const learned of [floor, possible, strong]) expect(learned).toBeCloseTo((NOBODY_BELOW + 1) / GROUPS, 3);
    await test.jobs.run('matching.round');
    await test.jobs.settle();
    const offers = await test.get(CurrentIndex).refresh();
    expect(offers.calibration).toEqual({ floor, possible, strong });
  });

  it('lets the floor down again once nothing has been tried below it for a year', async () => {
    await test.db.query(`update contact_answer set at = '2025-11-30T12:00:00Z' where kind = 'declined'`);
    await run();
    const { floor, possible } = await test.get(Calibrations).newest();
    expect(floor).toBeCloseTo(DEFAULT_CALIBRATION.floor, 5);
    expect(possible).toBeGreaterThan(floor);
  });
});
