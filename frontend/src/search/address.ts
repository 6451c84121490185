import type { SentTo } from '@contract';

/** The search as it stands in the address: `?q=&art=&thema=&branche=&kreis=&form=&sprache=&seite=`. */
export interface SearchAddress {
  readonly q: string;
  readonly kind: Kind | null;
  readonly topic: readonly string[];
  readonly sector: readonly string[];
  readonly district: readonly string[];
  readonly format: readonly string[];
  readonly language: 'de' | 'en' | null;
  readonly page: number;
}

export const KINDS = ['challenge', 'offering', 'group', 'institution'] as const;
export type Kind = (typeof KINDS)[number];
export const GROUPS = ['topic', 'format', 'sector', 'district'] as const;
export type Group = (typeof GROUPS)[number];

const NAMES: Readonly<Record<Group, string>> = { topic: 'thema', sector: 'branche', district: 'kreis', format: 'form' };
const MOST_SIGNS = 400;
const MOST_PAGES = 200;

type Params = Readonly<Record<string, string | undefined>>;

const list = (given: string | undefined): string[] =>
  [...new Set((given ?? '').split(',').filter(Boolean))].slice(0, 30);

/** Reads the address; anything that means nothing is left out. */
export function fromAddress(params: Params): SearchAddress {
  const page = Number(params['seite'] ?? 1);
  const language = params['sprache'];
  return {
    q: (params['q'] ?? '').slice(0, MOST_SIGNS),
    kind: KINDS.find((kind) => kind === params['art']) ?? null,
    topic: list(params[NAMES.topic]),
    sector: list(params[NAMES.sector]),
    district: list(params[NAMES.district]),
    format: list(params[NAMES.format]),
    language: language === 'de' || language === 'en' ? language : null,
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** Writes the address; what is at its beginning stays out (null), so that addresses stay short. */
export const toAddress = (search: SearchAddress): Record<string, string | null> => ({
  q: search.q || null,
  art: search.kind,
  [NAMES.topic]: search.topic.join(',') || null,
  [NAMES.sector]: search.sector.join(',') || null,
  [NAMES.district]: search.district.join(',') || null,
  [NAMES.format]: search.format.join(',') || null,
  sprache: search.language,
  seite: search.page > 1 ? String(search.page) : null,
});

/** The question to the backend. */
export const toQuery = ({
  q,
  kind,
  topic,
  sector,
  district,
  format,
  language,
  page,
}: SearchAddress): SentTo<'GET /search'> => ({
  q,
  ...(kind ? { kind } : {}),
  ...(topic.length ? { topic: [...topic] } : {}),
  ...(sector.length ? { sector: [...sector] } : {}),
  ...(district.length ? { district: [...district] } : {}),
  ...(format.length ? { format: [...format] } : {}),
  ...(language ? { language } : {}),
  page,
});

/** How many boxes are ticked. */
export const chosenIn = (search: SearchAddress): number =>
  GROUPS.reduce((sum, group) => sum + search[group].length, search.language ? 1 : 0);

/** The same search without any narrowing. */
export const widened = (search: SearchAddress): SearchAddress => ({
  ...search,
  topic: [],
  sector: [],
  district: [],
  format: [],
  language: null,
  page: 1,
});
