import { daysLater } from '@domain/calendar';
import { SignedTokens } from './signed-tokens';

const now = new Date('2026-11-30T06:30:00Z');
const later = (days: number): Date => daysLater(now, days);
const tokens = new SignedTokens('a secret of this installation');

describe('signed tokens', () => {
  const token = tokens.make('answer', ['match-1', 'membership-1'], later(30));

  it('give back what they carry until they end', () => {
    expect(tokens.read('answer', token, now)).toEqual(['match-1', 'membership-1']);
    expect(tokens.read('answer', token, later(29))).toBeDefined();
    expect(tokens.read('answer', token, later(30))).toBeUndefined();
  });

  it('are worth nothing for another purpose or in another installation', () => {
    expect(tokens.read('unsubscribe', token, now)).toBeUndefined();
    expect(new SignedTokens('another').read('answer', token, now)).toBeUndefined();
  });

  it('cannot be changed, cut or lengthened', () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'x' ? 'y' : 'x';
      const forged = token.slice(0, at) + other + token.slice(at + 1);
      expect(tokens.read('answer', forged, now)).toBeUndefined();
    }
    for (const odd of ['', '.', '..', token.slice(1), `${token}x`, `a.${token}`, 'ä'.repeat(50)])
      expect(tokens.read('answer', odd, now)).toBeUndefined();
  });

  it('refuse parts that could be read in two ways', () => {
    expect(() => tokens.make('answer', ['a.b'], later(1))).toThrow('dot');
  });
});
