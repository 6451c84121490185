import { Email, line, Postcode } from '@contract';
import * as z from 'zod';
import { fieldProblems } from './field-problems';

const Form = z.object({
  name: line(10, 2),
  email: Email,
  plz: Postcode,
  kind: z.enum(['a', 'b']),
  topics: z.array(z.string()).max(2),
  size: z.number().max(5),
  day: z.iso.date(),
  site: z.url(),
});
const good = {
  name: 'Kira',
  email: 'kira@example.org',
  plz: '59065',
  kind: 'a',
  topics: ['x'],
  size: 3,
  day: '2026-11-24',
  site: 'https://example.org',
};

const refusedWith = (change: Record<string, unknown>) => {
  const parsed = Form.safeParse({ ...good, ...change }, { reportInput: true });
  return parsed.success ? [] : fieldProblems(parsed.error.issues);
};

describe('field problems', () => {
  it.each([
    [{ name: 'K' }, { field: 'name', code: 'too_short', limit: 2 }],
    [{ name: '  ' }, { field: 'name', code: 'too_short', limit: 2 }],
    [{ name: '' }, { field: 'name', code: 'required' }],
    [{ name: undefined }, { field: 'name', code: 'required' }],
    [{ name: 'K'.repeat(11) }, { field: 'name', code: 'too_long', limit: 10 }],
    [{ email: 'kira' }, { field: 'email', code: 'not_an_email' }],
    [{ plz: '5906' }, { field: 'plz', code: 'not_a_postcode' }],
    [{ kind: 'c' }, { field: 'kind', code: 'not_a_choice' }],
    [{ topics: ['x', 'y', 'z'] }, { field: 'topics', code: 'too_many', limit: 2 }],
    [{ topics: [3] }, { field: 'topics.0', code: 'invalid' }],
    [{ size: 'big' }, { field: 'size', code: 'not_a_number' }],
    [{ size: 9 }, { field: 'size', code: 'too_big', limit: 5 }],
    [{ day: '31.12.2026' }, { field: 'day', code: 'not_a_day' }],
    [{ site: 'example' }, { field: 'site', code: 'not_an_address' }],
  ])('%j is %j', (change, expected) => {
    expect(refusedWith(change)).toEqual([expected]);
  });

  it('never quote what was sent', () => {
    expect(JSON.stringify(refusedWith({ name: 'Geheimnisträgerin', kind: 'Vertraulich' }))).not.toMatch(
      /geheim|vertrau/i,
    );
  });
});
