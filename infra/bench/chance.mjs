/** A repeatable source of chance: numbers from 0 to 1, and what is made of them. */
export function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Choices by chance. */
export class Dice {
  constructor(seed) {
    this.chance = chanceFrom(seed);
  }

  below(count) {
    return Math.floor(this.chance() * count);
  }

  /** One of a list; with a `skew` above 1 the first ones far more often, as words and people are. */
  of(list, skew = 1) {
    return list[Math.floor(list.length * this.chance() ** skew)];
  }

  some(list, count) {
    return Array.from({ length: count }, () => this.of(list));
  }

  happens(share) {
    return this.chance() < share;
  }

  uuid() {
    const hex = Array.from({ length: 4 }, () =>
      this.below(2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    ).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
