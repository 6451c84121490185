import { showsSomethingNew } from '../postings';
import type { Answers } from './challenge';
import { CHALLENGE } from './fields';

describe('a change of a published text', () => {
  const text = (what: string, lock: 'everyone' | 'members' | 'partner' = 'everyone'): Answers => {
    const none = { text: '', lock: 'everyone' as const };
    return { what: { text: what, lock }, where: none, cost: none, tried: none, enough: none };
  };
  it.each([
    [text('alt'), text('alt'), false],
    [text('alt'), text('neu'), true],
    [text('alt', 'partner'), text('neu', 'partner'), false],
    [text('alt', 'partner'), text('alt', 'members'), true],
    [text('alt', 'members'), text('alt', 'everyone'), true],
    [text('alt', 'everyone'), text('alt', 'partner'), false],
    [text('alt'), text(''), false],
  ])('from %j to %j shows something new: %s', (before, after, expected) =>
    expect(showsSomethingNew(CHALLENGE, { title: 'T', answers: before }, { title: 'T', answers: after })).toBe(
      expected,
    ),
  );
  it('in the title shows something new', () =>
    expect(showsSomethingNew(CHALLENGE, { title: 'T', answers: text('x') }, { title: 'U', answers: text('x') })).toBe(
      true,
    ));
});
