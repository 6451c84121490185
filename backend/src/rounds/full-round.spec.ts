import { aChallenge, anOffering } from '@examples';
import { CurrentIndex, IndexReading } from '@backend/matching';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { FullRound } from './full-round';
import { RoundStore } from './round-store';
import { Shards } from './shards';

const NOTHING = { text: '', lock: 'everyone' } as const;
const SUBJECTS = [
  'Krater und Blasen im Pulverlack vor dem Einbrennen',
  'Risse in der Schweißnaht von Behältern aus Stahl',
  'Temperatur und Säuregrad im Sauerteig der Bäckerei',
  'Lärm und Luftstrom der Lüftung in der Werkhalle',
];
const LATER = new Date('2026-11-24T09:03:00Z');

describe('a round', () => {
  let test: TestApp;
  let round: FullRound;
  let shards: Shards;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  const ids: string[] = [];
  const labs: SignedInPerson[] = [];

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' });
    expect((await approve(guide.browser, kind, body.id)).status).toBe(200);
    return body.id;
  };
  const challenge = (title: string) =>
    aChallenge({
      title,
      answers: {
        what: { text: title, lock: 'everyone' },
        where: NOTHING,
        cost: NOTHING,
        tried: NOTHING,
        enough: NOTHING,
      },
    });
  const now = () => test.clock.now();
  const matches = () =>
    test.db.query('select challenge_id, group_id, offering_id, position, points, explanation from match order by 1, 2');
  const lastHash = async () =>
    (
      await test.db.query<{ hash: string }>(
        'select hash from matching_round where finished_at is not null order by finished_at desc, started_at desc limit 1',
      )
    )[0]?.hash;
  /** Lets all shards do what they have to do, each in three runs at once. */
  const work = async (task: 'bid' | 'write'): Promise<void> => {
    const stage = await round.proceed(now());
    if (stage?.task !== task) throw new Error(`The shards are to ${stage?.task}.`);
    for (const shard of stage.shards) for (let times = 0; times < 3; times += 1) await shards.work(shard, now());
  };
  let undisturbed: { matches: unknown[]; hash: string | undefined };

  beforeAll(async () => {
    test = await startTestApp();
    [round, shards] = [test.get(FullRound), test.get(Shards)];
    guide = await test.as('moderator');
    company = await test.as('company_admin');
    for (const subject of SUBJECTS) {
      const lab = await test.as('researcher', { organisation: { name: `Labor: ${subject}` } });
      labs.push(lab);
      await publish(lab, 'offerings', anOffering({ title: subject, text: `Wir messen und deuten: ${subject}.` }));
      ids.push(await publish(company, 'challenges', challenge(`${subject}, was tun?`)));
    }
    await test.jobs.settle();
    await test.jobs.run('matching.round');
    undisturbed = { matches: await matches(), hash: await lastHash() };
    expect(undisturbed.matches.length).toBeGreaterThan(3);
  }, 60_000);
  afterAll(() => test.close());

  const expectUndisturbed = async (): Promise<void> => {
    expect(await matches()).toEqual(undisturbed.matches);
    expect(await lastHash()).toBe(undisturbed.hash);
    expect(await test.get(RoundStore).current()).toBeNull();
  };

  it('is one index for all: what is kept of it answers as what was read', async () => {
    const { offers } = await test.get(IndexReading).learn();
    const index = test.get(CurrentIndex);
    await round.open(now());
    const open = await test.get(RoundStore).current();
    const kept = await index.ofRound(open?.id ?? '');
    expect(kept?.groupIds).toEqual(offers.groupIds);
    for (const id of offers.groupIds) {
      const [{ brief, ...read }, { brief: keptBrief, ...known }] = [offers.group(id)!, kept!.group(id)!];
      expect(known).toEqual(read);
      expect(keptBrief.name).toBe(brief.name);
    }
    expect(kept?.index.size).toBe(offers.index.size);
    expect(kept?.statistics().documents).toBe(offers.statistics().documents);
    await test.jobs.run('matching.proceed');
    await expectUndisturbed();
  });

  it('changes nothing when its shards run again and again', async () => {
    await round.open(now());
    await work('bid');
    await work('write');
    await round.proceed(now());
    await expectUndisturbed();
  });

  it('is called again by the sweep when its flow is lost, and by no sweep before', async () => {
    await round.open(now());
    await work('bid');
    await test.jobs.run('matching.sweep', { now: now() });
    expect(test.jobs.nudged).toEqual([]);
    await test.jobs.run('matching.sweep', { now: LATER });
    expect(test.jobs.nudged).toEqual(['matching.round']);
    await test.jobs.settle(LATER);
    await expectUndisturbed();
  });

  it('keeps sweeps from giving out places while it does', async () => {
    await round.open(now());
    await work('bid');
    await round.proceed(now());
    expect(await test.jobs.run('matching.sweep')).toContain('left to the run');
    await test.jobs.run('matching.proceed');
    await expectUndisturbed();
  });

  it('is given up when it does not come to an end, and the next one starts afresh', async () => {
    await round.open(now());
    const first = await test.get(RoundStore).current();
    await round.open(new Date(now().getTime() + 7 * 60 * 60_000));
    const second = await test.get(RoundStore).current();
    expect(second?.id).not.toBe(first?.id);
    await test.jobs.run('matching.proceed');
    await expectUndisturbed();
  });

  it('learns from the open texts of the platform how rare words are', async () => {
    const index = test.get(CurrentIndex);
    const { lexicon } = await index.refresh();
    expect(lexicon.rarity('pulverlack')).toBe(1);
    for (const subject of SUBJECTS) await publish(company, 'challenges', challenge(`Pulverlack und ${subject}`));
    await test.jobs.settle();
    expect((await index.refresh()).lexicon.rarity('pulverlack')).toBe(1);
    await test.jobs.run('matching.round');
    expect((await index.refresh()).lexicon.rarity('pulverlack')).toBeLessThan(0.8);
  });

  it('leaves out what changes while it runs; that keeps what it has until the sweep that follows', async () => {
    await test.jobs.run('matching.round');
    const before = await matches();
    await round.open(now());
    await work('bid');
    const [changed = ''] = ids;
    const lab = labs[1]!;
    await test.db.query(`update challenge set title = 'Risse in der Schweißnaht' where id = $1`, [changed]);
    await lab.browser.put('/group', { name: 'Anders', text: 'Sauerteig, Temperatur und Roggen.', perQuarter: 5 });
    await work('write');
    await round.proceed(now());
    expect(await matches()).toEqual(before);
    const dirty = async () =>
      await test.db.query(
        `select id from challenge where matched_revision is distinct from revision
       union all select group_id from group_profile where matched_revision is distinct from revision order by 1`,
      );
    expect(await dirty()).toEqual([{ id: changed }, { id: lab.organisationId }].sort((a, b) => (a.id < b.id ? -1 : 1)));
    await test.jobs.run('matching.sweep');
    expect(await dirty()).toEqual([]);
    const groups = await test.db.query<{ group_id: string }>('select group_id from match where challenge_id = $1', [
      changed,
    ]);
    expect(groups).toContainEqual({ group_id: lab.organisationId });
  });
});
