import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from './file';
import { linesOf } from './lines';
import { MAX_LINE_BYTES, type Row } from './row';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
const rowsOf = async (name: string, content: string | Buffer): Promise<Row[]> => {
  const path = join(folder, name);
  writeFileSync(path, content);
  const rows: Row[] = [];
  for await (const row of readFile(path)) rows.push(row);
  return rows;
};
const brief = (rows: Row[]) => rows.map((row) => [row.line, 'fields' in row ? row.fields : row.rejection]);

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('lines', () => {
  it.each([1, 2, 3, 7, 100])('are the same however the stream is cut (%d bytes)', async (size) => {
    const seen: (string | undefined)[] = [];
    for await (const { bytes } of linesOf(pieces('äö\r\n\nende\nohne', size))) seen.push(bytes?.toString());
    expect(seen).toEqual(['äö', '', 'ende', 'ohne']);
  });
});

describe('JSON Lines', () => {
  it('reads objects and says of every other line why not, with its number', async () => {
    const rows = await rowsOf('mixed.jsonl', '\uFEFF{"id":1}\n\n{"id":\n[1]\n"text"\nnull\n{"id":2}');
    expect(brief(rows)).toEqual([
      [1, { id: 1 }],
      [3, 'not_json'],
      [4, 'not_an_object'],
      [5, 'not_an_object'],
      [6, 'not_an_object'],
      [7, { id: 2 }],
    ]);
  });

  it('refuses bytes that are not UTF-8 and lines without end, and goes on', async () => {
    const latin = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xfc]), Buffer.from('"}\n')]);
    const huge = Buffer.alloc(MAX_LINE_BYTES + 10, 0x20);
    const rows = await rowsOf('odd.jsonl', Buffer.concat([latin, huge, Buffer.from('\n{"id":3}\n')]));
    expect(brief(rows)).toEqual([
      [1, 'not_utf8'],
      [2, 'line_too_long'],
      [3, { id: 3 }],
    ]);
  });

  it('finds nothing in an empty file', async () => expect(await rowsOf('empty.jsonl', '')).toEqual([]));
});

describe('CSV', () => {
  it.each([
    [',', 'id,title\n1,"Poren, im Lack"\n'],
    [';', 'id;title\n1;"Poren, im Lack"\n'],
    ['tab', 'id\ttitle\n1\tPoren, im Lack\n'],
  ])('finds the delimiter %s by itself', async (_, content) => {
    expect(brief(await rowsOf('some.csv', content))).toEqual([[2, { id: '1', title: 'Poren, im Lack' }]]);
  });

  it('reads what German spreadsheets write', async () => {
    const windows = Buffer.from([...Buffer.from('id;titel\n1;L'), 0xfc, ...Buffer.from('fter\n')]);
    expect(brief(await rowsOf('excel.csv', windows))).toEqual([[2, { id: '1', titel: 'Lüfter' }]]);
  });

  it('keeps what came before an open quote and reports the rest', async () => {
    const rows = await rowsOf('open.csv', 'id;titel\n1;gut\n2;"offen\n3;verloren\n');
    expect(brief(rows).at(0)).toEqual([2, { id: '1', titel: 'gut' }]);
    expect(rows.slice(1).every((row) => 'rejection' in row && row.rejection === 'bad_csv')).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
  });

  it('counts lines across line breaks inside quotes', async () => {
    const rows = await rowsOf('breaks.csv', 'id,text\n1,"a\nb"\n2,c\n');
    expect(brief(rows)).toEqual([
      [3, { id: '1', text: 'a\nb' }],
      [4, { id: '2', text: 'c' }],
    ]);
  });

  it('is recognised without an ending by its first character', async () => {
    expect(brief(await rowsOf('bare', 'id,title\n1,x\n'))).toEqual([[2, { id: '1', title: 'x' }]]);
    expect(brief(await rowsOf('bare2', '{"id":1}\n'))).toEqual([[1, { id: 1 }]]);
  });
});
