import type { MailAnswer, Match } from '@contract';
import type { ProblemBody } from '@contract/problems';
import { SECRET, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';
import { Membership } from '@backend/accounts';
import { Database } from '@backend/platform/database';
import { SignedTokens } from '@backend/platform/tokens';
import { aMatch, publish } from './testing/scene';

describe('answering from a mail', () => {
  let test: TestApp;
  let company: SignedInPerson;
  let group: SignedInPerson;
  let match: string;
  const until = new Date('2026-12-24T00:00:00Z');

  beforeEach(async () => {
    test = await startTestApp();
    company = await test.as('company_admin');
    group = await test.as('researcher');
    match = await aMatch(test, await publish(company, (await test.as('moderator')).browser), group.organisationId);
  });
  afterEach(() => test.close());

  const tokenOf = async ({ organisationId }: SignedInPerson, id = match, end = until) => {
    const row = await test.app.get(Database).of(Membership).findOneByOrFail({ organisationId });
    return test.app.get(SignedTokens).make('answer', [id, row.id], end);
  };
  const post = (path: string, body: object) => test.visitor().post<MailAnswer & ProblemBody>(path, body);

  it('shows the match to whoever holds the link, and changes nothing', async () => {
    const { status, body } = await post('/mail-answers/look', { token: await tokenOf(group) });
    expect(status).toBe(200);
    expect(body).toMatchObject({ open: true, match: { id: match, side: 'science', state: 'proposed' } });
    expect(JSON.stringify(body)).not.toContain(SECRET);
    expect((await group.browser.get<Match>(`/matches/${match}`)).body.answers).toEqual([]);
  });

  it('takes the answer as if the person had signed in, once', async () => {
    const token = await tokenOf(group);
    const { body } = await post('/mail-answers', {
      token,
      kind: 'declined',
      reason: 'no_capacity',
      sentence: 'Im Mai.',
    });
    expect(body).toMatchObject({ open: false, match: { state: 'declined' } });
    const seen = (await company.browser.get<Match>(`/matches/${match}`)).body.answers;
    expect(seen).toMatchObject([{ side: 'science', reason: 'no_capacity', sentence: 'Im Mai.' }]);
    expect((await post('/mail-answers', { token, kind: 'interested' })).body.code).toBe('match.already_answered');
  });

  it('asks for a reason and a day like the page does', async () => {
    const token = await tokenOf(group);
    expect((await post('/mail-answers', { token, kind: 'declined' })).body.code).toBe('answer.reason_missing');
    expect((await post('/mail-answers', { token, kind: 'later' })).body.code).toBe('answer.day_missing');
    expect((await post('/mail-answers', { token, kind: 'passed_on' })).status).toBe(422);
  });

  it('ends with its day, with the hat, and never opens another match', async () => {
    const ended = await tokenOf(group, match, new Date('2020-01-01T00:00:00Z'));
    expect((await post('/mail-answers/look', { token: ended })).body.code).toBe('answer.link_ended');
    const forged = `${await tokenOf(group)}x`;
    expect((await post('/mail-answers/look', { token: forged })).body.code).toBe('answer.link_ended');
    const stranger = await test.as('researcher');
    expect((await post('/mail-answers/look', { token: await tokenOf(stranger) })).status).toBe(404);
    const token = await tokenOf(group);
    await test.app.get(Database).of(Membership).delete({ organisationId: group.organisationId });
    expect((await post('/mail-answers', { token, kind: 'interested' })).status).toBe(410);
  });
});
