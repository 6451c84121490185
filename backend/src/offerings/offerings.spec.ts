import type { Group, Offering, OfferingCard } from '@contract/offerings';
import type { ProblemBody } from '@contract/problems';
import { ROLES, VISITOR, type Actor } from '@domain/accounts';
import { In } from 'typeorm';
import { approve, startTestApp, type Browser, type SignedInPerson, type TestApp } from '@backend/testing';
import { GroupProfile } from './group.entity';
import { Groups } from './groups.service';
import { Offering as OfferingRow } from './offering.entity';
import { OfferingReading } from './offering-reading';
import { visible } from '@backend/platform/visible';
import { SEEN_OFFERINGS } from './offering.visible';
import { anOffering } from './testing/drafts';

interface Page {
  items: OfferingCard[];
  total: number;
}

describe('an offering', () => {
  let test: TestApp;
  let group: SignedInPerson;
  let guide: Browser;
  const create = async (draft: object = anOffering()) => (await group.browser.post<Offering>('/offerings', draft)).body;
  const step = (browser: Browser, id: string, what: object) =>
    browser.post<Offering & ProblemBody>(`/offerings/${id}/steps`, what);
  const publish = async (draft: object = anOffering()) => {
    const { id } = await create(draft);
    await step(group.browser, id, { step: 'submit' });
    await approve(guide, 'offerings', id);
    return id;
  };

  beforeAll(async () => {
    test = await startTestApp();
    group = await test.as('researcher', { organisation: { name: 'Labor für Dichtungen', plz: '57076' } });
    guide = (await test.as('moderator')).browser;
  });
  afterAll(() => test.close());

  it('is kept however incomplete, and needs the tick that nothing unpublished is disclosed', async () => {
    const { id, own } = await create(anOffering({ nothingUnpublished: false, text: '' }));
    const missing = [
      { field: 'text', code: 'missing' },
      { field: 'nothingUnpublished', code: 'not_confirmed' },
    ];
    expect(own?.shortcomings).toEqual(missing);
    expect((await step(group.browser, id, { step: 'submit' })).body).toMatchObject({
      code: 'posting.incomplete',
      fields: missing,
    });
  });

  it('is published by a guide, with everything that was written', async () => {
    const id = await publish();
    const { body } = await test.visitor().get<Offering>(`/offerings/${id}`);
    const { nothingUnpublished, ...written } = anOffering();
    expect(nothingUnpublished).toBe(true);
    expect(body).toMatchObject({ ...written, own: null, free: 4, freeAgain: null });
    expect(body).not.toHaveProperty('nothingUnpublished');
    expect(body.poster).toMatchObject({ side: 'science', name: 'Labor für Dichtungen' });
    expect((await test.mails(group.email)).map(({ subject }) => subject)).toContain(
      'Veröffentlicht: Ein Tag im Dichtungslabor',
    );
  });

  it('is exported to its author whole, with its evidence', async () => {
    const author = await test.as('researcher');
    const written = anOffering({ freeFrom: '2027-01-04' });
    await author.browser.post('/offerings', written);
    const { body } = await author.browser.get<{ offerings: object[] }>('/account/export');
    expect(body.offerings).toEqual([expect.objectContaining({ ...written, state: 'draft' })]);
  });

  it('is not there for others before publication and cannot be touched by them ever', async () => {
    const { id } = await create();
    const stranger = (await test.as('researcher')).browser;
    expect((await stranger.get(`/offerings/${id}`)).status).toBe(404);
    expect((await stranger.put(`/offerings/${id}`, anOffering())).status).toBe(404);
    expect((await step(stranger, id, { step: 'submit' })).status).toBe(404);
    expect((await (await test.as('company_admin')).browser.post('/offerings', anOffering())).status).toBe(403);
  });

  it('refuses a stale version, and keeps evidence that did not change', async () => {
    const { id } = await create();
    const put = (version: number, change = {}) =>
      group.browser.put<Offering & ProblemBody>(`/offerings/${id}`, { ...anOffering(change), version });
    const revision = async () => (await test.db.of(OfferingRow).findOneByOrFail({ id })).revision;
    expect((await put(1)).body.own?.version).toBe(2);
    const before = await revision();
    expect((await put(1)).body.code).toBe('posting.changed_elsewhere');
    await put(2);
    expect(await revision()).toBe(before + 1);
    await put(3, { evidence: [] });
    expect(await revision()).toBeGreaterThan(before + 2);
  });

  it.each<[string, object, string]>([
    ['a topic nobody knows', anOffering({ topics: ['nothing'] }), 'topics.0'],
    ['a sector nobody knows', anOffering({ sectors: ['22', 'ZZ'] }), 'sectors.1'],
    [
      'an address that runs code',
      anOffering({ evidence: [{ kind: 'other', title: 'Böse', text: '', year: null, url: 'javascript:alert(1)' }] }),
      'evidence.0.url',
    ],
    ['a day that is none', anOffering({ freeFrom: '2026-02-30' }), 'freeFrom'],
    ['thirteen methods', anOffering({ methods: Array.from({ length: 13 }, (_, n) => `Verfahren ${n}`) }), 'methods'],
  ])('refuses %s', async (_, draft, field) => {
    const { status, body } = await group.browser.post<ProblemBody>('/offerings', draft);
    expect([status, body.fields[0]?.field]).toEqual([422, field]);
  });

  it('is found by topic, sector, format and district', async () => {
    await publish(
      anOffering({ title: 'Roboter greifen lernen', topics: ['robotics'], formats: ['training'], sectors: ['28'] }),
    );
    const total = async (query: string) => (await test.visitor().get<Page>(`/offerings?${query}`)).body.total;
    expect(await total('topic=robotics')).toBe(1);
    expect(await total('format=training')).toBe(1);
    expect(await total('sector=28')).toBe(1);
    expect(await total('sector=C')).toBe(await total(''));
    expect(await total('district=05970')).toBe(await total(''));
    expect(await total('district=05315')).toBe(0);
  });

  it('leaves out of a list what the reader may not see, and shows the rest', async () => {
    const ids = [(await create()).id, await publish()];
    const rows = await test.db.of(OfferingRow).findBy({ id: In(ids) });
    const cards = await test.get(OfferingReading).cards(rows, VISITOR);
    expect(cards.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it.each(ROLES)('is listed for %s exactly when the rule lets it be read', async (role) => {
    const actors: Actor[] =
      role === 'visitor'
        ? [VISITOR]
        : [group.organisationId, '00000000-0000-4000-8000-00000000beef'].map((organisationId) => ({
            personId: group.personId,
            organisationId,
            role,
          }));
    const reading = test.get(OfferingReading);
    const rows = await test.db.of(OfferingRow).find({ order: { id: 'ASC' } });
    const readable = (row: OfferingRow, actor: Actor): boolean => {
      try {
        return Boolean(reading.readable(row, actor));
      } catch {
        // The only refusal is "not found".
        return false;
      }
    };
    for (const actor of actors) {
      const listed = await test.db
        .of(OfferingRow)
        .createQueryBuilder('offering')
        .where(visible(SEEN_OFFERINGS, actor))
        .orderBy('offering.id')
        .getMany();
      expect(listed.map(({ id }) => id)).toEqual(rows.filter((row) => readable(row, actor)).map(({ id }) => id));
    }
  });
});

describe('a group', () => {
  let test: TestApp;
  let group: SignedInPerson;
  beforeAll(async () => {
    test = await startTestApp();
    group = await test.as('researcher', { organisation: { name: 'Labor für Dichtungen', plz: '57076' } });
  });
  afterAll(() => test.close());

  it('says how many requests it takes, and when again', async () => {
    const change = { name: 'Dichtungslabor', text: 'Wir messen gern.', perQuarter: 1, freeFrom: null };
    const { body } = await group.browser.put<Group>('/group', change);
    expect(body).toMatchObject({ name: 'Dichtungslabor', budget: { perQuarter: 1, free: 1, freeAgain: null } });
    const taken = test.db.transaction((tx) =>
      test.get(Groups).takePlace(tx, group.organisationId, '00000000-0000-4000-8000-000000000abc', '2026-11-20'),
    );
    await taken;
    const seen = (await test.visitor().get<Group>(`/groups/${group.organisationId}`)).body;
    expect(seen.budget).toEqual({ perQuarter: 1, free: 0, freeAgain: '2027-01-01' });
    expect((await group.browser.put<ProblemBody>('/group', { ...change, perQuarter: -1 })).status).toBe(422);
  });

  it('raises its revision with its offerings and evidence, not with what jobs note', async () => {
    const revision = async () =>
      (await test.db.of(GroupProfile).findOneByOrFail({ groupId: group.organisationId })).revision;
    const before = await revision();
    const { id } = (await group.browser.post<Offering>('/offerings', anOffering())).body;
    const after = await revision();
    expect(after).toBeGreaterThan(before);
    await test.db.query('update offering set indexed_revision = revision where id = $1', [id]);
    await test.db.query('update group_profile set matched_revision = revision where group_id = $1', [
      group.organisationId,
    ]);
    expect(await revision()).toBe(after);
  });

  it('is nobody’s to change but its own, and only groups are groups', async () => {
    const company = await test.as('company_admin');
    expect((await company.browser.put('/group', { name: 'Fremd', perQuarter: 1 })).status).toBe(403);
    expect((await test.visitor().get(`/groups/${company.organisationId}`)).status).toBe(404);
    const mine = await group.browser.get<{ group: Group | null }>('/offerings/mine');
    expect(mine.body.group?.id).toBe(group.organisationId);
  });
});
