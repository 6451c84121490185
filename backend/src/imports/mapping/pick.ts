import type { Fields } from '../reading/row';

// Values of unknown files: every reader here takes anything and gives a tidy value or nothing.

/** Language and citation marks of library catalogues and left-over markup, which say nothing to a reader. */
const MARKS = /<\/?[a-z][^<>]{0,40}>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  rsquo: '’',
  apos: "'",
};

/** One line of readable text: no control characters, no markup, no broken surrogates, single spaces. */
export function tidy(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return text
    .toWellFormed()
    .replace(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(MARKS, ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Looks fields up by name, ignoring case, spaces, `-` and `_`. */
export class Picker {
  private readonly values = new Map<string, unknown>();

  constructor(fields: Fields) {
    for (const [name, value] of Object.entries(fields)) {
      const key = Picker.key(name);
      if (!this.values.has(key)) this.values.set(key, value);
    }
  }

  private static key(name: string): string {
    return name.toLowerCase().replace(/[\s_-]/g, '');
  }

  has(...names: string[]): boolean {
    return names.some((name) => this.values.has(Picker.key(name)));
  }

  /** The first of these fields that holds text. */
  text(...names: string[]): string {
    for (const name of names) {
      const found = tidy(this.values.get(Picker.key(name)));
      if (found) return found;
    }
    return '';
  }

  /** The first of these fields that holds something, as a list; a text is cut at `;` and `|`. */
  list(...names: string[]): string[] {
    for (const name of names) {
      const value = this.values.get(Picker.key(name));
      const parts = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[;|]/) : [];
      const found = parts.map(tidy).filter(Boolean);
      if (found.length > 0) return [...new Set(found)];
    }
    return [];
  }

  /** The first of these fields that is a number between the bounds. */
  number(min: number, max: number, ...names: string[]): number | null {
    for (const name of names) {
      const text = this.text(name).replace(',', '.');
      const value = Number(text);
      if (text !== '' && value >= min && value <= max) return value;
    }
    return null;
  }

  /** The first of these fields that is a web address of at most 300 characters. */
  url(...names: string[]): string | null {
    for (const name of names) {
      const text = this.text(name);
      if (/^https?:\/\/[^\s]+\.[^\s]+$/i.test(text) && text.length <= 300 && URL.canParse(text)) return text;
    }
    return null;
  }
}

/** Cuts a text to so many characters (code points), at a word where one ends near, with an ellipsis. */
export function cut(text: string, max: number): string {
  const characters = [...text];
  if (characters.length <= max) return text;
  const kept = characters.slice(0, max - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > max * 0.6 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
