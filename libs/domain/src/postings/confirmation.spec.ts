import * as fc from 'fast-check';
import { addDays, dayAt, dayNumber } from '../calendar';
import { isAgeing, confirmationDays, confirmationStage } from './confirmation';

const anyDay = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2034-01-01') }).map(dayAt);
const ORDER = ['fresh', 'asks', 'pauses', 'archives'];

describe('confirmation', () => {
  it('asks after six months, pauses 30 and archives 90 days later', () => {
    expect(confirmationDays('2026-05-18')).toEqual({
      asksOn: '2026-11-18',
      pausesOn: '2026-12-18',
      archivesOn: '2027-02-16',
    });
    expect(confirmationDays('2026-08-31').asksOn).toBe('2027-02-28');
  });

  it.each([
    ['2026-11-17', 'fresh'],
    ['2026-11-18', 'asks'],
    ['2026-12-17', 'asks'],
    ['2026-12-18', 'pauses'],
    ['2027-02-15', 'pauses'],
    ['2027-02-16', 'archives'],
    ['2031-01-01', 'archives'],
  ])('on %s has reached "%s" when last confirmed on 18 May 2026', (today, stage) => {
    expect(confirmationStage('2026-05-18', today)).toBe(stage);
    expect(isAgeing('2026-05-18', today)).toBe(stage !== 'fresh');
  });

  it('waits its 30 and 90 days after a question that came late', () => {
    expect(confirmationDays('2026-05-18', '2026-12-01')).toMatchObject({
      pausesOn: '2026-12-31',
      archivesOn: '2027-03-01',
    });
    expect(confirmationDays('2026-05-18', '2026-11-18')).toEqual(confirmationDays('2026-05-18'));
    expect(confirmationStage('2026-05-18', '2026-12-20', '2026-12-01')).toBe('asks');
  });

  it('only ever moves forward while nobody confirms, and starts again when somebody does', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(700), fc.nat(60), (confirmed, after, more) => {
        const [earlier, later] = [addDays(confirmed, after), addDays(confirmed, after + more)];
        expect(ORDER.indexOf(confirmationStage(confirmed, later))).toBeGreaterThanOrEqual(
          ORDER.indexOf(confirmationStage(confirmed, earlier)),
        );
        expect(confirmationStage(later, later)).toBe('fresh');
      }),
    );
  });
});
