import type { ReasonWords, Terms } from '../reasons';

export const terms: Terms = {
  same: (word) => `“${word}” appears in both texts.`,
  compound: (challenge, offering) =>
    challenge.length <= offering.length
      ? `“${challenge}” is part of “${offering}”.`
      : `“${challenge}” is a kind of “${offering}”.`,
  translation: (challenge, offering) => `“${challenge}” is called “${offering}” there.`,
  related: (challenge, offering) => `“${challenge}” is related to “${offering}”.`,
  learned: (challenge, offering, sameWord) =>
    sameWord
      ? `You are also looking for “${challenge}”.`
      : `You are also looking for “${challenge}”; there it says “${offering}”.`,
};

export const reasons: ReasonWords = {
  wanted_besides: ({ share }, say) =>
    `They also look for similar things that are not in the text. ${say.percent(share)} of the agreement comes from there.`,
  topic_same: ({ topic }, say) => `Same topic: ${say.topic(topic)}.`,
  near: ({ km }, say) => `${say.km(km)} away.`,
  far: ({ km }, say) => `${say.km(km)} away, which is far.`,
  format_fits: ({ format }, say) => `Offers what is wanted: ${say.format[format]}.`,
  format_missing: ({ format }, say) => `Not on offer: ${say.format[format]}.`,
  sector_known: ({ sector }, say) => `Knows the sector: ${say.sector(sector)}.`,
  sector_new: () => 'No experience in this sector is mentioned.',
  maturity_fits: ({ maturity }, say) => `Mature enough: ${say.maturity[maturity]}.`,
  maturity_early: ({ maturity }, say) => `Still early: ${say.maturity[maturity]}.`,
  places_free: ({ places }) =>
    places === 1 ? 'Has one place free this quarter.' : `Has ${places} places free this quarter.`,
  term_missing: ({ term }) => `The offer says nothing about “${term}”.`,
  topic_other: () => 'A different topic.',
  free_from: ({ day }, say) => `Free again from ${say.day(day)}.`,
  better_without_place: ({ groupName, freeFrom }, say) =>
    freeFrom
      ? `${groupName} fits even better, but is free only from ${say.day(freeFrom)}.`
      : `${groupName} fits even better, but has no place free at the moment.`,
  place_unknown: () => 'We do not know how far it is. No location is given.',
  format_unknown: () => 'The form of collaboration is still open.',
  maturity_unknown: () => 'It does not say how well proven this is.',
  sector_unknown: () => 'It does not say whether the sector is known.',
  work_effect_open: () => 'Whether work will change is still open.',
  other_language: ({ language }) =>
    language === 'de' ? 'The offer is written in German.' : 'The text is in another language.',
};

/** Words that stand in both texts, named in one sentence. */
export const bothSay = (words: string) => `Both texts mention ${words}.`;
