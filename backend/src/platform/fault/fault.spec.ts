import { Faults } from './fault';

describe('fault points', () => {
  it('do nothing unless named', () => {
    const broken: string[] = [];
    new Faults([], (point) => broken.push(point)).maybe('after-send');
    expect(broken).toEqual([]);
  });

  it('break at the named passing, once', () => {
    const broken: string[] = [];
    const faults = new Faults(['after-send:2', 'after-claim'], (point) => broken.push(point));
    for (let passing = 0; passing < 4; passing += 1) faults.maybe('after-send');
    faults.maybe('after-claim');
    expect(broken).toEqual(['after-send', 'after-claim']);
  });

  it('refuse a name that nobody passes', () => {
    expect(() => new Faults(['after-lunch'])).toThrow('after-lunch');
  });
});
