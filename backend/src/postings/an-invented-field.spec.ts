import { draftOf, shownOf } from '@contract/schema-of';
import { OFFERING } from '@domain/offerings';
import { blankOf, facetsOf, field, shortcomingsOf, shownTo, showsSomethingNew, wordsFor } from '@domain/postings';
import * as z from 'zod';
import { postingExport } from './posting-export';

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
    exported: true,
    imported: ['invented', 'erfunden'],
    erased: 'with_posting',
  }),
};
const written = { ...blankOf(fields), title: 'Ein Labortag', invented: patented };

describe('a field added to the table', () => {
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

  it('narrows a search when it is a facet', () => {
    const facet = { ...fields.invented, searched: { facet: 'maturity' } } as const;
    expect(facetsOf({ invented: facet }, written)).toEqual({ maturity: [patented] });
  });

  it('does not compile while something is not decided', () => {
    const { exported: _, ...undecided } = OFFERING.title;
    // @ts-expect-error Whether it is exported must be said.
    expect(field(undecided)).toBe(undecided);
  });
});
