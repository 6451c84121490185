import type { Language } from '@domain/accounts';
import type { Reason, Via } from '@domain/matching/explanation';
import { codesDe } from './de';
import { codesEn } from './en';
import { formsOf } from './forms';

/** Looks up the label of a topic or a sector; the id itself serves where a label is missing. */
export interface Names {
  readonly topic: (id: string) => string;
  readonly sector: (id: string) => string;
}

type Terms = Readonly<Record<Via, (challenge: string, offering: string) => string>>;
type By<C extends Reason['code']> = Extract<Reason, { code: C }>;
type Sentences = { readonly [C in Reason['code']]: (reason: By<C>, names: Names) => string };

/** Lists words as people do: "A", "A und B", "A, B und C". */
const listIn = (language: Language): ((words: readonly string[]) => string) => {
  const list = new Intl.ListFormat(language === 'de' ? 'de-DE' : 'en-GB', { type: 'conjunction' });
  return (words) => list.format(words);
};
const LIST = { de: listIn('de'), en: listIn('en') };
const quoted = { de: (word: string) => `„${word}“`, en: (word: string) => `“${word}”` };
const BOTH_SAY: Readonly<Record<Language, (words: string) => string>> = {
  de: (words) => `Beide Texte sprechen von ${words}.`,
  en: (words) => `Both texts speak of ${words}.`,
};

const de = formsOf('de');
const en = formsOf('en');

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const termsDe: Terms = {
  same: (word) => `„${word}“ steht in beiden Texten.`,
  compound: (challenge, offering) => `„${challenge}“ steckt auch in „${offering}“.`,
  translation: (challenge, offering) => `„${challenge}“ heißt dort „${offering}“.`,
  related: (challenge, offering) => `„${challenge}“ ist verwandt mit „${offering}“.`,
  learned: (challenge, offering) =>
    sameWord(challenge, offering)
      ? `Sie suchen auch nach „${challenge}“.`
      : `Sie suchen auch nach „${challenge}“, dort steht „${offering}“.`,
};
const termsEn: Terms = {
  same: (word) => `Both texts say “${word}”.`,
  compound: (challenge, offering) => `“${challenge}” is also part of “${offering}”.`,
  translation: (challenge, offering) => `“${challenge}” is called “${offering}” there.`,
  related: (challenge, offering) => `“${challenge}” is related to “${offering}”.`,
  learned: (challenge, offering) =>
    sameWord(challenge, offering)
      ? `You are also looking for “${challenge}”.`
      : `You are also looking for “${challenge}”; there it says “${offering}”.`,
};

const sentencesDe: Sentences = {
  term: ({ via, challengeTerm, offeringTerm }) => termsDe[via](challengeTerm, offeringTerm),
  wanted_besides: ({ share }) =>
    `Gesucht wird auch Ähnliches, das nicht im Text steht. Davon kommt ${percent(share)} der Übereinstimmung.`,
  topic_same: ({ topic }, names) => `Gleiches Thema: ${names.topic(topic)}.`,
  near: ({ km }) => `${de.km(km)} entfernt.`,
  far: ({ km }) => `${de.km(km)} entfernt, das ist weit.`,
  format_fits: ({ format }) => `Bietet, was gesucht wird: ${codesDe.format[format]}.`,
  format_missing: ({ format }) => `Nicht im Angebot: ${codesDe.format[format]}.`,
  sector_known: ({ sector }, names) => `Kennt die Branche: ${names.sector(sector)}.`,
  sector_new: () => 'Bisher keine Erfahrung in dieser Branche genannt.',
  maturity_fits: ({ maturity }) => `Weit genug: ${codesDe.maturity[maturity]}.`,
  maturity_early: ({ maturity }) => `Noch früh: ${codesDe.maturity[maturity]}.`,
  places_free: ({ places }) =>
    places === 1 ? 'Hat einen Platz frei in diesem Quartal.' : `Hat ${places} Plätze frei in diesem Quartal.`,
  term_missing: ({ term }) => `Zu „${term}“ steht im Angebot nichts.`,
  topic_other: () => 'Anderes Thema.',
  free_from: ({ day }) => `Erst wieder frei ab ${de.day(day)}.`,
  better_without_place: ({ groupName, freeFrom }) =>
    freeFrom
      ? `${groupName} passt noch besser, ist aber erst ab ${de.day(freeFrom)} frei.`
      : `${groupName} passt noch besser, hat aber gerade keinen Platz frei.`,
  place_unknown: () => 'Wie weit es ist, wissen wir nicht. Ein Ort fehlt.',
  format_unknown: () => 'Wie zusammengearbeitet werden soll, ist noch offen.',
  maturity_unknown: () => 'Wie erprobt das ist, steht nicht da.',
  sector_unknown: () => 'Ob die Branche bekannt ist, steht nicht da.',
  work_effect_open: () => 'Ob sich dadurch die Arbeit ändert, ist noch offen.',
  other_language: ({ language }) =>
    language === 'en' ? 'Das Angebot ist auf Englisch geschrieben.' : 'Der Text ist in einer anderen Sprache.',
};

const sentencesEn: Sentences = {
  term: ({ via, challengeTerm, offeringTerm }) => termsEn[via](challengeTerm, offeringTerm),
  wanted_besides: ({ share }) =>
    `They also look for similar things that are not in the text. ${percent(share)} of the agreement comes from there.`,
  topic_same: ({ topic }, names) => `Same topic: ${names.topic(topic)}.`,
  near: ({ km }) => `${en.km(km)} away.`,
  far: ({ km }) => `${en.km(km)} away, which is far.`,
  format_fits: ({ format }) => `Offers what is wanted: ${codesEn.format[format]}.`,
  format_missing: ({ format }) => `Not on offer: ${codesEn.format[format]}.`,
  sector_known: ({ sector }, names) => `Knows the sector: ${names.sector(sector)}.`,
  sector_new: () => 'No experience in this sector is mentioned.',
  maturity_fits: ({ maturity }) => `Far enough along: ${codesEn.maturity[maturity]}.`,
  maturity_early: ({ maturity }) => `Still early: ${codesEn.maturity[maturity]}.`,
  places_free: ({ places }) =>
    places === 1 ? 'Has one place free this quarter.' : `Has ${places} places free this quarter.`,
  term_missing: ({ term }) => `The offer says nothing about “${term}”.`,
  topic_other: () => 'A different topic.',
  free_from: ({ day }) => `Free again from ${en.day(day)}.`,
  better_without_place: ({ groupName, freeFrom }) =>
    freeFrom
      ? `${groupName} fits even better, but is free only from ${en.day(freeFrom)}.`
      : `${groupName} fits even better, but has no place free at the moment.`,
  place_unknown: () => 'We do not know how far it is. A place is missing.',
  format_unknown: () => 'How to work together is still open.',
  maturity_unknown: () => 'It does not say how well tried this is.',
  sector_unknown: () => 'It does not say whether the sector is known.',
  work_effect_open: () => 'Whether work will change is still open.',
  other_language: ({ language }) =>
    language === 'de' ? 'The offer is written in German.' : 'The text is in another language.',
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { de: sentencesDe, en: sentencesEn };

/** The sentence for a reason. */
export function reasonIn(language: Language, reason: Reason, names: Names): string {
  const say = SENTENCES[language][reason.code] as (given: Reason, labels: Names) => string;
  return say(reason, names);
}

type Term = By<'term'>;
const isSameWord = (reason: Reason): reason is Term => reason.code === 'term' && reason.via === 'same';

/** Sentences for reasons in their order; words that stand in both texts are named together, where the first one stands. */
export function reasonsIn(language: Language, reasons: readonly Reason[], names: Names): string[] {
  const same = reasons.filter(isSameWord);
  if (same.length < 2) return reasons.map((reason) => reasonIn(language, reason, names));
  const words = [...new Set(same.map(({ challengeTerm }) => challengeTerm))].map(quoted[language]);
  return reasons.flatMap((reason) => {
    if (!isSameWord(reason)) return [reasonIn(language, reason, names)];
    return reason === same[0] ? [BOTH_SAY[language](LIST[language](words))] : [];
  });
}
