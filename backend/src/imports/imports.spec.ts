import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '@backend/testing';
import { Importer } from './index';

const TEXT = 'Beim Lackieren der Gehäuse bleiben Poren, die erst der Kunde sieht.';
const ror = (n: number, name: string, more = {}) => ({
  id: `https://ror.org/0000000${String(n).padStart(2, '0')}`,
  name,
  names: [name],
  types: ['education'],
  city: 'Dusseldorf',
  lat: 51.225,
  lng: 6.782,
  ...more,
});
const thesis = (n: number, more = {}) => ({
  id: `thesis:${n}`,
  type: 'Thesis',
  title: `Poren im Lack ${n}`,
  text: TEXT,
  ...more,
});
const offering = (n: number, more = {}) => ({
  id: `offering:${n}`,
  kind: 'offering',
  title: `Poren finden ${n}`,
  text: TEXT,
  organisation: 'Hochschule am Rhein, Institut für Oberflächen',
  formats: 'Labortag im Betrieb; thesis',
  protection: 'patentiert; licence possible',
  topics: 'surface-technology',
  ...more,
});
const need = (n: number, more = {}) => ({
  id: `need:${n}`,
  kind: 'need',
  title: `Poren ${n}`,
  text: TEXT,
  organisation: 'Lack GmbH, Olpe',
  ...more,
});

describe('import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  let test: TestApp;
  const run = async (name: string, records: readonly unknown[]) => {
    const path = join(folder, name);
    writeFileSync(path, records.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'));
    const { counts, rejectedFile, broken } = await test.get(Importer).import(path);
    const { accepted, created, changed, unchanged, skipped, rejected } = counts;
    return { accepted, created, changed, unchanged, skipped, rejected, rejectedFile, broken };
  };
  const rows = <T>(sql: string) => test.db.query<T>(sql);

  beforeAll(async () => {
    test = await startTestApp({ settings: { DATA_DIR: folder } });
  });
  afterAll(() => test.close());

  it('changes nothing the second time', async () => {
    const files = [
      ['institutions.jsonl', [ror(1, 'Hochschule am Rhein'), ror(2, 'Institut für Lacke')]],
      ['theses.jsonl', [thesis(1, { organisations: ['Hochschule am Rhein, Institut für Oberflächen'] }), thesis(2)]],
      ['needs.jsonl', [need(1), need(2, { deadline: '2026-01-01' })]],
    ] as const;
    for (const [name, records] of files) {
      expect(await run(name, records)).toMatchObject({ accepted: 2, created: 2, rejected: 0 });
    }
    const dump = () =>
      rows(`select 'o' as t, id, name, revision from organisation union all select 'c', id, title, revision from challenge
            union all select 'e', id, title, 0 from evidence union all select 'g', group_id, '', revision from group_profile order by 1, 2`);
    const before = await dump();
    for (const [name, records] of files) {
      expect(await run(name, records)).toMatchObject({ accepted: 2, created: 0, changed: 0, unchanged: 2 });
    }
    expect(await dump()).toEqual(before);
  });

  it('writes unclaimed institutions with the district of their position', async () => {
    expect(
      await rows(
        `select claimed, place, district, source_id, ror is not null as ror from organisation where name = 'Institut für Lacke'`,
      ),
    ).toEqual([
      {
        claimed: false,
        place: 'Düsseldorf',
        district: '05111',
        source_id: 'register:https://ror.org/000000002',
        ror: true,
      },
    ]);
  });

  it('makes one group per department, at the place of its institution', async () => {
    const groups = await rows(
      `select g.name, i.name as institution, g.place, g.claimed, count(e.id)::int as items from organisation g
       join organisation i on i.id = g.parent_id left join evidence e on e.group_id = g.id
       where g.kind = 'group' and i.name = 'Hochschule am Rhein' group by 1, 2, 3, 4`,
    );
    expect(groups).toEqual([
      {
        name: 'Institut für Oberflächen',
        institution: 'Hochschule am Rhein',
        place: 'Düsseldorf',
        claimed: false,
        items: 1,
      },
    ]);
  });

  it('publishes needs under their company with open answers, and closes those whose day has passed', async () => {
    const found = await rows(
      `select c.title, c.state, o.name, a.lock, a.text from challenge c join organisation o on o.id = c.organisation_id
       join challenge_answer a on a.challenge_id = c.id and a.question = 'what' order by c.title`,
    );
    expect(found).toEqual([
      { title: 'Poren 1', state: 'published', name: 'Lack GmbH', lock: 'everyone', text: TEXT },
      { title: 'Poren 2', state: 'archived', name: 'Lack GmbH', lock: 'everyone', text: TEXT },
    ]);
    expect(await rows(`select kind, source_name, licence from import_record where source_id = 'need:1'`)).toEqual([
      { kind: 'need', source_name: 'needs.jsonl', licence: '' },
    ]);
  });

  it('publishes offerings under their group with everything the source says, and changes nothing the second time', async () => {
    const found = () =>
      rows(
        `select f.title, f.state, f.formats, f.protection, f.maturity, f.nothing_unpublished, f.district, f.revision, o.name
         from offering f join organisation o on o.id = f.organisation_id order by 1`,
      );
    expect(
      await run('offers.jsonl', [offering(1), offering(2, { reife: 'in use', protection: 'frei' })]),
    ).toMatchObject({
      accepted: 2,
      created: 2,
    });
    const before = await found();
    expect(before).toMatchObject([
      {
        title: 'Poren finden 1',
        state: 'published',
        formats: ['lab_day', 'thesis'],
        protection: ['patented', 'licence'],
        maturity: null,
        nothing_unpublished: true,
        district: '05111',
        name: 'Institut für Oberflächen',
      },
      { title: 'Poren finden 2', protection: [], maturity: 'in_use' },
    ]);
    expect(await run('offers.jsonl', [offering(1)])).toMatchObject({ unchanged: 1 });
    expect(await found()).toEqual(before);
    expect(await run('offers.jsonl', [offering(1, { protection: 'frei nutzbar' })])).toMatchObject({ changed: 1 });
    expect(await found()).toMatchObject([{ protection: ['free'] }, {}]);
  });

  it('keeps hands off the offerings of a group somebody has claimed', async () => {
    await rows(`update organisation set claimed = true where name = 'Institut für Oberflächen'`);
    expect(await run('offers.jsonl', [offering(1, { title: 'Poren nie' }), offering(9)])).toMatchObject({ skipped: 2 });
    expect(await rows(`select 1 from offering where title = 'Poren nie'`)).toEqual([]);
  });

  it('lets catalogue and register meet in one entry, whichever comes first', async () => {
    await run('theses.jsonl', [thesis(10, { organisations: ['Universitaet Musterstadt', 'Universität Musterstadt'] })]);
    await run('theses2.jsonl', [thesis(11, { organisations: ['Universität Musterstadt'] })]);
    await run('institutions.jsonl', [ror(7, 'University of Musterstadt', { names: ['Universität Musterstadt'] })]);
    expect(
      await rows(`select name from organisation where name like '%Musterstadt' and kind = 'institution' order by 1`),
    ).toEqual([{ name: 'Universitaet Musterstadt' }, { name: 'University of Musterstadt' }]);
  });

  it('takes over what changed in the source, and keeps hands off what somebody has claimed', async () => {
    expect(await run('needs.jsonl', [need(1, { title: 'Poren neu' })])).toMatchObject({ changed: 1, created: 0 });
    expect(await rows(`select count(*)::int as n from challenge where title = 'Poren neu'`)).toEqual([{ n: 1 }]);
    await rows(`update organisation set claimed = true, name = 'Unser Name' where ror = 'https://ror.org/000000002'`);
    expect(await run('institutions.jsonl', [ror(2, 'Anderer Name')])).toMatchObject({ skipped: 1, changed: 0 });
    expect(await rows(`select name from organisation where ror = 'https://ror.org/000000002'`)).toEqual([
      { name: 'Unser Name' },
    ]);
  });

  it('lists every rejected line with its number and reason, and takes the others', async () => {
    const result = await run('mixed.jsonl', [
      need(20),
      '{"broken',
      { id: 'x' },
      need(21, { text: 'kurz' }),
      need(20, { title: 'Anders' }),
      need(22),
    ]);
    expect(result).toMatchObject({ accepted: 2, created: 2, rejected: 4 });
    const [header, ...lines] = readFileSync(result.rejectedFile ?? '', 'utf8')
      .trim()
      .split('\n');
    expect(header).toBe('line,reason,meaning,hint');
    expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      '"2" "not_json"',
      '"3" "unknown_kind"',
      '"4" "text_too_short"',
      '"5" "id_twice"',
    ]);
  });

  it('rejects only the record that the database refuses', async () => {
    await rows(`alter table challenge add constraint ck_challenge_trial check (title <> 'Poren 31')`);
    expect(await run('refused.jsonl', [need(30), need(31), need(32)])).toMatchObject({ created: 2, rejected: 1 });
    await rows('alter table challenge drop constraint ck_challenge_trial');
    expect(await run('refused.jsonl', [need(30), need(31), need(32)])).toMatchObject({
      created: 1,
      unchanged: 2,
      rejected: 0,
    });
  });

  it('recognises subject areas and needs none of them', async () => {
    writeFileSync(join(folder, 'dfg.csv'), 'Subject Number,Subject,Fachnummer\n111-01,Prehistory,111-01\n');
    const { counts } = await test.get(Importer).import(join(folder, 'dfg.csv'));
    expect(counts.toString()).toBe('0 accepted: 0 new, 0 changed, 0 unchanged, 1 not needed; 0 rejected');
  });

  it('reports a file that cannot be read and keeps what was imported', async () => {
    const { broken, counts } = await test.get(Importer).import(join(folder, 'missing.jsonl'));
    expect(broken).toBe('ENOENT');
    expect(counts.accepted).toBe(0);
  });
});
