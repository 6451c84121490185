import type { Life, Move } from '../life';
import type { AnswerKind, AnswerRefusal } from './answer';

/** Where the answer of one side stands. A talk and a closed posting end it: nothing can be given or taken back. */
export type AnswerState = 'silent' | AnswerKind | 'talking' | 'closed';

/** What moves it: the side itself, and what happens besides: the other side agrees too, or a posting closes. */
export type AnswerStep = AnswerKind | 'withdraw' | 'agree' | 'close';

/** What must be known before a side gives an answer or takes it back. */
export interface AnswerFacts {
  /** Whether the other side has declined or passed the matter on. */
  readonly refusedByOther: boolean;
  /** What the wanted answer lacks by itself. */
  readonly lacks: AnswerRefusal | null;
  /** Whether the wanted answer takes one of the places of who is asked, and none is free. */
  readonly noPlace: boolean;
}

const CLOSE = { close: { to: 'closed' } } as const;
const WITHDRAW = { withdraw: { to: 'silent', guards: ['answer.not_withdrawable'] } } as const;

const give = <K extends AnswerKind>(to: K, ...guards: AnswerRefusal[]): Move<AnswerState, AnswerRefusal> => ({
  to,
  guards: ['match.not_open', ...guards],
});
const GIVE = {
  interested: give('interested', 'match.no_place_free'),
  declined: give('declined', 'answer.reason_missing'),
  later: give('later', 'answer.day_missing', 'answer.day_out_of_range'),
  passed_on: give('passed_on', 'answer.recipient_missing', 'answer.recipient_not_possible'),
};

const lacksNot =
  (reason: AnswerRefusal) =>
  ({ lacks }: AnswerFacts): boolean =>
    lacks !== reason;
const notRefused = ({ refusedByOther }: AnswerFacts): boolean => !refusedByOther;

/** The life of one side's answer. Who was asked may answer after a request has lapsed; a "later" may be replaced. */
export const ANSWER_LIFE: Life<AnswerState, AnswerStep, AnswerFacts, AnswerRefusal> = {
  start: 'silent',
  ends: ['talking', 'closed'],
  steps: {
    silent: { ...GIVE, ...CLOSE },
    later: { ...GIVE, ...WITHDRAW, ...CLOSE },
    interested: { ...WITHDRAW, ...CLOSE, agree: { to: 'talking' } },
    declined: { ...WITHDRAW, ...CLOSE },
    passed_on: { ...WITHDRAW, ...CLOSE },
    talking: {},
    closed: {},
  },
  guards: {
    'match.not_open': notRefused,
    'match.no_place_free': ({ noPlace }) => !noPlace,
    'answer.reason_missing': lacksNot('answer.reason_missing'),
    'answer.day_missing': lacksNot('answer.day_missing'),
    'answer.day_out_of_range': lacksNot('answer.day_out_of_range'),
    'answer.recipient_missing': lacksNot('answer.recipient_missing'),
    'answer.recipient_not_possible': lacksNot('answer.recipient_not_possible'),
    'answer.not_withdrawable': notRefused,
  },
};
