import { Seal } from './seal';

const seal = new Seal('a secret of this installation');

describe('sealed text', () => {
  it.each(['', 'Kanarienvogel Siebzehn', 'ä🙂\n'.repeat(5000)])('comes back as it was', (text) => {
    const closed = seal.close(text);
    expect(seal.open(closed)).toBe(text);
    expect(closed).toMatch(/^[\w-]+$/);
  });

  it('does not show its words, and looks different for different texts', () => {
    expect(seal.close('Kanarienvogel')).not.toContain('Kanarienvogel');
    expect(seal.close('eins')).not.toBe(seal.close('zwei'));
  });

  it('stays closed when it was changed, cut, or sealed elsewhere', () => {
    const closed = seal.close('Kanarienvogel');
    for (let at = 0; at < closed.length - 1; at += 1) {
      const other = closed[at] === 'A' ? 'B' : 'A';
      expect(seal.open(closed.slice(0, at) + other + closed.slice(at + 1))).toBeUndefined();
    }
    expect(seal.open(closed.slice(0, 20))).toBeUndefined();
    expect(seal.open('')).toBeUndefined();
    expect(new Seal('another').open(closed)).toBeUndefined();
  });
});
