import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig } from './config';
import { settingsIn, type Setting } from './setting';
import { SETTINGS } from './settings';

const root = join(__dirname, '../../../..');
const settings = settingsIn(SETTINGS);
const usual = ({ is }: Setting): unknown => is.safeParse(undefined).data;
const WIDTH = 116;

/** A text as lines of a comment. */
const comment = (text: string): string[] =>
  text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + word.length >= WIDTH) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, [])
    .map((line) => `# ${line}`);

const shown = (one: Setting): string => one.shown ?? String(usual(one) ?? '');
const example = [
  '# Settings of Dialogwerk. Each is an environment variable, checked once at start; a wrong one is named in a sentence.',
  '# A line that begins with "#" and a name shows the default, or an example where there is none.',
  ...settings.flatMap((one) => [
    ...(one.about ? ['', ...comment(one.about)] : []),
    `${one.decide ? '' : '#'}${one.name}=${shown(one)}`,
  ]),
  '',
].join('\n');

describe('.env.example', () => {
  it('says what the table of settings says', () => {
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(example);
  });

  it('shows values that can be used', () => {
    const values = Object.fromEntries(settings.map((one) => [one.name, shown(one)]));
    expect(() => readConfig({ ...values, NODE_ENV: 'test' })).not.toThrow();
  });

  it.each(settings.filter((one) => !one.decide && usual(one) !== undefined))('shows the default of $name', (one) => {
    expect(one.is.parse(one.shown)).toEqual(usual(one));
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  /** Settings and what it says of their defaults, by the rows of its table. */
  const rows = [...readme.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \| ([^|]+) \|/gm)].map(([, names, defaults]) => ({
    names: (names ?? '').replaceAll('`', '').split(', '),
    defaults: (defaults ?? '').split(', '),
  }));

  it('leaves no setting out, and names none that is none', () => {
    const told = rows.flatMap(({ names }) => names).sort();
    const known = settings.map(({ name }) => name).filter((name) => !['ROLE', 'FAULTS'].includes(name));
    expect(told).toEqual(known.sort());
  });

  it('says the defaults that hold', () => {
    const pairs = rows.flatMap(({ names, defaults }) => names.map((name, at) => [name, defaults[at]] as const));
    const told = pairs.filter(([, value]) => value && /^`[\w./-]+`$/.test(value));
    expect(told.length).toBeGreaterThan(6);
    for (const [name, value] of told) {
      const bare = (value ?? '').replaceAll('`', '');
      const known = settings.filter((one) => one.name === name).map(usual);
      expect({ name, value: [bare, resolve(bare)] }).toEqual({
        name,
        value: expect.arrayContaining(known.map(String)),
      });
    }
  });
});
