import { CONTACT_SIDES, organisationOn, otherSide, sideIn } from '.';

describe('the sides of a contact', () => {
  const pair = { askerId: 'company', askedId: 'group' };

  it('are those of the two organisations, and of nobody else', () => {
    expect(['company', 'group', 'somebody', null].map((id) => sideIn(pair, id))).toEqual([
      'asker',
      'asked',
      null,
      null,
    ]);
    for (const side of CONTACT_SIDES) expect(sideIn(pair, organisationOn(pair, side))).toBe(side);
  });

  it('face each other', () => expect(CONTACT_SIDES.map(otherSide)).toEqual(['asked', 'asker']));
});
