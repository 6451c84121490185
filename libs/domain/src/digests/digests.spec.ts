import * as fc from 'fast-check';
import { addDays, berlinDay, dayAt, dayNumber, isoWeek, isWorkingDay, mondayOf, workingDayFrom } from '../calendar';
import { currentPeriod, DIGEST_ITEMS, FREQUENCIES, isDue, nextDigest, select, type Candidate, type Frequency } from '.';

const item = (id: string, change: Partial<Candidate<string>> = {}): Candidate<string> => ({
  id,
  points: 50,
  shown: false,
  requested: false,
  because: ['near'],
  against: ['far'],
  unknown: ['format_unknown'],
  ...change,
});
const ids = (all: readonly Candidate<string>[]) => {
  const chosen = select(all, true);
  return chosen.kind === 'items' ? chosen.items.map(({ id }) => id) : chosen.kind;
};

describe('what a digest holds', () => {
  it('leaves out what was already shown or is unexplained, and then says nothing at all', () => {
    expect(ids([item('b', { shown: true }), item('c', { because: [] })])).toBe('nothing');
    expect(ids([])).toBe('nothing');
  });

  it('filters before it cuts: a sixth new item takes the place of one already shown', () => {
    const shown = ['1', '2', '3', '4', '5'].map((id) => item(id, { points: 99, shown: true }));
    expect(ids([...shown, item('6')])).toEqual(['6']);
  });

  it('puts requests first, then points, then a stable order', () => {
    const all = [item('b'), item('a'), item('z', { points: 80 }), item('q', { points: 10, requested: true })];
    expect(ids(all)).toEqual(['q', 'z', 'a', 'b']);
  });

  it('says what is unknown when nothing speaks against', () => {
    const chosen = select([item('a', { against: [] })], true);
    expect(chosen).toMatchObject({ items: [{ because: ['near'], against: ['format_unknown'] }] });
  });

  it('says how many are left over', () => {
    const chosen = select(
      Array.from({ length: 8 }, (_, n) => item(String(n))),
      true,
    );
    expect(chosen).toMatchObject({ kind: 'items', more: 3 });
  });

  it('tells only that there is something where mails say no more', () => {
    expect(select([item('a')], false)).toEqual({ kind: 'notice' });
    expect(select([item('a', { shown: true })], false)).toEqual({ kind: 'nothing' });
  });

  it('never holds more than five items nor one that is not new', () => {
    const candidate = fc.record({
      id: fc.uuid(),
      points: fc.integer({ min: 0, max: 100 }),
      shown: fc.boolean(),
      requested: fc.boolean(),
      because: fc.array(fc.constant('near'), { maxLength: 2 }),
      against: fc.array(fc.constant('far'), { maxLength: 2 }),
      unknown: fc.constant(['place_unknown']),
    });
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 30 }), (all) => {
        const chosen = select(all, true);
        const fit = all.filter((one) => !one.shown && one.because.length > 0);
        if (chosen.kind !== 'items') return expect(fit).toEqual([]);
        expect(chosen.items.length).toBe(Math.min(fit.length, DIGEST_ITEMS));
        expect(chosen.items.length + chosen.more).toBe(fit.length);
        for (const { id, against } of chosen.items) {
          expect(fit.map((one) => one.id)).toContain(id);
          expect(against.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('when digests go out', () => {
  it.each<[Frequency, string, string | null]>([
    ['daily', '2026-11-24T06:29:59Z', null],
    ['daily', '2026-11-24T06:30:00Z', '2026-11-24'],
    ['daily', '2026-11-24T22:59:59Z', '2026-11-24'],
    ['daily', '2026-11-28T12:00:00Z', null],
    ['daily', '2026-12-25T12:00:00Z', null],
    ['weekly', '2026-11-23T06:29:00Z', null],
    ['weekly', '2026-11-23T06:30:00Z', '2026-W48'],
    ['weekly', '2026-11-29T12:00:00Z', '2026-W48'],
    ['weekly', '2027-03-29T12:00:00Z', null],
    ['weekly', '2027-03-30T05:30:00Z', '2027-W13'],
    ['fortnightly', '2026-11-23T06:30:00Z', '2026-W48'],
    ['fortnightly', '2026-11-30T12:00:00Z', null],
    ['fortnightly', '2027-01-01T12:00:00Z', null],
    ['never', '2026-11-24T12:00:00Z', null],
  ])('%s at %s: %s', (frequency, now, key) => expect(currentPeriod(frequency, new Date(now))?.key ?? null).toBe(key));

  it.each<[Frequency, string, string | null]>([
    ['daily', '2026-11-24T06:30:00Z', '2026-11-25T06:30:00.000Z'],
    ['daily', '2026-11-27T12:00:00Z', '2026-11-30T06:30:00.000Z'],
    ['weekly', '2027-03-24T12:00:00Z', '2027-03-30T05:30:00.000Z'],
    ['fortnightly', '2026-11-23T07:00:00Z', '2026-12-07T06:30:00.000Z'],
    ['never', '2026-11-23T07:00:00Z', null],
  ])('%s after %s goes out at %s', (frequency, after, expected) =>
    expect(nextDigest(frequency, new Date(after))?.toISOString() ?? null).toBe(expected),
  );

  it('once per person and period, whatever the sweep does, over three years with six clock changes', () => {
    for (const frequency of FREQUENCIES) {
      const sent: string[] = [];
      let lastPeriod: string | null = null;
      const end = Date.parse('2029-01-01T00:00:00Z');
      for (let ms = Date.parse('2026-01-01T00:00:00Z'); ms < end; ms += 5 * 3_600_000) {
        const now = new Date(ms);
        if (!isDue({ frequency, lastPeriod }, now)) continue;
        lastPeriod = currentPeriod(frequency, now)?.key ?? null;
        sent.push(lastPeriod ?? '');
      }
      const expected = new Set<string>();
      for (let n = dayNumber('2026-01-01'); n <= dayNumber('2028-12-31'); n++) {
        const day = dayAt(n);
        const { year, week } = isoWeek(day);
        if (frequency === 'daily' && isWorkingDay(day)) expected.add(day);
        const weekly = frequency === 'weekly' || (frequency === 'fortnightly' && week % 2 === 0);
        if (weekly && day >= workingDayFrom(mondayOf(day))) expected.add(`${year}-W${String(week).padStart(2, '0')}`);
      }
      expect(sent).toEqual([...expected]);
    }
  });

  it('catches up once after an outage of up to three days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 72 }),
        fc.constantFrom<Frequency>('daily', 'weekly'),
        (hours, frequency) => {
          const monday = new Date('2026-11-23T06:30:00Z');
          const back = new Date(monday.getTime() + hours * 3_600_000);
          const period = currentPeriod(frequency, back);
          if (frequency === 'weekly') expect(period?.key).toBe('2026-W48');
          if (period !== null) {
            expect(isDue({ frequency, lastPeriod: null }, back)).toBe(true);
            expect(isDue({ frequency, lastPeriod: period.key }, back)).toBe(false);
          }
        },
      ),
    );
  });

  it('is always a working day at 07:30', () => {
    const anyInstant = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyInstant, fc.constantFrom<Frequency>('daily', 'weekly', 'fortnightly'), (after, frequency) => {
        const next = nextDigest(frequency, after);
        if (next === null) throw new Error('no next digest');
        expect(isWorkingDay(berlinDay(next))).toBe(true);
        expect(next.getTime()).toBeGreaterThan(after.getTime());
        expect(berlinDay(next) <= addDays(berlinDay(after), 28)).toBe(true);
        expect(currentPeriod(frequency, next)?.since).toEqual(next);
      }),
    );
  });
});
