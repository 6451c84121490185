import type { Evidence, Offering, OfferingDraft } from '@contract';
import { EVIDENCE_KINDS, FORMATS, MATURITIES, OFFERING_LIMITS as L } from '@domain/offerings';
import { LANGUAGES } from '@domain/accounts';

type Fields = Readonly<Record<string, unknown>>;
const fields = (given: unknown): Fields => (typeof given === 'object' && given !== null ? (given as Fields) : {});
const text = (given: unknown): string => (typeof given === 'string' ? given : '');
const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
const oneOf = <T extends string>(list: readonly T[], given: unknown): T | null =>
  list.find((one) => one === given) ?? null;
const someOf = <T extends string>(list: readonly T[], given: unknown): T[] =>
  list.filter((one) => texts(given).includes(one));

const evidenceFrom = (given: unknown): Evidence => {
  const found = fields(given);
  return {
    kind: oneOf(EVIDENCE_KINDS, found['kind']) ?? 'other',
    title: text(found['title']),
    text: text(found['text']),
    year: typeof found['year'] === 'number' ? found['year'] : null,
    url: text(found['url']) || null,
  };
};

/** A whole draft from whatever was found on the device: every word is kept, what is unknown is dropped. */
export function draftFrom(given: unknown): OfferingDraft {
  const found = fields(given);
  const languages = someOf(LANGUAGES, found['languages']);
  return {
    title: text(found['title']),
    text: text(found['text']),
    methods: texts(found['methods']),
    equipment: texts(found['equipment']),
    formats: someOf(FORMATS, found['formats']),
    maturity: oneOf(MATURITIES, found['maturity']),
    topics: texts(found['topics']).slice(0, L.topics),
    sectors: texts(found['sectors']),
    languages: languages.length > 0 ? languages : ['de'],
    freeFrom: text(found['freeFrom']) || null,
    evidence: Array.isArray(found['evidence']) ? found['evidence'].slice(0, L.evidence).map(evidenceFrom) : [],
    nothingUnpublished: found['nothingUnpublished'] === true,
    language: oneOf(LANGUAGES, found['language']) ?? 'de',
  };
}

/** The draft of a stored offering. */
export const draftOf = (offering: Offering): OfferingDraft =>
  draftFrom({ ...offering, nothingUnpublished: offering.own?.nothingUnpublished ?? false });

/** What is sent: lines without blanks, and no evidence that has no words yet. */
export const toSend = (draft: OfferingDraft): OfferingDraft => ({
  ...draft,
  methods: lines(draft.methods),
  equipment: lines(draft.equipment),
  evidence: draft.evidence.filter(({ title }) => title.trim() !== ''),
});

/** Lines that hold something, trimmed. */
export const lines = (given: readonly string[]): string[] => given.map((line) => line.trim()).filter(Boolean);

/** What is wrong with a list of lines: too many, one too long, or nothing. */
export function linesProblem(given: readonly string[]): 'many' | 'long' | null {
  const found = lines(given);
  if (found.length > L.listItems) return 'many';
  return found.some((line) => [...line].length > L.listItem) ? 'long' : null;
}
