import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '@contract/words';

const SOURCE = join(__dirname, '..');
const filesOf = (folder: string): string[] =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(SOURCE, folder, file), 'utf8'));
const found = (texts: readonly string[], pattern: RegExp): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];

describe('the words of a room', () => {
  const table = readFileSync(join(__dirname, 'routes.ts'), 'utf8');
  const loaded = [...table.matchAll(/import\('@frontend\/(\w+)'\)((?:,\s*'\w+')*)/g)].map(
    ([, room = '', parts = '']) => [room, found([parts], /'(\w+)'/g)] as const,
  );

  it.each(loaded)('%s are loaded by its route, with those of the rooms whose parts it shows', (room, parts) => {
    const used = [room, ...found(filesOf(room), /from '@frontend\/([a-z]+)'/g)]
      .filter((name) => !['ui', 'testing'].includes(name))
      .flatMap((name) => found(filesOf(name), /\bwords\('(\w+)'/g));
    expect(used.filter((part) => part !== ('basics' satisfies Part) && !parts.includes(part))).toEqual([]);
  });
});

it('quotation marks are those of the language: no file writes its own', () => {
  const rooms = readdirSync(SOURCE, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && one.name !== 'testing',
  );
  const written = rooms.flatMap(({ name }) => filesOf(name).map((text) => text.replace(/\/\*.*?\*\/|\/\/.*/gs, '')));
  expect(found(written, /(.{0,30}[„“”].{0,30})/g)).toEqual([]);
});
