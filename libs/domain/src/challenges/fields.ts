import { TEXT_LANGUAGES } from '../languages';
import { FORMATS } from '../offerings/offering';
import { field, type Values } from '../postings/field';
import { code, codes, flag, line, locked, oneOf, someOf } from '../postings/kinds';
import { CHALLENGE_LIMITS as L, QUESTIONS, WORK_CHANGES } from './challenge';

/** Everything that is decided of each field of a challenge, in the order of the form. */
export const CHALLENGE = {
  title: field({
    is: line(L.title, L.titleMin),
    needed: true,
    open: 'everyone',
    readAgain: true,
    searched: 'title',
    matched: 'title',
    onCard: true,
    exported: true,
    imported: ['title', 'titel', 'thema'],
    erased: 'with_posting',
  }),
  answers: field({
    is: locked(QUESTIONS, L.answer, { what: L.whatMin }),
    needed: true,
    open: 'lock',
    readAgain: true,
    searched: 'text',
    matched: 'text',
    onCard: false,
    exported: true,
    imported: {
      what: ['text', 'abstract', 'description', 'beschreibung', 'zusammenfassung', 'scope', 'what', 'was'],
      enough: ['expected_outcome', 'enough', 'genug', 'ziel'],
    },
    erased: 'when_abandoned',
  }),
  topics: field({
    is: codes('topic', 60, L.topics),
    // Nobody is held up by a list: a challenge without a topic is found by its words.
    needed: false,
    open: 'everyone',
    readAgain: false,
    searched: { facet: 'topic' },
    matched: 'fact',
    onCard: true,
    exported: true,
    imported: false,
    erased: 'with_posting',
  }),
  sector: field({
    is: code('sector', 4),
    needed: false,
    open: 'everyone',
    readAgain: false,
    searched: { facet: 'sector' },
    matched: 'fact',
    onCard: true,
    exported: true,
    imported: false,
    erased: 'with_posting',
  }),
  plz: field({
    is: code('place', 5),
    needed: false,
    open: 'poster',
    readAgain: false,
    searched: false,
    matched: 'fact',
    onCard: false,
    exported: true,
    imported: ['plz', 'postcode', 'postleitzahl'],
    erased: 'with_posting',
  }),
  formats: field({
    is: someOf('format', FORMATS),
    needed: false,
    open: 'everyone',
    readAgain: false,
    searched: { facet: 'format' },
    matched: 'fact',
    onCard: false,
    exported: true,
    imported: false,
    erased: 'with_posting',
  }),
  /** "Does this change how people work?" */
  changesWork: field({
    is: oneOf('workChange', WORK_CHANGES, null),
    needed: true,
    open: 'everyone',
    readAgain: false,
    searched: false,
    matched: 'fact',
    onCard: false,
    exported: true,
    imported: false,
    erased: 'with_posting',
  }),
  /** Whether the organisation's name stays hidden until a conversation opens. */
  anonymous: field({
    is: flag(),
    needed: false,
    open: 'everyone',
    readAgain: false,
    searched: false,
    matched: false,
    onCard: false,
    exported: true,
    imported: false,
    erased: 'with_posting',
  }),
  language: field({
    is: oneOf('language', TEXT_LANGUAGES, 'de'),
    needed: true,
    open: 'everyone',
    readAgain: false,
    searched: { facet: 'language' },
    matched: 'fact',
    onCard: true,
    exported: true,
    imported: ['lang', 'language', 'sprache'],
    erased: 'with_posting',
  }),
};

/** What the author of a challenge writes. */
export type ChallengeValues = Values<typeof CHALLENGE>;
