import { draftOf, onCardOf, shownOf } from '@contract/schema-of';
import { choiceWords, factsOf, textsOf } from '@contract/value-words';
import { LANGUAGE_CODES } from '@contract/words';
import { OFFERING } from '@domain/offerings';
import {
  blankOf,
  facetsOf,
  field,
  onCard,
  pick,
  shortcomingsOf,
  shownTo,
  showsSomethingNew,
  wordsFor,
} from '@domain/postings';
import * as z from 'zod';
import { importedOf, Picker } from '@backend/imports';
import { wordsIn, wordsLoaded } from '@backend/platform/words';
import { columnsToEmpty, postingExport } from '@backend/postings';

const patented = 'Verfahren mit Schutzrecht';

/** The table of offerings with one more field, as somebody adds it who touches no other file. */
const fields = {
  ...OFFERING,
  invented: field({
    is: { ...OFFERING.text.is, min: 0, max: 40 },
    needed: false,
    open: 'everyone',
    readAgain: true,
    searched: 'text',
    matched: 'text',
    onCard: true,
    exported: true,
    imported: ['invented', 'erfunden'],
    erased: 'with_posting',
  }),
};
/** The same field with something else decided. */
const decided = <Rule extends object>(rule: Rule) => ({ ...fields, invented: { ...fields.invented, ...rule } });
const written = { ...blankOf(fields), title: 'Ein Labortag', invented: patented };

describe('a field added to the table', () => {
  beforeAll(() => wordsLoaded);

  it('may be written, within its limits, and is shown', () => {
    const schema = draftOf(fields);
    expect(schema.parse({ invented: ` ${patented} ` }).invented).toBe(patented);
    expect(schema.parse({}).invented).toBe('');
    expect(schema.safeParse({ invented: 'x'.repeat(41) }).success).toBe(false);
    expect(z.object(shownOf(fields)).parse(written).invented).toBe(patented);
    expect(shortcomingsOf(fields, { ...written, invented: 'x'.repeat(41) })).toContainEqual({
      field: 'invented',
      code: 'too_long',
    });
  });

  it('is read by everybody and is read again by a guide when it changes', () => {
    expect(shownTo(fields, written, ['everyone'])).toMatchObject({ invented: patented });
    expect(shownTo(fields, written, [])).toMatchObject({ invented: '' });
    expect(showsSomethingNew(fields, { ...written, invented: '' }, written)).toBe(true);
    expect(showsSomethingNew(fields, written, written)).toBe(false);
  });

  it('is in the export, in the text of search and in that of matching', () => {
    const row = { id: '1', state: 'draft', createdAt: new Date(0), publishedAt: null } as const;
    expect(postingExport(fields, row, written)).toMatchObject({ invented: patented });
    expect(wordsFor(fields, 'searched', 'text', written)).toContain(patented);
    expect(wordsFor(fields, 'matched', 'text', written)).toContain(patented);
  });

  it('is in what a guide reads, and on the cards of lists', () => {
    const names = { topic: String, sector: String };
    const read = shownTo(fields, written, ['everyone']);
    expect(textsOf(fields, read, wordsIn('de'))).toContainEqual({
      field: 'invented',
      name: 'invented',
      text: patented,
    });
    const short = decided({ is: OFFERING.title.is });
    expect(factsOf(short, read, wordsIn('de'), names)).toContainEqual({ name: 'invented', text: patented });
    expect(onCard(fields, written)).toMatchObject({ invented: patented });
    expect(z.object(onCardOf(fields)).parse(written).invented).toBe(patented);
  });

  it('is compared by itself when it is a fact, and narrows a search when it is a facet', () => {
    expect(pick(decided({ matched: 'fact' }), written, ({ matched }) => matched === 'fact')).toMatchObject({
      invented: patented,
    });
    const { invented } = decided({ searched: { facet: 'maturity' } } as const);
    expect(facetsOf({ invented }, written)).toEqual({ maturity: [patented] });
  });

  it('is imported from any of its columns, within its limits', () => {
    const imported = (record: object) => importedOf(fields, new Picker({ ...record }), () => []).invented;
    expect(imported({ Erfunden: ` ${patented} ` })).toBe(patented);
    expect(imported({ invented: 'Wort '.repeat(20) })).toBe(`${'Wort '.repeat(7).trim()}…`);
    expect(imported({ other: patented })).toBe('');
  });

  it('is imported by its values, whatever language calls them', () => {
    const is = OFFERING.protection.is;
    const called = (list: string, value: string) => LANGUAGE_CODES.map((one) => choiceWords(list, value, wordsIn(one)));
    const imported = (erfunden: unknown) => importedOf(decided({ is }), new Picker({ erfunden }), called).invented;
    expect(imported('Patent angemeldet; Licence possible')).toEqual(['applied', 'licence']);
    expect(imported(['PATENTED', 'by-agreement', 'something else'])).toEqual(['patented', 'by_agreement']);
  });

  it('is emptied when nobody is left to answer for it, if that is decided', () => {
    expect(columnsToEmpty(fields)).toEqual([]);
    expect(columnsToEmpty(decided({ erased: 'when_abandoned' }))).toEqual(['invented']);
    expect(columnsToEmpty({ ownWords: { ...fields.invented, erased: 'when_abandoned' } })).toEqual(['own_words']);
  });

  it('does not compile while something is not decided', () => {
    const { exported: _, ...undecided } = OFFERING.title;
    // @ts-expect-error Whether it is exported must be said.
    expect(field(undecided)).toBe(undecided);
  });
});
