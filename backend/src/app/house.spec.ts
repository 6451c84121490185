import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { api } from '@contract/api';
import { JobRegistry } from '@backend/platform/queue';
import { servedApi } from './rooms';
import { startTestApp } from '@backend/testing';

const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('testing'))
  .map((name) => ({ name, text: readFileSync(join(__dirname, '..', name), 'utf8') }));

describe('the house', () => {
  it('serves the whole contract', () => {
    expect(Object.keys(servedApi).sort()).toEqual(Object.keys(api).sort());
  });

  it('wakes only jobs that exist', async () => {
    const test = await startTestApp();
    const known = new Set(
      test
        .get(JobRegistry)
        .all()
        .map(({ name }) => name),
    );
    await test.close();
    const woken = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/(?:nudge|wake)\([^)]*?'([a-z-]+\.[a-z-]+)'/g)].map(([, job = '']) => ({ name, job })),
    );
    expect(woken.length).toBeGreaterThan(0);
    expect(woken.filter(({ job }) => !known.has(job))).toEqual([]);
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
