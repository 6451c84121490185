import type { Answer } from '@contract';
import type { ProblemBody } from '@contract/problems';
import type { reviewApi } from '@contract/review';
import { aChallenge, anOffering } from '@examples';
import { startTestApp, versionRead, type SignedInPerson, type TestApp } from '@backend/testing';

type Queue = Answer<(typeof reviewApi)['GET /review']>;

const KINDS = [
  { kind: 'challenges', role: 'company_admin', draft: aChallenge },
  { kind: 'offerings', role: 'researcher', draft: anOffering },
] as const;

describe.each(KINDS)('a decision of a guide about $kind', ({ kind, role, draft }) => {
  let test: TestApp;
  let owner: SignedInPerson;
  let guide: SignedInPerson;
  let id: string;

  const decide = (given: object) => guide.browser.post<ProblemBody & { state: string }>(`/${kind}/${id}/steps`, given);
  const rewrite = (title: string) => owner.browser.put(`/${kind}/${id}`, draft({ title }));
  const titlesRead = async () => {
    const { challenges, offerings } = (await guide.browser.get<Queue>('/review')).body;
    return [...challenges.map(({ challenge }) => challenge.title), ...offerings.map(({ offering }) => offering.title)];
  };

  beforeEach(async () => {
    test = await startTestApp();
    owner = await test.as(role);
    guide = await test.as('moderator');
    id = (await owner.browser.post<{ id: string }>(`/${kind}`, draft())).body.id;
    await owner.browser.post(`/${kind}/${id}/steps`, { step: 'submit' });
  });
  afterEach(() => test.close());

  it.each([{ step: 'approve' }, { step: 'return', reason: 'other' }])(
    'to $step is about the text she has read and no other',
    async (decision) => {
      const version = await versionRead(guide.browser, id);
      await rewrite('Jetzt gratis bei uns im Netz');
      const refused = await decide({ ...decision, version });
      expect(refused.status).toBe(409);
      expect(refused.body.code).toBe('posting.changed_while_read');
      expect(await titlesRead()).toEqual(['Jetzt gratis bei uns im Netz']);
      expect((await decide({ ...decision, version: await versionRead(guide.browser, id) })).status).toBe(200);
      expect(await titlesRead()).toEqual([]);
    },
  );

  it('holds for a published text that was changed twice', async () => {
    await decide({ step: 'approve', version: await versionRead(guide.browser, id) });
    await rewrite('Eine harmlose Änderung des Titels');
    const version = await versionRead(guide.browser, id);
    await rewrite('Jetzt gratis bei uns im Netz');
    expect((await decide({ step: 'approve', version })).body.code).toBe('posting.changed_while_read');
    expect(await titlesRead()).toEqual(['Jetzt gratis bei uns im Netz']);
  });

  it('cannot be taken without saying what was read', async () => {
    for (const decision of [{ step: 'approve' }, { step: 'return', reason: 'other' }]) {
      const refused = await decide(decision);
      expect(refused.status).toBe(422);
      expect(refused.body.fields).toEqual([{ field: 'version', code: 'required' }]);
    }
  });
});
