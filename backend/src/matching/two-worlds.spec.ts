import type { Match as MatchShape, MatchCard } from '@contract/matching';
import { aChallenge, anOffering } from '@examples';
import { approve, startTestApp, type SignedInPerson, type TestApp } from '@backend/testing';

const SECRETS = [
  '',
  'Sauerteig, Roggen und Hefe: die Anlage von Meier kostet 12.000 Euro und stinkt nach Krater im Pulverlack.',
];

/** One index; the two worlds differ in partner-only text alone. */
async function world(secret: string) {
  const test = await startTestApp();
  const guide = await test.as('moderator');
  const company = await test.as('company_admin');
  const publish = async (who: SignedInPerson, kind: string, draft: unknown): Promise<string> => {
    const { body } = await who.browser.post<{ id: string }>(`/${kind}`, draft);
    await who.browser.post(`/${kind}/${body.id}/steps`, { id: body.id, step: 'submit' });
    await approve(guide.browser, kind, body.id);
    return body.id;
  };
  const offers = [
    {
      title: 'Krater in Pulverlacken erkennen',
      text: 'Wir finden Krater und Blasen im Pulverlack vor dem Einbrennen.',
    },
    {
      title: 'Sauerteig und Roggen messen',
      text: 'Hefe, Roggen und Sauerteig in der Anlage messen und steuern, Krater im Brot vermeiden.',
    },
    {
      title: 'Benetzung von Blechen vor dem Lackieren',
      text: 'Wir messen, wie Lack und Pulverlack auf Blech benetzen.',
    },
  ];
  const groups: SignedInPerson[] = [];
  for (const offer of offers) {
    const group = await test.as('researcher');
    await publish(group, 'offerings', anOffering(offer));
    groups.push(group);
  }
  for (const title of ['Krater im Pulverlack sehen wir zu spät', 'Pulverlack benetzt das Blech nicht']) {
    const { answers, ...draft } = aChallenge({
      title,
      answers: { what: { text: `${title}, erst nach dem Einbrennen.`, lock: 'everyone' } },
    });
    await publish(company, 'challenges', {
      ...draft,
      answers: { ...answers, cost: { text: secret, lock: 'partner' } },
    });
  }
  await test.jobs.settle();
  await test.jobs.run('matching.round');
  return { test, company, groups };
}

/** Everything somebody who is not entitled can see of matching. */
async function seen({ test, groups }: Awaited<ReturnType<typeof world>>): Promise<string[]> {
  const pages: string[] = [];
  const matches = await test.db.query<{ id: string }>('select id from match order by id');
  for (const { browser } of groups) {
    for (const { id } of matches) pages.push((await browser.get(`/matches/${id}`)).text);
  }
  pages.push((await test.visitor().get('/challenges')).text, (await test.visitor().get('/search?q=Krater')).text);
  pages.push((await test.visitor().get('/search?q=Sauerteig')).text);
  const rows = await test.db.query(
    'select challenge_id, group_id, offering_id, item_id, strength, points, fit, parts, explanation, km, position from match order by 1, 2',
  );
  pages.push(JSON.stringify(rows));
  const [round] = await test.db.query<{ hash: string }>(
    'select hash from matching_round where finished_at is not null',
  );
  pages.push(round?.hash ?? '', test.logged.join('\n').replace(/"(time|ms|request)":[^,}]+/g, ''));
  const tables = await test.db.query('select name, ids from mail_outbox order by id');
  pages.push(JSON.stringify(tables));
  return pages;
}

describe('two worlds that differ in partner-only text alone', () => {
  const worlds: Awaited<ReturnType<typeof world>>[] = [];
  const close = (test: TestApp) => test.close();

  beforeAll(async () => {
    for (const secret of SECRETS) worlds.push(await world(secret));
  }, 60_000);
  afterAll(async () => {
    for (const { test } of worlds) await close(test);
  });

  it('look the same to everybody who is not entitled: matches, ranks, explanations, search, logs, queue', async () => {
    const [one, other] = worlds;
    if (!one || !other) throw new Error('There are two worlds.');
    const [here, there] = [await seen(one), await seen(other)];
    expect(here.length).toBeGreaterThan(10);
    expect(there).toEqual(here);
  });

  it('differ for the owner alone, who sees what the partner-only answers would change', async () => {
    const figures: unknown[] = [];
    for (const { test, company } of worlds) {
      const [challenge] = await test.db.query<{ id: string }>('select id from challenge order by id limit 1');
      const { body } = await company.browser.get<{ items: MatchCard[] }>(`/challenges/${challenge?.id}/matches`);
      const page = await company.browser.get<MatchShape>(`/matches/${body.items[0]?.id}`);
      figures.push(page.body.withPartnerText);
    }
    expect(figures[0]).toBeNull();
    expect(figures[1]).toMatchObject({ points: expect.any(Number) as number });
  });
});
