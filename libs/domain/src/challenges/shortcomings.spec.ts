import { CHALLENGE_LIMITS, QUESTIONS, type Answers } from './challenge';
import { shortcomings } from './shortcomings';

const answer = (text = '', lock: 'everyone' | 'members' | 'partner' = 'everyone') => ({ text, lock });
const answers = (given: Partial<Answers> = {}): Answers => ({
  what: answer('Kleine Einschlüsse im Lack, die wir erst nach dem Ofen sehen.'),
  where: answer(),
  cost: answer(),
  tried: answer(),
  enough: answer(),
  ...given,
});
const complete = {
  title: 'Kleine Einschlüsse im Pulverlack',
  answers: answers(),
  topics: ['surface'],
  changesWork: 'no' as const,
};
const codes = (change: Partial<typeof complete> | { answers: Answers } | { changesWork: null }) =>
  shortcomings({ ...complete, ...change }).map(({ field, code }) => `${field} ${code}`);

describe('what a challenge still needs', () => {
  it('is nothing when it is complete', () => expect(shortcomings(complete)).toEqual([]));

  it('is everything that matters when it is empty', () => {
    const empty = { title: '', answers: answers({ what: answer() }), topics: [], changesWork: null };
    expect(shortcomings(empty).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title missing',
      'answers.what missing',
      'changesWork missing',
    ]);
  });

  it.each([
    [{ title: 'Lack' }, ['title too_short']],
    [{ title: '   Lack    ' }, ['title too_short']],
    [{ title: 'x'.repeat(161) }, ['title too_long']],
    [{ title: '🙂'.repeat(160) }, []],
    [{ answers: answers({ what: answer('Zu kurz.') }) }, ['answers.what too_short']],
    [{ answers: answers({ what: answer('x'.repeat(60), 'partner') }) }, ['answers.what closed_to_readers']],
    [{ answers: answers({ what: answer('x'.repeat(60), 'members') }) }, []],
    [{ answers: answers({ cost: answer('x'.repeat(2001), 'partner') }) }, ['answers.cost too_long']],
    [{ topics: ['a', 'b', 'c', 'd'] }, ['topics too_many']],
    [{ topics: [] }, []],
    [{ changesWork: null }, ['changesWork missing']],
    [{ changesWork: 'unknown' as never }, []],
  ])('of %j is %j', (change, expected) => expect(codes(change)).toEqual(expected));

  it('asks the questions in the order they are stored', () => {
    const tooLong = answer('x'.repeat(CHALLENGE_LIMITS.answer + 1));
    const all = answers({ what: tooLong, where: tooLong, cost: tooLong, tried: tooLong, enough: tooLong });
    expect(codes({ answers: all })).toEqual(QUESTIONS.map((question) => `answers.${question} too_long`));
  });
});
