import * as fc from 'fast-check';
import { addDays, dayAt, dayNumber } from '../calendar';
import { CONTACT_SIDES, otherSide, type ContactSide } from '../contacts';
import {
  ANSWER_KINDS,
  clockOn,
  dayOfStage,
  DECLINE_CONSEQUENCES,
  DECLINE_REASONS,
  incompleteness,
  reachedStages,
  refusalToGive,
  refusalToWithdraw,
  standingOn,
  takesPlace,
  type AnswerKind,
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
const pair = (asker: SideAnswer | null, asked: SideAnswer | null): SideAnswers => ({ asker, asked });
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

describe('where a contact stands', () => {
  it.each<[string, SideAnswers, boolean, string, ContactSide | null]>([
    ['nobody has spoken', pair(null, null), true, 'proposed', null],
    ['the asker asks', pair(yes, null), true, 'requested', 'asked'],
    ['the asked offers itself', pair(null, yes), true, 'requested', 'asker'],
    ['both are interested', pair(yes, yes), true, 'talking', null],
    ['both talk although a posting has closed', pair(yes, yes), false, 'talking', null],
    ['a posting has closed', pair(yes, null), false, 'closed', null],
    ['the asked declines', pair(yes, says('declined')), true, 'declined', null],
    ['the asker declines first', pair(says('declined'), null), true, 'declined', null],
    ['the asked passes on', pair(yes, says('passed_on')), true, 'passed_on', null],
    ['the asked wants to wait', pair(yes, says('later')), true, 'later', null],
    ['the wait is over', pair(yes, says('later', asked, today)), true, 'requested', 'asked'],
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
const give = (side: ContactSide, wanted: WantedAnswer, answers: SideAnswers, free = 1, open = true) =>
  refusalToGive(side, wanted, { answers, open, askedId: 'g' }, budget(free), today);

describe('giving an answer', () => {
  it.each<[ContactSide, WantedAnswer, string | null]>([
    ['asked', { kind: 'interested' }, null],
    ['asked', { kind: 'declined' }, 'answer.reason_missing'],
    ['asked', { kind: 'later' }, 'answer.day_missing'],
    ['asked', { kind: 'later', until: today }, 'answer.day_out_of_range'],
    ['asked', { kind: 'later', until: '2027-11-26' }, 'answer.day_out_of_range'],
    ['asked', { kind: 'later', until: '2027-11-25' }, null],
    ['asked', { kind: 'passed_on' }, 'answer.recipient_missing'],
    ['asked', { kind: 'passed_on', passTo: {} }, 'answer.recipient_missing'],
    ['asked', { kind: 'passed_on', passTo: { groupId: 'h', email: 'a@b.de' } }, 'answer.recipient_missing'],
    ['asked', { kind: 'passed_on', passTo: { groupId: 'h' } }, null],
    ['asked', { kind: 'passed_on', passTo: { groupId: 'g' } }, 'answer.recipient_not_possible'],
    ['asker', { kind: 'passed_on', passTo: { groupId: 'h' } }, 'answer.recipient_not_possible'],
    ['asker', { kind: 'passed_on', passTo: { email: 'a@b.de' } }, null],
  ])('%s says %j: %s', (side, wanted, refusal) => expect(incompleteness(wanted, side, 'g', today)).toBe(refusal));

  it('is possible once', () => {
    expect(give('asked', complete.interested, pair(yes, null))).toBeNull();
    expect(give('asker', complete.declined, pair(yes, null))).toBe('match.already_answered');
    expect(give('asked', complete.declined, pair(yes, yes))).toBe('match.already_answered');
    expect(give('asked', complete.interested, pair(yes, says('later')))).toBeNull();
  });

  it('is not possible after the other side’s no, nor when a posting has closed', () => {
    expect(give('asked', complete.interested, pair(says('declined'), null))).toBe('match.not_open');
    expect(give('asker', complete.interested, pair(null, says('passed_on')))).toBe('match.not_open');
    expect(give('asker', complete.interested, pair(null, null), 1, false)).toBe('match.not_open');
  });

  it('is still possible after the request has lapsed', () => {
    expect(give('asked', complete.interested, pair(says('interested', '2026-09-01'), null))).toBeNull();
  });

  it('takes a place only when the asker speaks first, and is refused when none is free', () => {
    expect(give('asker', complete.interested, pair(null, null), 0)).toBe('match.no_place_free');
    expect(give('asker', complete.interested, pair(null, yes), 0)).toBeNull();
    expect(give('asked', complete.interested, pair(null, null), 0)).toBeNull();
    expect(give('asker', complete.declined, pair(null, null), 0)).toBeNull();
    expect(takesPlace('asker', 'interested', pair(null, says('later')))).toBe(true);
  });
});

describe('taking an answer back', () => {
  const back = (side: ContactSide, answers: SideAnswers) =>
    refusalToWithdraw(side, { answers, open: true, askedId: 'g' }, today);
  it.each<[ContactSide, SideAnswers, string | null]>([
    ['asker', pair(yes, null), null],
    ['asker', pair(null, yes), 'answer.not_withdrawable'],
    ['asker', pair(yes, yes), 'answer.not_withdrawable'],
    ['asker', pair(yes, says('declined')), 'answer.not_withdrawable'],
    ['asked', pair(yes, says('declined')), null],
    ['asked', pair(yes, says('later')), null],
  ])('%s of %j: %s', (side, answers, refusal) => expect(back(side, answers)).toBe(refusal));
});

describe('any sequence of answers', () => {
  const step = fc.record({
    side: fc.constantFrom(...CONTACT_SIDES),
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
          const match = { answers, open: true, askedId: 'g' };
          if (what === 'withdraw') {
            if (refusalToWithdraw(side, match, day) === null) answers = { ...answers, [side]: null };
          } else {
            const wanted = what === 'later' ? { kind: what, until: addDays(day, 20) } : complete[what];
            if (refusalToGive(side, wanted, match, budget(1), day) === null) {
              answers = { ...answers, [side]: says(what, day, wanted.until ?? null) };
            }
          }
          const { state, onTurn } = standingOn(day, answers, true);
          const bothSaidYes = answers.asker?.kind === 'interested' && answers.asked?.kind === 'interested';
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
