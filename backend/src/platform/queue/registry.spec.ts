import { Id } from '@contract/fields';
import * as z from 'zod';
import type { JobHandler, KnownJob } from './job';
import { JobRegistry } from './registry';
import { nextRun } from './timetable';

const handler = (): JobHandler => ({ run: () => Promise.resolve('done') });
const job = (given: Partial<KnownJob>): KnownJob => ({
  name: 'notes.count',
  about: 'Counts.',
  handler: handler(),
  ...given,
});
const registry = (...jobs: KnownJob[]): JobRegistry => {
  const made = new JobRegistry({ getProviders: () => [] } as never);
  for (const one of jobs) made.add(one);
  return made;
};

describe('the registry of jobs', () => {
  it.each([
    ['two handlers for a name', [job({}), job({})], 'two handlers'],
    ['a name that does not say whose it is', [job({ name: 'count' })], 'no job name'],
    ['a payload with more than ids', [job({ ids: z.object({ text: z.string() }) as never })], 'would carry "text"'],
    ['a time nobody can read', [job({ at: 'every noon' })], 'nobody can read'],
    ['a time for a job that needs ids', [job({ at: '0 7 * * *', ids: z.object({ note: Id }) })], 'needs ids'],
  ])('refuses %s', (_, jobs, message) => {
    expect(() => registry(...jobs)).toThrow(message);
  });

  it('hands a job its ids, and only those', () => {
    const known = registry(job({ ids: z.object({ note: Id }) }), job({ name: 'notes.sweep' }));
    const note = '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b';
    expect(known.idsFor('notes.count', { note })).toEqual({ note });
    expect(() => known.idsFor('notes.count', {})).toThrow('takes note');
    expect(() => known.idsFor('notes.count', { note: 'Kira' })).toThrow('takes note');
    expect(() => known.idsFor('notes.count', { note, text: 'Kira' })).toThrow('takes note');
    expect(() => known.idsFor('notes.sweep', { note })).toThrow('takes no ids');
    expect(() => known.idsFor('notes.none', {})).toThrow('no job "notes.none"');
  });
});

describe('the next run', () => {
  it.each([
    ['2026-11-24T09:00:00Z', '30 7 * * *', '2026-11-25T06:30:00.000Z'],
    ['2027-03-27T12:00:00Z', '30 2 * * *', '2027-03-28T01:30:00.000Z'],
    ['2027-10-30T12:00:00Z', '30 2 * * *', '2027-10-31T00:30:00.000Z'],
  ])('after %s of "%s" in Berlin is %s', (now, at, expected) => {
    expect(nextRun(at, 'Europe/Berlin', new Date(now)).toISOString()).toBe(expected);
  });
});
