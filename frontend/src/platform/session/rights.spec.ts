import { TestBed } from '@angular/core/testing';
import { NEEDS, POLICY, type Action, type Grant, type SubjectOf } from '@domain/policy';
import { flipsOf, thingsOf } from '@domain/policy/testing';
import { sessionOf, visit } from '@frontend/testing';
import { RIGHTS, Session } from './index';

const ACTIONS = Object.keys(POLICY) as Action[];
const STATES = [
  ...new Set(ACTIONS.flatMap((action) => (POLICY[action] as readonly Grant[]).flatMap((one) => one.in ?? []))),
];

describe('what buttons and links ask', () => {
  it('changes with every grant that is turned over', async () => {
    const rights = { ...POLICY };
    await visit([], '/', [{ provide: RIGHTS, useValue: rights }]);
    const session = TestBed.inject(Session);
    const unchanged: string[] = [];
    for (const { action, role, grant, policy } of flipsOf(ACTIONS)) {
      session.keep({ ...sessionOf('company_admin'), role });
      const answers = (): string =>
        [
          session.mayEver(action),
          ...thingsOf(grant, STATES).map((thing) =>
            session.may(action, { ...thing, met: NEEDS } as SubjectOf<typeof action>),
          ),
        ].join();
      const before = answers();
      Object.assign(rights, policy);
      if (answers() === before) unchanged.push(`${action} as ${grant.as}: ${role}`);
      Object.assign(rights, POLICY);
    }
    // Guides may withdraw any case already, so giving them their own adds nothing.
    expect(unchanged).toEqual(['solved.withdraw as own: moderator']);
  });
});
