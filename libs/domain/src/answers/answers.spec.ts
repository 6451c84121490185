import * as fc from 'fast-check';
import { addDays, dayAt, dayNumber } from '../calendar';
import {
  ANSWER_KINDS,
  clockOn,
  dayOfStage,
  DECLINE_CONSEQUENCES,
  DECLINE_REASONS,
  incompleteness,
  MATCH_SIDES,
  otherSide,
  reachedStages,
  refusalToGive,
  refusalToWithdraw,
  standingOn,
  takesPlace,
  type AnswerKind,
  type MatchSide,
  type SideAnswer,
  type SideAnswers,
  type WantedAnswer,
} from '.';

const today = '2026-11-24';
const asked = '2026-11-17';
const says = (kind: AnswerKind, on = asked, until: string | null = null): SideAnswer => ({
  kind,
  on,
  until: kind === 'later' ? (until ?? '2027-01-11') : null,
  reason: kind === 'declined' ? 'no_capacity' : null,
});
const pair = (practice: SideAnswer | null, science: SideAnswer | null): SideAnswers => ({ practice, science });
const yes = says('interested');

describe('the answer clock', () => {
  it('shows the same day to both sides', () => {
    expect(clockOn('2026-11-09', '2026-11-17')).toEqual({ day: 6, of: 10, dueOn: '2026-11-23', late: false });
    expect(clockOn('2026-11-09', '2026-11-23').late).toBe(false);
    expect(clockOn('2026-11-09', '2026-11-24')).toMatchObject({ day: 11, late: true });
  });

  it.each([
    ['2026-11-13', []],
    ['2026-11-16', ['first_reminder']],
    ['2026-11-20', ['first_reminder', 'second_reminder']],
    ['2026-11-24', ['first_reminder', 'second_reminder', 'deputy']],
    ['2026-11-30', ['first_reminder', 'second_reminder', 'deputy', 'guide']],
    ['2026-12-07', ['first_reminder', 'second_reminder', 'deputy', 'guide', 'lapsed']],
  ])('has reached by %s: %j', (day, stages) => expect(reachedStages('2026-11-09', day)).toEqual(stages));

  it('waits over Christmas and New Year', () => expect(dayOfStage('2026-12-21', 'second_reminder')).toBe('2027-01-05'));
});

describe('where a match stands', () => {
  it.each<[string, SideAnswers, boolean, string, MatchSide | null]>([
    ['nobody has spoken', pair(null, null), true, 'proposed', null],
    ['practice asks', pair(yes, null), true, 'requested', 'science'],
    ['science asks', pair(null, yes), true, 'requested', 'practice'],
    ['both are interested', pair(yes, yes), true, 'talking', null],
    ['both talk although a posting has closed', pair(yes, yes), false, 'talking', null],
    ['a posting has closed', pair(yes, null), false, 'closed', null],
    ['science declines', pair(yes, says('declined')), true, 'declined', null],
    ['practice declines first', pair(says('declined'), null), true, 'declined', null],
    ['science passes on', pair(yes, says('passed_on')), true, 'passed_on', null],
    ['science wants to wait', pair(yes, says('later')), true, 'later', null],
    ['the wait is over', pair(yes, says('later', asked, today)), true, 'requested', 'science'],
    ['the wait is over, nobody asked', pair(null, says('later', asked, today)), true, 'proposed', null],
    ['twenty working days of silence', pair(says('interested', '2026-10-20'), null), true, 'lapsed', null],
  ])('%s', (_, answers, open, state, onTurn) =>
    expect(standingOn(today, answers, open)).toMatchObject({ state, onTurn }),
  );

  it('starts the clock anew when a wait is over', () => {
    const standing = standingOn(
      today,
      pair(says('interested', '2026-09-01'), says('later', '2026-09-02', '2026-11-23')),
      true,
    );
    expect(standing).toMatchObject({ state: 'requested', askedOn: '2026-11-23', clock: { day: 1 } });
  });
});

const budget = (free: number) => ({ perQuarter: 4, free, freeAgain: free > 0 ? null : '2027-01-01' });
const complete: Readonly<Record<AnswerKind, WantedAnswer>> = {
  interested: { kind: 'interested' },
  declined: { kind: 'declined', reason: 'wrong_field' },
  later: { kind: 'later', until: '2027-01-11' },
  passed_on: { kind: 'passed_on', passTo: { email: 'kollegin@example.org' } },
};
const give = (side: MatchSide, wanted: WantedAnswer, answers: SideAnswers, free = 1, open = true) =>
  refusalToGive(side, wanted, { answers, open, groupId: 'g' }, budget(free), today);

describe('giving an answer', () => {
  it.each<[MatchSide, WantedAnswer, string | null]>([
    ['science', { kind: 'interested' }, null],
    ['science', { kind: 'declined' }, 'answer.reason_missing'],
    ['science', { kind: 'later' }, 'answer.day_missing'],
    ['science', { kind: 'later', until: today }, 'answer.day_out_of_range'],
    ['science', { kind: 'later', until: '2027-11-26' }, 'answer.day_out_of_range'],
    ['science', { kind: 'later', until: '2027-11-25' }, null],
    ['science', { kind: 'passed_on' }, 'answer.recipient_missing'],
    ['science', { kind: 'passed_on', passTo: {} }, 'answer.recipient_missing'],
    ['science', { kind: 'passed_on', passTo: { groupId: 'h', email: 'a@b.de' } }, 'answer.recipient_missing'],
    ['science', { kind: 'passed_on', passTo: { groupId: 'h' } }, null],
    ['science', { kind: 'passed_on', passTo: { groupId: 'g' } }, 'answer.recipient_not_possible'],
    ['practice', { kind: 'passed_on', passTo: { groupId: 'h' } }, 'answer.recipient_not_possible'],
    ['practice', { kind: 'passed_on', passTo: { email: 'a@b.de' } }, null],
  ])('%s says %j: %s', (side, wanted, refusal) => expect(incompleteness(wanted, side, 'g', today)).toBe(refusal));

  it('is possible once', () => {
    expect(give('science', complete.interested, pair(yes, null))).toBeNull();
    expect(give('practice', complete.declined, pair(yes, null))).toBe('match.already_answered');
    expect(give('science', complete.declined, pair(yes, yes))).toBe('match.already_answered');
    expect(give('science', complete.interested, pair(yes, says('later')))).toBeNull();
  });

  it('is not possible after the other side’s no, nor when a posting has closed', () => {
    expect(give('science', complete.interested, pair(says('declined'), null))).toBe('match.not_open');
    expect(give('practice', complete.interested, pair(null, says('passed_on')))).toBe('match.not_open');
    expect(give('practice', complete.interested, pair(null, null), 1, false)).toBe('match.not_open');
  });

  it('is still possible after the request has lapsed', () => {
    expect(give('science', complete.interested, pair(says('interested', '2026-09-01'), null))).toBeNull();
  });

  it('takes a place only when practice asks first, and is refused when none is free', () => {
    expect(give('practice', complete.interested, pair(null, null), 0)).toBe('match.no_place_free');
    expect(give('practice', complete.interested, pair(null, yes), 0)).toBeNull();
    expect(give('science', complete.interested, pair(null, null), 0)).toBeNull();
    expect(give('practice', complete.declined, pair(null, null), 0)).toBeNull();
    expect(takesPlace('practice', 'interested', pair(null, says('later')))).toBe(true);
  });
});

describe('taking an answer back', () => {
  const back = (side: MatchSide, answers: SideAnswers) =>
    refusalToWithdraw(side, { answers, open: true, groupId: 'g' }, today);
  it.each<[MatchSide, SideAnswers, string | null]>([
    ['practice', pair(yes, null), null],
    ['practice', pair(null, yes), 'answer.not_withdrawable'],
    ['practice', pair(yes, yes), 'answer.not_withdrawable'],
    ['practice', pair(yes, says('declined')), 'answer.not_withdrawable'],
    ['science', pair(yes, says('declined')), null],
    ['science', pair(yes, says('later')), null],
  ])('%s of %j: %s', (side, answers, refusal) => expect(back(side, answers)).toBe(refusal));
});

describe('any sequence of answers', () => {
  const step = fc.record({
    side: fc.constantFrom(...MATCH_SIDES),
    what: fc.constantFrom<AnswerKind | 'withdraw'>(...ANSWER_KINDS, 'withdraw'),
    wait: fc.integer({ min: 0, max: 40 }),
  });

  it('opens a conversation only when both are interested, never has both on turn, and keeps a conversation open', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let answers = pair(null, null);
        let day = dayAt(dayNumber(today));
        let talked = false;
        for (const { side, what, wait } of steps) {
          day = addDays(day, wait);
          const match = { answers, open: true, groupId: 'g' };
          if (what === 'withdraw') {
            if (refusalToWithdraw(side, match, day) === null) answers = { ...answers, [side]: null };
          } else {
            const wanted = what === 'later' ? { kind: what, until: addDays(day, 20) } : complete[what];
            if (refusalToGive(side, wanted, match, budget(1), day) === null) {
              answers = { ...answers, [side]: says(what, day, wanted.until ?? null) };
            }
          }
          const { state, onTurn } = standingOn(day, answers, true);
          const bothSaidYes = answers.practice?.kind === 'interested' && answers.science?.kind === 'interested';
          expect(state === 'talking').toBe(bothSaidYes);
          if (talked) expect(state).toBe('talking');
          talked = talked || bothSaidYes;
          if (onTurn !== null) {
            expect(state).toBe('requested');
            expect(answers[otherSide(onTurn)]?.kind).toBe('interested');
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a decline', () => {
  it('leads to something for every reason', () => {
    const rows = DECLINE_REASONS.map((reason) => {
      const { again, advice, aboutFit } = DECLINE_CONSEQUENCES[reason];
      return `${reason.padEnd(22)}${again.padEnd(14)}${aboutFit ? 'fit ' : '    '}${advice ?? ''}`.trimEnd();
    });
    expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
      "
      no_capacity           next_quarter
      wrong_field           after_change  fit
      not_my_method         after_change  fit
      too_basic             after_change
      too_applied           after_change
      too_far               never
      description_unclear   after_change      say_what_is_wanted
      benefit_unclear       after_change      say_what_it_brings
      solved_otherwise      never
      conflict_of_interest  never
      other                 after_change
      "
    `);
  });
});
