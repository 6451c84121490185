import * as fc from 'fast-check';
import { fromBytes, Index, queryOf, toBytes, type Query } from '..';
import { analyse } from '../../text/analyse';
import { smallLexicon } from '../../text/small-lexicon.spec-data';

const WORDS = 'Laser Naht Maschine Prüfung Energie Akku Kunststoff Riss Werkzeug Halle Betriebsrat Schicht'.split(' ');
const someText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const ask = (text: string): Query => queryOf(analyse(text, smallLexicon), smallLexicon);
const filled = (texts: readonly (readonly [string, string])[]): Index => {
  const index = new Index();
  for (const [id, text] of texts) index.add({ id, group: id }, analyse(text, smallLexicon));
  return index;
};
const named = (texts: readonly string[]): [string, string][] => texts.map((text, at) => [`t${at}`, text]);

describe('the index', () => {
  it('finds what a text asks for, best first', () => {
    const index = filled([
      ['a', 'Risse in der Naht'],
      ['b', 'Energie sparen'],
      ['c', 'Naht und Maschine in der Halle'],
    ]);
    expect(index.search(ask('Die Naht hat Risse')).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('crosses languages and everyday words', () => {
    const index = filled([
      ['a', 'We weld with lasers in the lab and look at the seam.'],
      ['b', 'The battery of the car is charged.'],
    ]);
    expect(index.search(ask('Wir schweißen'))[0]?.id).toBe('a');
    expect(index.search(ask('Unser Akku'))[0]?.id).toBe('b');
  });

  it('takes no idea for rare because few texts are in its language', () => {
    const index = filled([...named(Array.from({ length: 8 }, () => 'Maschine')), ['a', 'machine'], ['b', 'seam']]);
    const [common, rare] = ['machine and the', 'seam and the'].map((text) => ask(text));
    const worthOf = (query: Query | undefined): number => index.worth(query!.leaves[0]!);
    expect(index.rarity('machin')).toBeCloseTo(index.rarity('seam'));
    expect(worthOf(common)).toBeLessThan(worthOf(rare));
  });

  it('finds a question wholly covered by itself, as a text of ordinary length', () => {
    const question = 'Naht und Riss, Naht und Maschine';
    const index = new Index(analyse(question, smallLexicon).length);
    index.add({ id: 'itself', group: 'g' }, analyse(question, smallLexicon));
    expect(index.search(ask(question))[0]?.coverage).toBeCloseTo(1, 1);
  });

  it('finds parts of compounds in both directions', () => {
    const index = filled([
      ['a', 'Laserschweißen'],
      ['b', 'Halle'],
    ]);
    expect(index.search(ask('Laser'))[0]?.id).toBe('a');
    expect(filled([['a', 'Laser']]).search(ask('Lasernaht'))[0]?.id).toBe('a');
  });

  it('keeps to the limit and the filter', () => {
    const index = filled(named(['Laser', 'Laser Naht', 'Laser Halle']));
    expect(index.search(ask('Laser'), { limit: 2 })).toHaveLength(2);
    expect(index.search(ask('Laser'), { filter: ({ id }) => id === 't2' }).map(({ id }) => id)).toEqual(['t2']);
    expect(index.search(ask('Laser'), { limit: 0 })).toEqual([]);
  });

  it('finds among some texts what a filter would find', () =>
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 20 }), someText, fc.array(fc.nat(25)), (texts, asked, some) => {
        const index = filled(named(texts));
        const among = some.map((at) => `t${at}`);
        const filter = ({ id }: { readonly id: string }): boolean => among.includes(id);
        expect(index.search(ask(asked), { among })).toEqual(index.search(ask(asked), { filter }));
      }),
    ));

  it('answers nothing when it is empty or asked nothing', () => {
    expect(new Index().search(ask('Laser'))).toEqual([]);
    expect(filled(named(['Laser'])).search(ask(''))).toEqual([]);
  });

  it('gives the same answer in whatever order the texts came', () =>
    fc.assert(
      fc.property(
        fc.array(someText, { minLength: 1, maxLength: 30 }),
        someText,
        fc.infiniteStream(fc.nat()),
        (texts, asked, keys) => {
          const inOrder = named(texts);
          const shuffled = inOrder
            .map((text) => ({ text, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ text }) => text);
          expect(filled(shuffled).search(ask(asked))).toEqual(filled(inOrder).search(ask(asked)));
        },
      ),
    ));

  it('is as if nothing had happened when a text is removed and added again', () =>
    fc.assert(
      fc.property(fc.array(someText, { minLength: 2, maxLength: 30 }), someText, fc.nat(), (texts, asked, at) => {
        const all = named(texts);
        const index = filled(all);
        const before = index.search(ask(asked));
        const [id, text] = all[at % all.length] ?? ['', ''];
        index.remove(id);
        index.search(ask(asked));
        index.add({ id, group: id }, analyse(text, smallLexicon));
        expect(index.search(ask(asked))).toEqual(before);
      }),
    ));

  it('equals a fresh index after any changes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(someText, { nil: null }), fc.boolean())),
        someText,
        (changes, asked) => {
          const index = new Index();
          const state = new Map<string, string>();
          for (const [number, text, look] of changes) {
            const id = `t${number}`;
            if (text === null) {
              index.remove(id);
              state.delete(id);
            } else {
              index.add({ id, group: id }, analyse(text, smallLexicon));
              state.set(id, text);
            }
            if (look) index.search(ask(asked));
          }
          expect(index.search(ask(asked))).toEqual(filled([...state]).search(ask(asked)));
          expect(index.size).toBe(state.size);
        },
      ),
    ));

  it('with frozen statistics an unrelated text changes no other score', () =>
    fc.assert(
      fc.property(fc.array(someText, { minLength: 1, maxLength: 20 }), someText, (texts, asked) => {
        const index = new Index(6);
        for (const [id, text] of named(texts)) index.add({ id, group: id }, analyse(text, smallLexicon));
        const statistics = index.statistics();
        const before = index.search(ask(asked), { statistics });
        index.add({ id: 'new', group: 'new' }, analyse('Gänseblümchen auf der Wiese', smallLexicon));
        expect(index.search(ask(asked), { statistics })).toEqual(before);
      }),
    ));

  it('goes on after a snapshot as if nothing had happened', () =>
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 20 }), someText, someText, (texts, added, asked) => {
        const index = filled(named(texts));
        index.remove('t1');
        const read = fromBytes(toBytes(index.snapshot()));
        if (!read) throw new Error('the snapshot cannot be read');
        const loaded = Index.from(read);
        expect(loaded.search(ask(asked))).toEqual(index.search(ask(asked)));
        for (const one of [index, loaded]) one.add({ id: 'new', group: 'new' }, analyse(added, smallLexicon));
        expect(loaded.search(ask(asked))).toEqual(index.search(ask(asked)));
        expect(loaded.size).toBe(index.size);
      }),
    ));

  it('reads no damaged snapshot', () => {
    const bytes = toBytes(filled(named(['Laser', 'Naht'])).snapshot());
    expect(fromBytes(bytes.subarray(0, bytes.length - 8))).toBeNull();
    expect(fromBytes(bytes.subarray(0, 20))).toBeNull();
    expect(fromBytes(new Uint8Array())).toBeNull();
    expect(fromBytes(new TextEncoder().encode('anything but a snapshot'))).toBeNull();
  });
});
