import { readCommandLine, readIds, readInstant } from './command-line';

describe('a command line', () => {
  it.each([
    [[], { command: 'all', words: [], options: {} }],
    [['worker'], { command: 'worker', words: [], options: {} }],
    [
      ['job', 'digests.sweep', '--now', '2026-11-30T07:30', '--ids=person=1,match=2'],
      { command: 'job', words: ['digests.sweep'], options: { now: '2026-11-30T07:30', ids: 'person=1,match=2' } },
    ],
    [
      ['import', 'a.jsonl', '--dry-run', '--kind', 'needs', 'b.csv'],
      { command: 'import', words: ['a.jsonl', 'b.csv'], options: { 'dry-run': 'true', kind: 'needs' } },
    ],
  ])('%j', (given, expected) => {
    expect(readCommandLine(given)).toEqual(expected);
  });
});

describe('an instant', () => {
  it.each([
    ['2026-11-30T07:30', '2026-11-30T06:30:00.000Z'],
    ['2026-07-01T07:30', '2026-07-01T05:30:00.000Z'],
    ['2026-11-30T07:30Z', '2026-11-30T07:30:00.000Z'],
    ['2026-11-30T07:30:15+02:00', '2026-11-30T05:30:15.000Z'],
    ['2026-11-30', '2026-11-29T23:00:00.000Z'],
  ])('%s is meant in Berlin unless it says otherwise', (text, expected) => {
    expect(readInstant(text).toISOString()).toBe(expected);
  });

  it.each(['morgen', '', '2026-02-30', '2026-11-30T24:30', '2026-11-30T07:60', '2026-11-30 07:30'])(
    '"%s" is none and refused',
    (text) => {
      expect(() => readInstant(text)).toThrow(`"${text}" is no time`);
    },
  );
});

it('takes ids apart', () => {
  expect(readIds('person=1,match=2')).toEqual({ person: '1', match: '2' });
  expect(readIds('')).toEqual({});
});
