import type { Challenge } from '@contract/challenges';
import type { Offering } from '@contract/offerings';
import {
  publishChallenge,
  SECRET,
  startTestApp,
  type Browser,
  type SignedInPerson,
  type TestApp,
} from '@backend/testing';
import { ChallengePartners } from './challenge-partners';
import { aDraft } from './testing/drafts';

describe('what is forgotten', () => {
  let test: TestApp;
  let owner: SignedInPerson;
  let guide: Browser;
  const run = (day: string) => test.jobs.run('challenges.forget', { now: `${day}T03:30:00Z` });
  const status = async (id: string) => (await owner.browser.get(`/challenges/${id}`)).status;
  const secrets = async () => (await test.db.query('select 1 from challenge_secret')).length;
  const step = (id: string, what: string) => owner.browser.post(`/challenges/${id}/steps`, { step: what });

  beforeEach(async () => {
    test = await startTestApp();
    owner = await test.as('company_admin');
    guide = (await test.as('moderator')).browser;
  });
  afterEach(() => test.close());

  it('is a draft after a year without a change, one day before not yet, and never a published one', async () => {
    const { id } = (await owner.browser.post<Challenge>('/challenges', aDraft())).body;
    const kept = await publishChallenge(owner, guide, aDraft({ title: 'Ein veröffentlichtes Problem' }));
    await test.db.query(`update session set expires_at = '2030-01-01'`);
    await run('2027-11-23');
    expect(await status(id)).toBe(200);
    await run('2027-11-25');
    expect([await status(id), await status(kept)]).toEqual([404, 200]);
  });

  it('is a withdrawn challenge after 90 days; where somebody talks about it, only its texts', async () => {
    const group = await test.as('researcher');
    const alone = await publishChallenge(owner, guide, aDraft());
    const discussed = await publishChallenge(owner, guide, aDraft({ title: 'Darüber wird gesprochen' }));
    await test.db.transaction((tx) => test.get(ChallengePartners).introduce(tx, discussed, group.organisationId));
    for (const id of [alone, discussed]) await step(id, 'withdraw');
    await test.db.query(`update session set expires_at = '2030-01-01'`);
    expect(await run('2027-02-21')).toBe('0 drafts, 0 withdrawn, 0 answers, 0 confidential, 0 records');
    expect(await run('2027-02-23')).toBe('0 drafts, 1 withdrawn, 5 answers, 1 confidential, 0 records');
    expect([await status(alone), await status(discussed), await secrets()]).toEqual([404, 200, 0]);
    expect(await run('2027-02-23')).toBe('0 drafts, 0 withdrawn, 0 answers, 0 confidential, 0 records');
  });

  it('is the confidential text of a closed challenge after a year, while its page stays', async () => {
    const id = await publishChallenge(owner, guide, aDraft());
    await step(id, 'archive');
    await test.db.query(`update session set expires_at = '2030-01-01'`);
    await run('2027-11-20');
    expect(await secrets()).toBe(1);
    await run('2027-11-25');
    expect(await secrets()).toBe(0);
    const { text } = await owner.browser.get(`/challenges/${id}`);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('Beim Aushärten');
  });

  it('is an offering’s draft, too', async () => {
    const group = await test.as('researcher');
    const { id } = (await group.browser.post<Offering>('/offerings', { title: 'Ein Entwurf' })).body;
    await test.db.query(`update session set expires_at = '2030-01-01'`);
    await test.jobs.run('offerings.forget', { now: '2027-11-23T03:30:00Z' });
    expect((await group.browser.get(`/offerings/${id}`)).status).toBe(200);
    await test.jobs.run('offerings.forget', { now: '2027-11-25T03:30:00Z' });
    expect((await group.browser.get(`/offerings/${id}`)).status).toBe(404);
  });
});
