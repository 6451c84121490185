import { aChallenge, anOffering } from '@examples';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const NONE = { text: '', lock: 'everyone' } as const;
const TEXT = 'Wir erkennen Krater und Blasen im Pulverlack, bevor eingebrannt wird.';

describe('the log of positions', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let challenge: string;

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, kind, body.id);
    return body.id;
  };
  const lab = async (name: string, text: string): Promise<SignedInPerson> => {
    const person = await test.as('researcher', { organisation: { name } });
    await publish(person, 'offerings', anOffering({ title: name, text }));
    await test.jobs.settle();
    return person;
  };
  const log = () =>
    test.db.query<{ group_id: string; place: string; position: number; day: string; count: number }>(
      `select group_id, place, position, day::text, count from matching_exposure where challenge_id = $1
       order by day, position, group_id`,
      [challenge],
    );
  const list = () =>
    test.db.query<{ group_id: string; position: number }>(
      'select group_id, position from match where challenge_id = $1 order by position',
      [challenge],
    );
  const round = async (at: string): Promise<void> => {
    test.clock.set(at);
    await test.jobs.run('matching.round', { now: at });
    await test.jobs.settle();
  };
  /** Calls the sweep to the challenge once more, as after a change of it. */
  const sweepAgain = async (at: string): Promise<void> => {
    test.clock.set(at);
    await test.db.query('update challenge set revision = revision + 1 where id = $1', [challenge]);
    expect(await test.jobs.run('matching.sweep', { now: at })).toContain('1 challenges');
    await test.jobs.settle();
  };

  beforeEach(async () => {
    test = await startTestApp({ now: '2026-11-24T09:00:00Z' });
    guide = await test.as('moderator');
    company = await test.as('company_admin');
    await lab('Labor für Lacke', TEXT);
    const answers = {
      what: { text: 'Krater und Blasen im Pulverlack sehen wir erst spät.', lock: 'everyone' as const },
      where: NONE,
      cost: NONE,
      tried: NONE,
      enough: NONE,
    };
    challenge = await publish(company, 'challenges', aChallenge({ title: 'Krater im Pulverlack', answers }));
    await test.jobs.settle();
  });
  afterEach(() => test.close());

  it('says after a sweep where each proposal stands and since which day, and no more when the sweep runs again', async () => {
    const [first] = await list();
    const expected = [{ group_id: first?.group_id, place: 'list', position: 1, day: '2026-11-24', count: 1 }];
    expect(await log()).toEqual(expected);
    await test.jobs.run('matching.sweep', { now: '2026-11-24T09:05:00Z' });
    await sweepAgain('2026-11-25T09:00:00Z');
    expect(await log()).toEqual(expected);
  });

  it('says after a round what has moved, in the day of Berlin, once, however often rounds confirm it', async () => {
    const before = await log();
    // A second proposal that the round puts where the first one stood: it only came in second.
    const other = await lab('Institut für Pulver', `${TEXT} Auch Pulverlack auf Holz.`);
    const entered = (await log()).length;
    expect(entered).toBeGreaterThan(before.length);
    await test.db.query('update match set position = 3 - position where challenge_id = $1', [challenge]);
    await round('2026-11-25T23:30:00Z');
    const moved = (await log()).filter(({ day }) => day === '2026-11-26');
    expect(moved.map(({ position, count }) => [position, count])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(new Set(moved.map(({ group_id }) => group_id))).toContain(other.organisationId);
    const told = await log();
    await round('2026-11-25T23:45:00Z');
    await round('2026-11-27T01:30:00Z');
    expect(await log()).toEqual(told);
  });

  it('counts a second cause on the same day in the same row', async () => {
    await test.db.query('update match set position = 4 where challenge_id = $1', [challenge]);
    await round('2026-11-24T20:00:00Z');
    expect((await log()).map(({ position, count }) => [position, count])).toEqual([[1, 2]]);
  });

  it('leaves alone what somebody has answered', async () => {
    await test.db.query(
      `with k as (
        insert into contact (id, challenge_id, asker_id, asked_id, origin)
        select m.id, m.challenge_id, c.organisation_id, m.group_id, 'match'
        from match m join challenge c on c.id = m.challenge_id returning id)
       insert into contact_answer (contact_id, side, kind, at) select id, 'asked', 'interested', now() from k`,
    );
    await test.db.query('update match set position = 4 where challenge_id = $1', [challenge]);
    const before = await log();
    await round('2026-11-26T01:30:00Z');
    expect(await log()).toEqual(before);
  });

  it('is not written by reading: lists, matches and desks note nothing', async () => {
    const before = await log();
    test.clock.set('2026-11-25T15:00:00Z');
    const [match] = await test.db.query<{ id: string }>('select id from match');
    for (const path of [`/challenges/${challenge}/matches`, `/matches/${match?.id}`, '/desk']) {
      expect((await company.browser.get(path)).status).toBe(200);
    }
    await test.jobs.settle();
    expect(await log()).toEqual(before);
  });

  it('has nothing of a round that falls over in its last transaction', async () => {
    await test.db.query('update match set position = 4 where challenge_id = $1', [challenge]);
    await test.db.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`,
    );
    const before = await log();
    await test.db.query(
      `create trigger refuse before update of finished_at on matching_round for each row execute function refuse()`,
    );
    await round('2026-11-26T01:30:00Z').catch(() => undefined);
    expect(await log()).toEqual(before);
    expect((await list()).map(({ position }) => position)).toEqual([4]);
    await test.db.query('drop trigger refuse on matching_round');
    await round('2026-11-26T02:30:00Z');
    expect((await log()).slice(before.length)).toMatchObject([{ position: 1, day: '2026-11-26', count: 1 }]);
  });

  it('forgets after 24 months, and not a day earlier', async () => {
    const forget = (day: string) => test.jobs.run('matching.forget', { now: `${day}T03:45:00Z` });
    expect(await forget('2028-11-23')).toBe('0 positions');
    expect(await log()).toHaveLength(1);
    expect(await forget('2028-11-24')).toBe('1 positions');
    expect(await log()).toEqual([]);
  });

  it.each(['challenge', 'organisation'])('goes with the %s', async (table) => {
    const id = table === 'challenge' ? challenge : (await log())[0]?.group_id;
    await test.db.query(
      `insert into matching_exposure select $1, id, 'digest', 1, '2026-11-24', 1 from organisation where id = $2`,
      [challenge, (await log())[0]?.group_id],
    );
    expect(await log()).toHaveLength(2);
    await test.db.query(
      table === 'challenge'
        ? 'delete from challenge where id = $1'
        : 'with m as (delete from membership where organisation_id = $1) delete from organisation where id = $1',
      [id],
    );
    expect(await log()).toEqual([]);
  });

  it('has no column that could name a person, a reader or a time of day', async () => {
    const columns = await test.db.query(
      `select column_name || ' ' || data_type as column from information_schema.columns
       where table_name = 'matching_exposure' order by ordinal_position`,
    );
    expect(columns.map((row) => Object.values(row as object)[0])).toEqual([
      'challenge_id uuid',
      'group_id uuid',
      'place text',
      'position smallint',
      'day date',
      'count integer',
    ]);
    const references = await test.db.query(
      `select confrelid::regclass::text as table from pg_constraint
       where conrelid = 'matching_exposure'::regclass and contype = 'f' order by 1`,
    );
    expect(references).toEqual([{ table: 'challenge' }, { table: 'organisation' }]);
    await expect(test.db.query(`update matching_exposure set place = 'Frau Beispiel um 9 Uhr'`)).rejects.toThrow(
      'ck_matching_exposure_place',
    );
  });
});
