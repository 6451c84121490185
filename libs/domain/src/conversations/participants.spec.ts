import type { Actor } from '../rights';
import { mayReadMessage, partOf, relationsOf, takesPart, takingPart, type Participation } from '.';

const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`);
const part = (role: Participation['role'], since = '09:00', until?: string): Participation => ({
  organisationId: role,
  role,
  since: at(since),
  until: until === undefined ? null : at(until),
});
const actor = (organisationId: string | null): Actor => ({ personId: 'p', organisationId, role: 'researcher' });

describe('taking part in a conversation', () => {
  it.each<[string, Participation, boolean]>([
    ['before joining', part('guest', '11:00'), false],
    ['in the moment of joining', part('guest', '10:00'), true],
    ['afterwards', part('guest'), true],
    ['until the end', part('guest', '09:00', '10:01'), true],
    ['from the end on no more', part('guest', '09:00', '10:00'), false],
  ])('holds %s', (_, one, expected) => expect(takesPart(one, at('10:00'))).toBe(expected));

  it('names the owner first, then partners, then guests, and nobody who has left', () => {
    const all = [
      part('guest'),
      part('partner'),
      { ...part('guest', '09:00', '09:30'), organisationId: 'left' },
      part('owner'),
    ];
    expect(takingPart(all, at('10:00')).map(({ organisationId }) => organisationId)).toEqual([
      'owner',
      'partner',
      'guest',
    ]);
  });

  it('gives the owner the matter and everybody else their part, while it lasts', () => {
    const all = [part('owner'), part('partner'), part('guest', '09:00', '10:00')];
    const relations = (who: string | null, time: string) => relationsOf(partOf(all, actor(who), at(time)));
    expect(relations('owner', '10:00')).toEqual(['part', 'own']);
    expect(relations('partner', '10:00')).toEqual(['part']);
    expect(relations('guest', '09:59')).toEqual(['part']);
    for (const who of ['guest', 'somebody', null]) expect(relations(who, '10:00')).toEqual([]);
  });

  it('opens what was written since one has joined', () => {
    const joined = part('guest', '10:00');
    expect(['09:59', '10:00', '10:01'].map((time) => mayReadMessage(joined, { at: at(time) }))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
