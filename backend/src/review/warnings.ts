import { sensitivePassages, type SensitiveKind, type VisibleAnswer } from '@domain/challenges';

/** A passage a guide should look at. */
export interface Warning {
  readonly field: string;
  readonly kind: SensitiveKind;
  readonly text: string;
}

const found = (field: string, text: string): Warning[] =>
  sensitivePassages(text).map(({ kind, from, to }) => ({ field, kind, text: text.slice(from, to) }));

/** Passages in the title and in the answers others will read. */
export const challengeWarnings = (title: string, answers: readonly VisibleAnswer[]): Warning[] => [
  ...found('title', title),
  ...answers.flatMap(({ question, text }) => (text === null ? [] : found(`answers.${question}`, text))),
];

/** Where an anonymous text gives its owner away: the name it wants to hide stands in it. */
export function nameWarnings(ownerName: string, title: string, answers: readonly VisibleAnswer[]): Warning[] {
  const words = ownerName
    .split(/[\s,&+]+/)
    .filter((word) => /^\p{Lu}[\p{L}-]{3,}$/u.test(word) && !/^(?:GmbH|KGaA|Betriebsrat|Personalrat)$/.test(word));
  const named = (field: string, text: string): Warning[] =>
    words.flatMap((word) => (text.includes(word) ? [{ field, kind: 'company', text: word }] : []));
  return [
    ...named('title', title),
    ...answers.flatMap(({ question, text }) => named(`answers.${question}`, text ?? '')),
  ];
}

/** Passages in the texts of an offering. */
export const offeringWarnings = (title: string, text: string): Warning[] => [
  ...found('title', title),
  // Prices and names belong into an offering; what does not belong there is somebody else's number or account.
  ...found('text', text).filter(({ kind }) => kind === 'iban' || kind === 'number'),
];
