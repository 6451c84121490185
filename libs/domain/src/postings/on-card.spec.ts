import { CHALLENGE } from '../challenges';
import { OFFERING } from '../offerings';
import { rulesOf, type Fields } from '.';

describe('the card of a posting', () => {
  it.each<[string, Fields]>([
    ['an offering', OFFERING],
    ['a challenge', CHALLENGE],
  ])('shows of %s only what is open to everyone', (_, fields) => {
    const closed = rulesOf(fields).filter(([, { onCard, open }]) => onCard && open !== 'everyone');
    expect(closed.map(([name]) => name)).toEqual([]);
  });
});
