import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHALLENGE } from '@domain/challenges';
import { OFFERING } from '@domain/offerings';
import { rulesOf } from '@domain/postings';
import * as fc from 'fast-check';
import { mapFields } from './map';
import { cut, tidy } from './pick';

const called = (list: string, value: string) => [`${list} ${value}`];
const mapped = (fields: Record<string, unknown>, file = 'records.jsonl') => {
  const result = mapFields(fields, file, called);
  return 'record' in result ? result.record : result.rejection;
};
const LONG = 'Beim Lackieren der Gehäuse bleiben Poren, die erst der Kunde sieht. ';

describe('what a record is', () => {
  const text = LONG;
  it.each([
    [{ id: 'a', kind: 'need', title: 'Poren im Lack', text, organisation: 'Lack AG' }, 'x.csv', 'need'],
    [{ id: 'a', type: 'Thesis', title: 'Poren', text }, 'x.jsonl', 'research'],
    [{ id: 'a', kind: 'Angebot', title: 'Poren', text }, 'x.jsonl', 'offering'],
    [{ id: 'a', title: 'Poren', text, Schutzrechte: 'patented' }, 'x.jsonl', 'offering'],
    [{ id: 'a', title: 'Poren', text }, 'technologieangebote.csv', 'offering'],
    [{ id: 'https://ror.org/04xfq0f34', name: 'RWTH Aachen University' }, 'x.jsonl', 'institution'],
    [{ id: 'a', title: 'Call for pores', text, expected_outcome: 'Fewer' }, 'x.jsonl', 'need'],
    [{ id: 'a', title: 'Poren', text, organisations: ['Lack AG'] }, 'company_projects_de.jsonl', 'need'],
    [{ id: 'a', title: 'Poren', text, organisations: ['Lack AG'] }, 'research_results_de.jsonl', 'research'],
    [{ 'Subject Number': '111-01', Subject: 'Archaeology', Fachnummer: '111-01' }, 'dfg.csv', 'subject'],
  ])('is told by fields, then by file: %#', (fields, file, kind) => {
    expect(mapped(fields, file)).toMatchObject({ kind });
  });

  it('is left open rather than guessed', () => expect(mapped({ id: 'a', colour: 'red' })).toBe('unknown_kind'));
});

describe('mapping', () => {
  it('reads an institution of the register', () => {
    const ror = {
      id: 'https://ror.org/04xfq0f34',
      name: 'RWTH Aachen University',
      names: ['RWTH Aachen'],
      city: 'Aachen',
      lat: 50.77,
      lng: '6,08',
      website: 'https://www.rwth-aachen.de/',
      licence: 'CC0 1.0',
    };
    expect(mapped(ror)).toMatchObject({
      kind: 'institution',
      ror: 'https://ror.org/04xfq0f34',
      names: ['RWTH Aachen University', 'RWTH Aachen'],
      place: 'Aachen',
      lat: 50.77,
      lng: 6.08,
      website: 'https://www.rwth-aachen.de/',
      licence: 'CC0 1.0',
    });
  });

  it('keeps the whole of a long title in front of the text', () => {
    const title = 'Fugenmörtel '.repeat(30).trim();
    const need = mapped({ id: 'a', kind: 'need', title, text: LONG, organisation: 'Lack AG' });
    const { content } = need as { content: { title: string; answers: { what: { text: string } } } };
    expect(content.answers.what.text).toContain(`${title}. Beim Lackieren`);
    expect([...content.title].length).toBeLessThanOrEqual(160);
  });

  it('names the Commission behind call topics, which name nobody', () => {
    const call = mapped({
      id: 'HORIZON-1',
      title: 'Pores',
      text: LONG,
      expected_outcome: 'Fewer',
      lang: 'en',
      deadline: '2027-02-01',
    });
    expect(call).toMatchObject({
      organisation: 'European Commission, Horizon Europe',
      deadline: '2027-02-01',
      content: { language: 'en', answers: { enough: { text: 'Fewer', lock: 'everyone' } } },
    });
  });

  it('reads an offering with everything its table of fields says can be imported', () => {
    const offering = {
      id: 'TO-17',
      kind: 'Angebot',
      titel: 'Poren finden, bevor lackiert wird',
      beschreibung: LONG,
      verfahren: 'Thermografie; Ultraschall',
      ausstattung: ['Prüfstand'],
      zusammenarbeit: 'format lab_day; thesis; Tanz',
      reife: 'maturity pilot',
      schutzrechte: 'protection patented|licence',
      sprache: 'English',
      frei_ab: '2027-01-15',
      einrichtung: 'Hochschule am Rhein',
    };
    expect(mapped(offering)).toMatchObject({
      kind: 'offering',
      organisations: ['Hochschule am Rhein'],
      content: {
        title: 'Poren finden, bevor lackiert wird',
        text: LONG.trim(),
        methods: ['Thermografie', 'Ultraschall'],
        equipment: ['Prüfstand'],
        formats: ['lab_day', 'thesis'],
        maturity: 'pilot',
        protection: ['patented', 'licence'],
        languages: ['de'],
        language: 'en',
        freeFrom: '2027-01-15',
      },
    });
  });

  it('has every column of both tables in its README', () => {
    const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');
    const columns = [OFFERING, CHALLENGE].flatMap((fields) =>
      rulesOf(fields).flatMap(([, { imported }]) => (imported === false ? [] : Object.values(imported).flat())),
    );
    expect(columns.filter((column) => !readme.includes(`\`${column}\``))).toEqual([]);
  });

  it('takes funded work for a project and other work for a publication', () => {
    const base = { id: 'a', kind: 'research', title: 'Poren im Lack', text: LONG };
    expect(mapped({ ...base, funding_numbers: ['01'] })).toMatchObject({ evidence: 'project' });
    expect(mapped({ ...base, funding_numbers: [] })).toMatchObject({ evidence: 'publication' });
  });

  it.each([
    [{ kind: 'need', title: 'Poren' }, 'no_id'],
    [{ id: 'a', kind: 'need', title: ' ' }, 'no_title'],
    [{ id: 'a', kind: 'need', title: 'Poren', text: 'kurz' }, 'text_too_short'],
    [{ id: 'a', kind: 'offering', title: 'Poren', text: 'kurz' }, 'text_too_short'],
    [{ id: 'a', kind: 'offering', text: LONG }, 'no_title'],
    [
      { id: 'a', kind: 'need', title: 'Poren im Lack, die niemand vor dem Kunden sieht', text: 'kurz' },
      'no_organisation',
    ],
    [{ id: 'a', kind: 'need', title: 'Poren', text: LONG }, 'no_organisation'],
    [{ id: 'a', kind: 'institution' }, 'no_name'],
    [{ id: 'a', kind: 'thesis' }, 'no_title'],
  ])('says why a record is refused: %#', (fields, reason) => expect(mapped(fields)).toBe(reason));

  it('never throws, whatever the fields hold', () => {
    const names = fc.constantFrom(
      'id',
      'kind',
      'type',
      'title',
      'text',
      'names',
      'organisations',
      'lat',
      'deadline',
      'url',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.anything()),
        fc.constantFrom('need', 'research', 'offering', 'institution'),
        (fields, kind) => {
          const result = mapFields(fields, 'x.jsonl', called, kind);
          expect('record' in result || 'rejection' in result).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('text of unknown origin', () => {
  it('loses marks, control characters and broken surrogates', () => {
    expect(tidy('A\u0000 <dt.> B &amp; C\ud800 <br/>D\u2028')).toBe('A B & C\ufffd D');
    expect(tidy({})).toBe('');
  });

  it('is cut at a word', () => {
    expect(cut('Poren im Lack der Gehäuse', 16)).toBe('Poren im Lack…');
    expect(cut('👩‍🔬'.repeat(9), 5)).toHaveLength([...cut('👩‍🔬'.repeat(9), 5)].join('').length);
  });
});
