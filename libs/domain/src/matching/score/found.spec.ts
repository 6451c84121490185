import { VectorTable } from '../../semantics/vector-table';
import { analyse } from '../../text/analyse';
import { Lexicon } from '../../text/lexicon';
import { EMPTY_LEXICON } from '../../text/empty-lexicon';
import { Index } from '../inverted/inverted-index';
import { found, type Meaning } from './found';
import { scoreGroups } from './groups';
import { queryOf } from './query';

const lexicon = new Lexicon(EMPTY_LEXICON);
const TEXTS = {
  lack: { group: 'paint', text: 'Krater im Pulverlack beim Einbrennen', vector: [9, 1, 0, 0, 0, 0, 0, 0] },
  farbe: { group: 'paint', text: 'Fehler in Beschichtungen', vector: [9, 2, 0, 0, 0, 0, 0, 0] },
  brot: { group: 'bread', text: 'Krater im Sauerteig', vector: [0, 0, 9, 0, 0, 0, 0, 0] },
  fern: { group: 'far', text: 'Sterne und Planeten', vector: [0, 0, 0, 9, 0, 0, 0, 0] },
} as const;

const index = new Index();
const table = new VectorTable();
for (const [id, { group, text, vector }] of Object.entries(TEXTS)) {
  index.add({ id, group }, analyse(text, lexicon));
  table.add({ id, group }, Int8Array.from(vector));
}
const query = queryOf(analyse('Unser Pulverlack hat Krater', lexicon), lexicon);
const meaning: Meaning = { vector: Int8Array.of(9, 1, 0, 0, 0, 0, 0, 0), table, unrelated: 0 };

describe('what is found for a question', () => {
  it('without a meaning is what its words find', () => {
    const hits = found(index, query, null, { limit: 5 });
    expect(hits.map(({ id, similarity }) => [id, similarity])).toEqual([
      ['lack', null],
      ['brot', null],
    ]);
  });

  it('is found by words or by meaning, and of each both is told', () => {
    const hits = new Map(found(index, query, meaning, { limit: 2 }).map((hit) => [hit.id, hit]));
    expect([...hits.keys()]).toEqual(['lack', 'brot', 'farbe']);
    expect(hits.get('lack')?.similarity).toBeCloseTo(1);
    expect(hits.get('brot')?.similarity).toBe(0);
    expect(hits.get('farbe')).toMatchObject({ coverage: 0, group: 'paint' });
    expect(hits.get('farbe')?.similarity).toBeGreaterThan(0.99);
  });

  it('tells of no coverage less because a text is near, too', () => {
    const coverage = (hits: readonly { id: string; coverage: number }[]) =>
      new Map(hits.map(({ id, coverage: share }) => [id, share]));
    const [words, both] = [null, meaning].map((asked) => coverage(found(index, query, asked, { limit: 5 })));
    for (const [id, share] of words ?? []) expect(both?.get(id)).toBe(share);
  });

  it('keeps to those that may be found', () => {
    const filter = ({ group }: { group: string }): boolean => group !== 'paint';
    expect(found(index, query, meaning, { limit: 5, filter }).map(({ group }) => group)).not.toContain('paint');
    const among = found(index, query, meaning, { limit: 5, among: ['farbe', 'brot'] });
    expect(among.map(({ id }) => id)).toEqual(['brot', 'farbe']);
  });

  it('makes groups whose similarity is that of their nearest text', () => {
    const [paint] = scoreGroups(found(index, query, meaning, { limit: 5 }));
    expect(paint).toMatchObject({ group: 'paint' });
    expect(paint?.similarity).toBeCloseTo(1);
    expect(scoreGroups(found(index, query, null))[0]?.similarity).toBeNull();
  });
});
