import { TextCipher } from './text-cipher';

const cipher = new TextCipher('a secret of this installation');

describe('encrypted text', () => {
  it.each(['', 'Kanarienvogel Siebzehn', 'ä🙂\n'.repeat(5000)])('comes back as it was', (text) => {
    const encrypted = cipher.encrypt(text);
    expect(cipher.decrypt(encrypted)).toBe(text);
    expect(encrypted).toMatch(/^[\w-]+$/);
  });

  it('does not show its words, and looks different for different texts', () => {
    expect(cipher.encrypt('Kanarienvogel')).not.toContain('Kanarienvogel');
    expect(cipher.encrypt('eins')).not.toBe(cipher.encrypt('zwei'));
  });

  it('is not decrypted when it was changed, cut, or encrypted elsewhere', () => {
    const encrypted = cipher.encrypt('Kanarienvogel');
    for (let at = 0; at < encrypted.length - 1; at += 1) {
      const other = encrypted[at] === 'A' ? 'B' : 'A';
      expect(cipher.decrypt(encrypted.slice(0, at) + other + encrypted.slice(at + 1))).toBeUndefined();
    }
    expect(cipher.decrypt(encrypted.slice(0, 20))).toBeUndefined();
    expect(cipher.decrypt('')).toBeUndefined();
    expect(new TextCipher('another').decrypt(encrypted)).toBeUndefined();
  });
});
