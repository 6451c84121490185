import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembledShelf } from './assembled-shelf';
import { plainShelf } from './shelf';
import { cosine } from './vector';
import { VectorTable } from './vector-table';

const code = Uint8Array.from(readFileSync(join(__dirname, '../../assets/encoder/encoder.wasm')));
const vectors = fc
  .integer({ min: 8, max: 40 })
  .chain((length) => fc.array(fc.int8Array({ minLength: length, maxLength: length }), { minLength: 1, maxLength: 30 }));
/** Vectors by ids, asked about the first. */
const owned = (all: readonly Int8Array[]) => all.map((vector, at) => ({ id: `t${at}`, group: `g${at % 3}`, vector }));

describe.each([
  ['the plain way', plainShelf],
  ['sixteen at a time', assembledShelf(code)],
])('vectors compared %s', (_, shelfOf) => {
  it('are found nearest first, as a plain comparison of each finds them', () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 12 }), (all, limit) => {
        const [asked = new Int8Array()] = all;
        const table = new VectorTable(shelfOf);
        for (const one of owned(all)) table.add(one, one.vector);
        const expected = owned(all)
          .map(({ id, group, vector }) => ({ id, group, cosine: cosine(asked, vector) ?? 0 }))
          .sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1))
          .slice(0, limit);
        expect(table.nearest(asked, limit)).toEqual(expected);
        for (const { id, cosine: near } of expected) expect(table.cosine(asked, id)).toBe(near);
      }),
    );
  });

  it('give the same answers in whatever order they came and went', () => {
    fc.assert(
      fc.property(vectors, fc.array(fc.nat({ max: 29 })), (all, gone) => {
        const [asked = new Int8Array()] = all;
        const [one, other] = [new VectorTable(shelfOf), new VectorTable(shelfOf)];
        const kept = owned(all).filter((_, at) => !gone.includes(at));
        for (const text of owned(all)) one.add(text, text.vector);
        for (const at of gone) one.remove(`t${at}`);
        for (const text of [...kept].reverse()) other.add(text, text.vector);
        expect(one.nearest(asked, 30)).toEqual(other.nearest(asked, 30));
        expect(one.size).toBe(kept.length);
      }),
    );
  });

  it('are put in the place of what had the same id, and none of another length is taken', () => {
    const table = new VectorTable(shelfOf);
    const [east, north] = [Int8Array.of(9, 0, 0, 0, 0, 0, 0, 0), Int8Array.of(0, 9, 0, 0, 0, 0, 0, 0)];
    table.add({ id: 'a', group: 'g' }, east);
    table.add({ id: 'a', group: 'g' }, north);
    table.add({ id: 'b', group: 'g' }, new Int8Array(9).fill(1));
    expect(table.nearest(north, 5)).toEqual([{ id: 'a', group: 'g', cosine: 1 }]);
    expect(table.nearest(new Int8Array(9).fill(1), 5)).toEqual([]);
    expect(table.cosine(north, 'b')).toBeNull();
  });

  it('are only those that may be found', () => {
    const table = new VectorTable(shelfOf);
    const vector = new Int8Array(8).fill(1);
    table.add({ id: 'a', group: 'open' }, vector);
    table.add({ id: 'b', group: 'closed' }, vector);
    expect(table.nearest(vector, 5, ({ group }) => group === 'open').map(({ id }) => id)).toEqual(['a']);
  });
});
