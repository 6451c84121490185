import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dictionary, LANGUAGES, type Part } from '@contract/words';
import { SEARCH_FACETS } from '@domain/search';

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

describe('words nobody reads', () => {
  const pieces = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|html)$/.test(file));
  /** Each component with its template, without comments. */
  const sources = [...Map.groupBy(pieces, (file) => file.replace(/\.\w+$/, ''))]
    .filter(([name]) => !/\.spec|testing/.test(name))
    .map(([, files]) => files.map((file) => readFileSync(join(SOURCE, file), 'utf8')).join('\n'))
    .map((text) => text.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, ''));
  const naming = (among: readonly string[], pattern: string) => among.filter((text) => new RegExp(pattern).test(text));
  const isLookedUp = (name: string) => naming(sources, `\\b${name}\\[`).length > 0;

  /** They head the boxes beside a list of hits. */
  const FACETS: readonly string[] = SEARCH_FACETS;

  /** Names of words that no source names, though it names others beside them. */
  const unread = (words: object, among: readonly string[]): string[] => {
    const isRead = (name: string) => FACETS.includes(name) || naming(among, `\\b${name}\\b`).length > 0;
    if (!Object.keys(words).some(isRead)) return [];
    return Object.entries(words).flatMap(([name, said]: [string, unknown]) => {
      if (!isRead(name)) return [name];
      if (typeof said !== 'object' || said === null || Array.isArray(said) || isLookedUp(name)) return [];
      return unread(said, sources).map((inner) => `${name}.${inner}`);
    });
  };

  const dictionary = new Dictionary(LANGUAGES);
  const calls = sources.flatMap((text) => [...text.matchAll(/\bwords\('(\w+)'(?:, '(\w+)')?\)/g)]);
  const read = [...new Map(calls.map(([call, part, section]) => [call, { part: part as Part, section }])).values()];

  it.each(read)('are not in $part $section', async ({ part, section }) => {
    await dictionary.load('de', part);
    const all = dictionary.of('de', part) as Readonly<Record<string, object>>;
    const near = naming(sources, `'${part}'${section === undefined ? '' : `, '${section}'`}`);
    // Handed on as a whole, they are named elsewhere.
    const among = naming(near, '\\bt\\(\\)[\\[,)]').length > 0 ? sources : near;
    expect(unread(section === undefined ? all : (all[section] ?? {}), among)).toEqual([]);
  });
});
