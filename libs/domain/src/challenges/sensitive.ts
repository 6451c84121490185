import { companies } from './sensitive-companies';

/** What a passage looks like that should perhaps not stand in a public text. */
export const SENSITIVE_KINDS = ['amount', 'email', 'phone', 'iban', 'person', 'company', 'address', 'number'] as const;
export type SensitiveKind = (typeof SENSITIVE_KINDS)[number];

/** A passage of a text, as UTF-16 offsets [from, to). */
export interface Passage {
  readonly kind: SensitiveKind;
  readonly from: number;
  readonly to: number;
}

const FIGURE = String.raw`(?<![\p{L}\p{N}.,])\d{1,3}(?:[.\s\u00a0\u202f]\d{3}){0,4}(?:,(?:\d{1,2}|-))?(?![\d])|(?<![\p{L}\p{N}.,])\d{1,12}(?:[.,]\d{1,2})?(?![\d])`;
const MONEY = String.raw`€|EUR\b|Euro\b|euros?\b|Cent\b|TEUR\b|T€|k€|Mio\.?\s?(?:€|EUR\b|Euro\b)|Millionen\s(?:€|EUR\b|Euro\b)|Tsd\.?\s?(?:€|EUR\b|Euro\b)|Tausend\s(?:€|EUR\b|Euro\b)`;
const NAME = String.raw`\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?`;
const CODE = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}]|[-./_](?=[\p{L}\p{N}])){0,30}`;

/**
 * One pattern per kind. Every repetition is bounded and starts behind a look-behind, so that the work grows with the
 * length of the text only; the specs prove it on hostile texts.
 */
const PATTERNS: readonly (readonly [SensitiveKind, RegExp])[] = [
  ['email', /(?<![\w.%+-])[\w.%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu],
  ['iban', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu],
  [
    'phone',
    /(?<![\p{L}\p{N}.,/-])(?:(?:\+|00)\d{1,3}[ ()/.-]{0,3}|\(?0)[1-9]\d{1,4}\)?(?:[ /.–-]{1,3}\d{2,9}){1,4}(?![\d%])/gu,
  ],
  ['phone', /(?<![\p{L}\p{N}.,/-])(?:\+\d{9,14}|0[1-9]\d{8,11})(?!\d)/gu],
  ['amount', new RegExp(`(?:${FIGURE})\\s?(?:${MONEY})`, 'gu')],
  ['amount', new RegExp(String.raw`(?:€|EUR)\s?(?:${FIGURE})`, 'gu')],
  [
    'person',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:Herrn?|Frau|Mrs?\.?|Ms\.?|(?:Prof\.|Dr\.))(?:\s(?:Prof\.|Dr\.|Dipl\.-\p{L}{2,6}\.|h\. ?c\.)){0,3}(?:\s(?:von|van|de|zu))?\s${NAME}(?:\s${NAME})?`,
      'gu',
    ),
  ],
  [
    'address',
    /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}-]{1,30}(?:\s?-?(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Gg]asse|[Aa]llee))\s\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])/gu,
  ],
  [
    'number',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:Zeichnung|Auftrag|Bestell|Artikel|Art|Teile|Kunden|Serien|Rechnung|Vertrag|Angebot|Material|Order|Drawing|Part|Serial)s?(?:[- ]?(?:[Nn]ummer|[Nn]r\.?|[Nn]o\.?|[Nn]umber)|\.-Nr\.?)(?:\s(?:lautet|ist|is))?\s?[:#]?\s?(?=[^\s]{0,30}\d)${CODE}`,
      'gu',
    ),
  ],
  [
    'number',
    /(?<![\p{L}\p{N}-])(?!(?:DIN|EN|ISO|VDI|VDE|IEC|ASTM|WZ|NRW|COVID|TRL|EU|UN)-)[A-Z]{1,5}-?\d{2,}(?:[-/][A-Z0-9]{1,12}){1,4}(?![\p{L}\p{N}])/gu,
  ],
];

/** Streets in a plant are no addresses. */
const PLANT_STREET =
  /^(?:Fertigung|Montage|Lackier|Walz|Produktion|Press|Transfer|Maschinen|Beschichtung|Pflege|Verpackung|Sortier|Wasch|Misch)s?-?stra(?:ß|ss)e/u;

/** Passages that look like names, prices, addresses or numbers; earliest first, none overlapping. Linear in the text. */
export function sensitivePassages(text: string): Passage[] {
  const found: Passage[] = companies(text).map(({ from, to }) => ({ kind: 'company', from, to }));
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (kind === 'address' && PLANT_STREET.test(match[0])) continue;
      found.push({ kind, from: match.index, to: match.index + match[0].trimEnd().length });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Passage[] = [];
  let end = 0;
  for (const passage of found) {
    if (passage.from < end) continue;
    apart.push(passage);
    end = passage.to;
  }
  return apart;
}

/** The text with these passages blacked out, character for character, so that its length stays the same. */
export function redact(text: string, passages: readonly Passage[]): string {
  let out = '';
  let at = 0;
  for (const { from, to } of passages) {
    out += text.slice(at, from) + text.slice(from, to).replace(/\S/gu, '█');
    at = to;
  }
  return out + text.slice(at);
}
