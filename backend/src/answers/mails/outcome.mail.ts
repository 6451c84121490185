import { DECLINE_CONSEQUENCES, type DeclineReason } from '@domain/answers';
import type { Day } from '@domain/calendar';
import type { TextLanguage } from '@domain/languages';
import { mail, quietText } from '@backend/platform/mail';
import { matchFoot, otherIn, nextBlocks, sampleMatch, sampleNext, type AboutMatch, type NextBest } from './answer-data';

export interface DeclinedData {
  readonly about: AboutMatch | null;
  readonly reason: DeclineReason;
  /** What the other side added in own words; may be empty. */
  readonly sentence: string;
  readonly next: readonly NextBest[];
}

/** A no, with its reason and up to three others to try. */
export const declinedMail = mail<DeclinedData>({
  class: 'must_arrive',
  samples: [
    {
      about: sampleMatch,
      reason: 'benefit_unclear',
      sentence: 'Was müsste bei uns umgebaut werden?',
      next: sampleNext,
    },
    { about: { ...sampleMatch, otherSide: 'science' }, reason: 'no_capacity', sentence: '', next: [] },
    { about: null, reason: 'other', sentence: '', next: [] },
  ],
  write: ({ about, reason, sentence, next }, context) => {
    if (!about) return quietText(context);
    const { declined } = context.say.answers;
    const { advice } = DECLINE_CONSEQUENCES[reason];
    return {
      subject: declined.subject(about.title),
      title: declined.title(otherIn(context, about)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: declined.reason(context.words.declineReason[reason]) },
        ...(sentence === '' ? [] : [{ kind: 'voice' as const, text: sentence }]),
        ...(advice === null ? [] : [{ kind: 'paragraph' as const, text: declined.advice[advice] }]),
        ...nextBlocks(next, context),
      ],
      foot: matchFoot(context),
    };
  },
});

export interface LaterData {
  readonly about: AboutMatch | null;
  readonly until: Day;
}

/** The other side wants to answer later, and says when. */
export const laterMail = mail<LaterData>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, until: '2027-01-11' },
    { about: null, until: '2027-01-11' },
  ],
  write: ({ about, until }, context) => {
    if (!about) return quietText(context);
    const { words, say, url } = context;
    const { later } = say.answers;
    return {
      subject: later.subject(about.title),
      title: later.title(otherIn(context, about)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: later.text(words.weekday(until)) },
        { kind: 'button', link: { label: later.act, url: url(about.path) } },
      ],
      foot: matchFoot(context),
    };
  },
});

export interface PassedOnData {
  readonly about: AboutMatch | null;
  /** A group by name; empty for a colleague who is not named. */
  readonly to: string;
  readonly next: readonly NextBest[];
}

/** The other side has passed it on. */
export const passedOnMail = mail<PassedOnData>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, to: 'Arbeitsgruppe Bildverarbeitung', next: sampleNext },
    { about: sampleMatch, to: '', next: [] },
    { about: null, to: '', next: [] },
  ],
  write: ({ about, to, next }, context) => {
    if (!about) return quietText(context);
    const { passedOn } = context.say.answers;
    return {
      subject: passedOn.subject(about.title),
      title: passedOn.title(otherIn(context, about)),
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: passedOn.text(to) },
        ...nextBlocks(next, context),
      ],
      foot: matchFoot(context),
    };
  },
});

export interface RecommendedData {
  readonly title: string;
  readonly titleLanguage: TextLanguage;
  /** Who thought of the reader. */
  readonly by: string;
  readonly path: string;
}

/** To the group or colleague something was passed on to; holds nothing but the public title. */
export const recommendedMail = mail<RecommendedData>({
  class: 'must_arrive',
  samples: [{ title: sampleMatch.title, titleLanguage: 'de', by: 'Labor für Dichtungen', path: sampleMatch.path }],
  write: ({ title, titleLanguage, by, path }, { say, url }) => {
    const { recommended } = say.answers;
    return {
      subject: recommended.subject(title),
      title: recommended.title(by),
      blocks: [
        { kind: 'voice', text: title, language: titleLanguage },
        { kind: 'paragraph', text: recommended.text(by) },
        { kind: 'button', link: { label: recommended.act, url: url(path) } },
      ],
      foot: [{ kind: 'small', text: recommended.foot }],
    };
  },
});
