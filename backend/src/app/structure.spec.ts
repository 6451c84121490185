import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { api } from '@contract/api';
import { servedApi } from './rooms';

const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('testing'))
  .map((name) => ({ name, text: readFileSync(join(__dirname, '..', name), 'utf8') }));

describe('the backend', () => {
  it('serves the whole contract', () => {
    expect(Object.keys(servedApi).sort()).toEqual(Object.keys(api).sort());
  });

  it('reads the environment, the clock and chance in one place each', () => {
    const rules: readonly (readonly [RegExp, RegExp])[] = [
      [/process\.env/, /^(main|platform\/(config|database\/(embedded|testing)))/],
      [/new Date\(\)|Date\.now\(\)/, /^platform\/(clock|database\/embedded)/],
      [/Math\.random|randomUUID|randomBytes/, /^platform\/(ids|config|database|http\/headers)/],
    ];
    for (const [pattern, allowed] of rules) {
      const found = sources.filter(({ name, text }) => pattern.test(text) && !allowed.test(name));
      expect(found.map(({ name }) => name)).toEqual([]);
    }
  });
});
