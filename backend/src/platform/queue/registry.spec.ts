import { registryOf } from './testing';
import { nextRun } from './timetable';

const run = (): Promise<string> => Promise.resolve('done');
const TABLE = { 'notes.count': ['note'], 'notes.sweep': [] } as const;
const note = '6f1c1c3e-2b9b-4c4e-9b0a-0c7f0e0f1a2b';

describe('the registry of jobs', () => {
  it.each([
    ['a time nobody can read', { 'notes.count': { run }, 'notes.sweep': { run, at: 'every noon' } }, 'nobody can read'],
    [
      'a time for a job that needs ids',
      { 'notes.count': { run, at: '0 7 * * *' }, 'notes.sweep': { run } },
      'needs ids',
    ],
  ])('refuses %s', async (_, jobs, message) => {
    await expect(registryOf(TABLE, jobs)).rejects.toThrow(message);
  });

  it('hands a job its ids, and only those', async () => {
    const known = await registryOf(TABLE, { 'notes.count': { run }, 'notes.sweep': { run } });
    expect(known.idsFor('notes.count', { note })).toEqual({ note });
    expect(known.idsFor('notes.sweep')).toEqual({});
    expect(() => known.idsFor('notes.count', {})).toThrow('takes note');
    expect(() => known.idsFor('notes.count', { note: 'Kira' })).toThrow('takes note');
    expect(() => known.idsFor('notes.count', { note, text: 'Kira' })).toThrow('takes note');
    expect(() => known.idsFor('notes.sweep', { note })).toThrow('takes no ids');
    expect(() => known.idsFor('notes.none', {})).toThrow('no job "notes.none"');
    expect(known.plain()).toEqual(['notes.sweep']);
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
