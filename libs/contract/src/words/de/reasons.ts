import type { ReasonWords, Terms } from '../reasons';

export const terms: Terms = {
  same: (word) => `„${word}“ steht in beiden Texten.`,
  compound: (challenge, offering) =>
    challenge.length <= offering.length
      ? `„${challenge}“ steckt in „${offering}“.`
      : `„${challenge}“ ist eine Art von „${offering}“.`,
  translation: (challenge, offering) => `„${challenge}“ heißt dort „${offering}“.`,
  related: (challenge, offering) => `„${challenge}“ ist verwandt mit „${offering}“.`,
  learned: (challenge, offering, sameWord) =>
    sameWord
      ? `Sie suchen auch nach „${challenge}“.`
      : `Sie suchen auch nach „${challenge}“, dort steht „${offering}“.`,
};

export const reasons: ReasonWords = {
  wanted_besides: ({ share }, say) =>
    `Gesucht wird auch Ähnliches, das nicht im Text steht. Davon kommt ${say.percent(share)} der Übereinstimmung.`,
  topic_same: ({ topic }, say) => `Gleiches Thema: ${say.topic(topic)}.`,
  near: ({ km }, say) => `${say.km(km)} entfernt.`,
  far: ({ km }, say) => `${say.km(km)} entfernt, das ist weit.`,
  format_fits: ({ format }, say) => `Bietet, was gesucht wird: ${say.format[format]}.`,
  format_missing: ({ format }, say) => `Nicht im Angebot: ${say.format[format]}.`,
  sector_known: ({ sector }, say) => `Kennt die Branche: ${say.sector(sector)}.`,
  sector_new: () => 'Bisher keine Erfahrung in dieser Branche genannt.',
  maturity_fits: ({ maturity }, say) => `Weit genug: ${say.maturity[maturity]}.`,
  maturity_early: ({ maturity }, say) => `Noch früh: ${say.maturity[maturity]}.`,
  places_free: ({ places }) =>
    places === 1 ? 'Hat einen Platz frei in diesem Quartal.' : `Hat ${places} Plätze frei in diesem Quartal.`,
  term_missing: ({ term }) => `Zu „${term}“ steht im Angebot nichts.`,
  topic_other: () => 'Anderes Thema.',
  free_from: ({ day }, say) => `Erst wieder frei ab ${say.day(day)}.`,
  better_without_place: ({ groupName, freeFrom }, say) =>
    freeFrom
      ? `${groupName} passt noch besser, ist aber erst ab ${say.day(freeFrom)} frei.`
      : `${groupName} passt noch besser, hat aber gerade keinen Platz frei.`,
  place_unknown: () => 'Wie weit es ist, wissen wir nicht. Ein Ort fehlt.',
  format_unknown: () => 'Wie zusammengearbeitet werden soll, ist noch offen.',
  maturity_unknown: () => 'Wie erprobt das ist, steht nicht da.',
  sector_unknown: () => 'Ob die Branche bekannt ist, steht nicht da.',
  work_effect_open: () => 'Ob sich dadurch die Arbeit ändert, ist noch offen.',
  other_language: ({ language }) =>
    language === 'en' ? 'Das Angebot ist auf Englisch geschrieben.' : 'Der Text ist in einer anderen Sprache.',
};

/** Words that stand in both texts, named in one sentence. */
export const bothSay = (words: string) => `Beide Texte sprechen von ${words}.`;
