import { DECLINE_CONSEQUENCES, type DeclineReason } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { mail, quietText } from '@backend/platform/mail';
import { matchFoot, otherIn, nextBlocks, sampleMatch, sampleNext, type AboutMatch, type NextBest } from './answer-data';

export interface Declined {
  readonly about: AboutMatch | null;
  readonly reason: DeclineReason;
  /** What the other side added in own words; may be empty. */
  readonly sentence: string;
  readonly next: readonly NextBest[];
}

const ADVICE = {
  say_what_is_wanted: {
    de: 'Vielleicht hilft ein Satz mehr dazu, was Sie suchen.',
    en: 'Perhaps one more sentence on what you look for helps.',
  },
  say_what_it_brings: {
    de: 'Vielleicht hilft ein Satz mehr dazu, was es bringt.',
    en: 'Perhaps one more sentence on what it brings helps.',
  },
} as const;

/** A no, with its reason and up to three others to try. */
export const declinedMail = mail<Declined>({
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
    const { language, words } = context;
    const de = language === 'de';
    const { advice } = DECLINE_CONSEQUENCES[reason];
    return {
      subject: de ? `Absage mit Grund: ${about.title}` : `A no with a reason: ${about.title}`,
      title: de ? `${otherIn(language, about)} sagt ab` : `${otherIn(language, about)} says no`,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: `${de ? 'Der Grund' : 'The reason'}: ${words.declineReason[reason]}` },
        ...(sentence === '' ? [] : [{ kind: 'voice' as const, text: sentence }]),
        ...(advice === null ? [] : [{ kind: 'paragraph' as const, text: ADVICE[advice][language] }]),
        ...nextBlocks(next, context),
      ],
      foot: matchFoot(language),
    };
  },
});

export interface Postponed {
  readonly about: AboutMatch | null;
  readonly until: Day;
}

/** The other side wants to answer later, and says when. */
export const laterMail = mail<Postponed>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, until: '2027-01-11' },
    { about: null, until: '2027-01-11' },
  ],
  write: ({ about, until }, context) => {
    if (!about) return quietText(context);
    const { language, words, url } = context;
    const de = language === 'de';
    return {
      subject: de ? `Später: ${about.title}` : `Later: ${about.title}`,
      title: de ? `${otherIn(language, about)} braucht noch Zeit` : `${otherIn(language, about)} needs more time`,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        {
          kind: 'paragraph',
          text: de
            ? `Am ${words.weekday(until)} fragen wir wieder. Sie müssen nichts tun.`
            : `We ask again on ${words.weekday(until)}. You need not do anything.`,
        },
        { kind: 'button', link: { label: de ? 'Treffer ansehen' : 'See the match', url: url(about.path) } },
      ],
      foot: matchFoot(language),
    };
  },
});

export interface PassedOn {
  readonly about: AboutMatch | null;
  /** A group by name; empty for a colleague who is not named. */
  readonly to: string;
  readonly next: readonly NextBest[];
}

/** The other side has passed it on. */
export const passedOnMail = mail<PassedOn>({
  class: 'must_arrive',
  samples: [
    { about: sampleMatch, to: 'Arbeitsgruppe Bildverarbeitung', next: sampleNext },
    { about: sampleMatch, to: '', next: [] },
    { about: null, to: '', next: [] },
  ],
  write: ({ about, to, next }, context) => {
    if (!about) return quietText(context);
    const { language } = context;
    const de = language === 'de';
    const whom = to === '' ? (de ? 'eine Kollegin oder einen Kollegen' : 'a colleague') : to;
    return {
      subject: de ? `Weitergegeben: ${about.title}` : `Passed on: ${about.title}`,
      title: de
        ? `${otherIn(language, about)} hat die Anfrage weitergegeben`
        : `${otherIn(language, about)} has passed the request on`,
      blocks: [
        { kind: 'voice', text: about.title, language: about.titleLanguage },
        { kind: 'paragraph', text: de ? `Sie geht an ${whom}.` : `It goes to ${whom}.` },
        ...nextBlocks(next, context),
      ],
      foot: matchFoot(language),
    };
  },
});

export interface Recommended {
  readonly title: string;
  readonly titleLanguage: 'de' | 'en';
  /** Who thought of the reader. */
  readonly by: string;
  readonly path: string;
}

/** To the group or colleague something was passed on to; holds nothing but the public title. */
export const recommendedMail = mail<Recommended>({
  class: 'must_arrive',
  samples: [{ title: sampleMatch.title, titleLanguage: 'de', by: 'Labor für Dichtungen', path: sampleMatch.path }],
  write: ({ title, titleLanguage, by, path }, { language, url }) => {
    const de = language === 'de';
    return {
      subject: de ? `Für Sie empfohlen: ${title}` : `Recommended to you: ${title}`,
      title: de ? `${by} hat an Sie gedacht` : `${by} thought of you`,
      blocks: [
        { kind: 'voice', text: title, language: titleLanguage },
        {
          kind: 'paragraph',
          text: de
            ? `${by} meint, dass Sie hier besser helfen können. Ansehen kostet nichts und verpflichtet zu nichts.`
            : `${by} thinks that you can help better here. Looking costs nothing and binds you to nothing.`,
        },
        { kind: 'button', link: { label: de ? 'Problem ansehen' : 'See the problem', url: url(path) } },
      ],
      foot: [
        {
          kind: 'small',
          text: de
            ? 'Diese E-Mail kommt einmal, weil jemand Ihre Adresse genannt hat. Wir speichern sie nicht länger als nötig.'
            : 'This e-mail comes once because somebody named your address. We keep it no longer than needed.',
        },
      ],
    };
  },
});
