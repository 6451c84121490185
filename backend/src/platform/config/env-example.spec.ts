import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, SETTINGS } from './config';

const root = join(__dirname, '../../../..');
const lines = readFileSync(join(root, '.env.example'), 'utf8').split('\n');
const setting = (line: string): readonly [string, string] | undefined => {
  const [, name, value] = /^#?([A-Z][A-Z_]+)=(.*)$/.exec(line) ?? [];
  return name === undefined ? undefined : [name, value ?? ''];
};
const shown = lines.flatMap((line) => [setting(line)].filter((one) => one !== undefined));

describe('.env.example', () => {
  it('shows every setting once, and nothing that is none', () => {
    expect(shown.map(([name]) => name).sort()).toEqual([...SETTINGS].sort());
  });

  it('explains every setting, alone or together with its neighbours', () => {
    const unexplained = lines.filter((line, at) => {
      if (!setting(line)) return false;
      const above = lines.slice(0, at).reverse();
      const block = above.slice(
        0,
        above.findIndex((one) => one.trim() === ''),
      );
      return !block.some((one) => /^# \S.{20,}/.test(one));
    });
    expect(unexplained).toEqual([]);
  });

  it('shows values that can be used', () => {
    expect(() => readConfig({ ...Object.fromEntries(shown), NODE_ENV: 'test' })).not.toThrow();
  });

  it('leaves no setting out of the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(SETTINGS.filter((name) => !['ROLE', 'FAULTS'].includes(name) && !readme.includes(`\`${name}\``))).toEqual(
      [],
    );
  });
});
