import { sensitivePassages, type SensitiveKind, type VisibleAnswer } from '@domain/challenges';
import { isWordList } from '@domain/text';

/** A passage a guide should look at, or a text that lists words instead of telling what it offers. */
export interface Warning {
  readonly field: string;
  readonly kind: SensitiveKind | 'word_list';
  readonly text: string;
}

/** So much of a list of words is shown as the hint. */
const LIST_SHOWN = 60;

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

/** A list of words would meet whatever anybody asks for, so a guide is told. */
const listed = (field: string, text: string): Warning[] =>
  isWordList(text) ? [{ field, kind: 'word_list', text: text.slice(0, LIST_SHOWN) }] : [];

/** Passages in the texts of an offering. */
export const offeringWarnings = (title: string, text: string): Warning[] => [
  ...found('title', title),
  // Prices and names belong into an offering; what does not belong there is somebody else's number or account.
  ...found('text', text).filter(({ kind }) => kind === 'iban' || kind === 'number'),
  ...listed('title', title),
  ...listed('text', text),
];
