import { cast } from './cast';
import { fits } from './fits';

const all = Object.entries(fits);
const offeringKeys = new Set(cast.offerings.map(({ key }) => key));

describe('the judgements by hand', () => {
  it('say something about every challenge and nothing about others', () => {
    expect(all.map(([key]) => key).sort()).toEqual(cast.challenges.map(({ key }) => key).sort());
  });

  it('name only offerings that exist, each once per challenge', () => {
    for (const [, { good, weak }] of all) {
      const named = [...good, ...weak];
      expect(named.filter((key) => !offeringKeys.has(key))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  it('find one to three good offerings for most challenges, and nobody for six', () => {
    expect(all.filter(([, { good, weak }]) => good.length + weak.length === 0)).toHaveLength(6);
    expect(all.filter(([, { good }]) => good.length >= 1 && good.length <= 3)).toHaveLength(all.length - 6);
  });

  it('ask some groups more often than their budget allows', () => {
    const asked = new Map<string, number>();
    for (const key of all.flatMap(([, { good }]) => good)) {
      const group = cast.offerings.find((one) => one.key === key)?.groupId ?? '';
      asked.set(group, (asked.get(group) ?? 0) + 1);
    }
    const over = cast.groups.filter(({ id, perQuarter }) => (asked.get(id) ?? 0) > perQuarter);
    expect(over.map(({ key }) => key)).toContain('bildlernen');
    expect(over.length).toBeGreaterThanOrEqual(2);
  });
});
