import { Dictionary, LANGUAGES, MARKS, pseudo } from './index';
import { GIVEN, textsOf } from './walk.spec-data';
import { RULES } from './rules';

describe('the pseudo-language', () => {
  const languages = { ...LANGUAGES, xx: pseudo(LANGUAGES.de) };

  it('is one more name in the list, with every text of German', async () => {
    const [german, longer] = await Promise.all([textsOf(languages.de, RULES), textsOf(languages.xx, RULES)]);
    expect(longer.map(({ at }) => at)).toEqual(german.map(({ at }) => at));
  });

  it('marks every text and makes it longer by two fifths', async () => {
    const [german, longer] = await Promise.all([textsOf(languages.de, RULES), textsOf(languages.xx, RULES)]);
    for (const [n, { at, text }] of longer.entries()) {
      const before = german[n]?.text ?? '';
      if (before.trim() === '' || before === GIVEN || before.startsWith('/')) continue;
      expect({ at, marked: text.includes(MARKS[0]) && text.includes(MARKS[1]) }).toEqual({ at, marked: true });
      expect([...text].length).toBeGreaterThanOrEqual([...before].length * 1.4);
    }
  });

  it('is loaded like any other', async () => {
    const dictionary = new Dictionary<string>(languages);
    expect(() => dictionary.of('xx', 'desk')).toThrow('were not loaded');
    await dictionary.load('xx', 'desk');
    expect(dictionary.of('xx', 'desk').desk).toContain('Ťíšçh');
  });
});
