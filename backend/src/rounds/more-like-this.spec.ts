import type { MatchCard, MoreWanted } from '@contract/matching';
import { aChallenge, anOffering } from '@examples';
import { KRATER, OFFERS } from '@backend/matching/testing';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { FullRound } from './full-round';
import { Shards } from './shards';

const everyone = (text: string) => ({ text, lock: 'everyone' as const });
const nothing = everyone('');
describe('more like this in a round', () => {
  let test: TestApp;
  let guide: SignedInPerson;
  let company: SignedInPerson;
  let liked: string;
  let round: FullRound;
  let shards: Shards;
  const challenges: string[] = [];

  const publish = async (who: SignedInPerson, kind: 'challenges' | 'offerings', draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { step: 'submit' });
    await approve(guide.browser, kind, body.id);
    return body.id;
  };
  const like = (challenge: string, wanted: boolean) =>
    company.browser.post<MoreWanted>(`/challenges/${challenge}/more`, { groupId: liked, wanted });
  const now = () => test.clock.now();
  const work = async (task: 'bid' | 'write', times = 1): Promise<void> => {
    const stage = await round.proceed(now());
    if (stage?.task !== task) throw new Error(`The shards are to ${stage?.task}.`);
    for (const shard of stage.shards) for (let n = 0; n < times; n += 1) await shards.work(shard, now());
  };
  const listOf = async (challenge: string): Promise<string[]> => {
    const { body } = await company.browser.get<{ items: MatchCard[] }>(`/challenges/${challenge}/matches`);
    return body.items.map(({ group }) => group.name).sort();
  };
  const all = () =>
    test.db.query('select challenge_id, group_id, position, points, fit, explanation from match order by 1, 2');
  const lastHash = async () =>
    (
      await test.db.query<{ hash: string }>(
        'select hash from matching_round where finished_at is not null order by started_at desc, id desc limit 1',
      )
    )[0]?.hash;

  beforeAll(async () => {
    test = await startTestApp();
    [round, shards] = [test.get(FullRound), test.get(Shards)];
    guide = await test.as('moderator');
    company = await test.as('company_admin');
    for (const [name, offer] of Object.entries(OFFERS)) {
      const lab = await test.as('researcher', { organisation: { name } });
      await publish(lab, 'offerings', anOffering({ ...offer, methods: [] }));
      if (name === 'terahertz') liked = lab.organisationId;
    }
    const what = everyone(KRATER);
    const answers = { what, where: nothing, cost: nothing, tried: nothing, enough: nothing };
    for (const n of ['eins', 'zwei']) {
      challenges.push(
        await publish(
          company,
          'challenges',
          aChallenge({ title: `Krater im Pulverlack sehen wir zu spät, Fall ${n}`, answers }),
        ),
      );
    }
    await test.jobs.settle();
    test.clock.pass(60);
    await like(challenges[0] ?? '', true);
    await test.jobs.settle();
  }, 60_000);
  afterAll(() => test.close());

  it('says the same as the sweep before it, and each round the same, however often its shards run', async () => {
    const swept = await Promise.all(challenges.map(listOf));
    expect(swept).toEqual([
      ['camera', 'film', 'terahertz'],
      ['camera', 'terahertz'],
    ]);
    await test.jobs.run('matching.round');
    expect(await Promise.all(challenges.map(listOf))).toEqual(swept);
    const [hash, matches] = [await lastHash(), await all()];
    test.clock.pass(60);
    await round.open(now());
    await work('bid', 2);
    await work('write', 2);
    await round.proceed(now());
    expect([await lastHash(), await all()]).toEqual([hash, matches]);
  });

  it('that is wanted while a round runs is left out of it and found right after', async () => {
    const [first = '', second = ''] = challenges;
    const before = await listOf(second);
    test.clock.pass(60);
    await round.open(now());
    await work('bid');
    await like(second, true);
    await work('write');
    expect((await round.proceed(now()))?.task).toBeNull();
    expect(await listOf(second)).toEqual(before);
    await test.jobs.settle();
    expect(await listOf(second)).toEqual(await listOf(first));
  });
});
