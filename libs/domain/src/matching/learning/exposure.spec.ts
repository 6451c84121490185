import * as fc from 'fast-check';
import { chancesByPosition, ENOUGH_SHOWN, type CountedExposure } from './exposure';

const at = (position: number, shown: number, accepted: number, place: 'list' | 'digest' = 'list'): CountedExposure => ({
  place,
  position,
  shown,
  accepted,
});

describe('the chance of acceptance by position', () => {
  it('is the part of the proposals there that was wanted, lists first and then from the top', () =>
    expect(chancesByPosition([at(1, 400, 100, 'digest'), at(2, 300, 60), at(1, 200, 100)])).toEqual([
      { place: 'list', position: 1, shown: 200, chance: 0.5 },
      { place: 'list', position: 2, shown: 300, chance: 0.2 },
      { place: 'digest', position: 1, shown: 400, chance: 0.25 },
    ]));

  it('is not told for a position with fewer than two hundred, whatever came of them', () =>
    expect(chancesByPosition([at(1, 199, 199), at(2, 200, 0)])).toEqual([
      { place: 'list', position: 2, shown: 200, chance: 0 },
    ]));

  it('never tells more positions than it was given, nor anything but a chance', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true })), {
          selector: ([position]) => position,
        }),
        (drawn) => {
          const counted = drawn.map(([position, shown, part]) => at(position, shown, Math.floor(shown * part)));
          const told = chancesByPosition(counted);
          expect(told).toHaveLength(counted.filter(({ shown }) => shown >= ENOUGH_SHOWN).length);
          for (const { chance } of told) expect(chance >= 0 && chance <= 1).toBe(true);
        },
      ),
    ));
});
