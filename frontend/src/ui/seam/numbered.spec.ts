import { numbered, numberedParagraphs } from './numbered';

describe('numbered terms in a text', () => {
  it('marks each term once, with its number, and keeps every character', () => {
    const text = 'In der Pulverbeschichtung haben wir kleine Einschlüsse. Einschlüsse stören.';
    const found = numbered(text, [
      { term: 'einschlüsse', number: 1 },
      { term: 'Pulverbeschichtung', number: 3 },
    ]);
    expect(found.map((one) => one.text).join('')).toBe(text);
    expect(found.filter((one) => one.number !== null)).toEqual([
      { text: 'Pulverbeschichtung', number: 3 },
      { text: 'Einschlüsse', number: 1 },
    ]);
  });

  it('prefers the word that stands alone and else widens to the word that holds the term', () => {
    expect(numbered('Pulverlack und Lack', [{ term: 'lack', number: 1 }])).toContainEqual({ text: 'Lack', number: 1 });
    expect(numbered('Wir messen Pulverlacke.', [{ term: 'lack', number: 2 }])).toContainEqual({
      text: 'Pulverlacke',
      number: 2,
    });
  });

  it('never lets two places overlap and leaves out what does not occur', () => {
    const found = numbered('Schmelzkleber', [
      { term: 'Schmelzkleber', number: 1 },
      { term: 'kleber', number: 2 },
      { term: 'Glas', number: 3 },
    ]);
    expect(found).toEqual([{ text: 'Schmelzkleber', number: 1 }]);
  });

  it('gives back plain text where lower case changes the length', () => {
    expect(numbered('İstanbul', [{ term: 'i', number: 1 }])).toEqual([{ text: 'İstanbul', number: null }]);
  });

  it('cuts into paragraphs', () => {
    const found = numberedParagraphs('Erster Absatz.\n\nZweiter Absatz.', [{ term: 'Absatz', number: 1 }]);
    expect(found.map((paragraph) => paragraph.map((one) => one.text).join(''))).toEqual([
      'Erster Absatz.',
      'Zweiter Absatz.',
    ]);
    expect(found.flat().filter((one) => one.number === 1)).toHaveLength(1);
  });
});
