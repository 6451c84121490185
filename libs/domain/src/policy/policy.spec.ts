import * as fc from 'fast-check';
import { MEMBER_ROLES, ROLES, VISITOR, type Actor, type Role } from '../accounts';
import { POSTING_STATES, PUBLIC_STATES } from '../postings';
import { decideBy, NEEDS } from '../rights';
import { decideEver, may, mayEver, POLICY, policyMatrix, type Action, type Grant, type Subject } from '.';

const ACTIONS = Object.keys(POLICY) as Action[];
const grantsOf = (action: Action): readonly Grant[] => POLICY[action];
const GRANTS = ACTIONS.flatMap(grantsOf);
/** Every relation and state that some grant speaks of, and one state more that none does. */
const RELATIONS = [...new Set(GRANTS.map((one) => one.as))].filter((one) => one !== 'any');
const STATES = [...new Set(GRANTS.flatMap((one) => one.in ?? [])), 'withdrawn'];

const actor = (role: Role): Actor => ({ ...VISITOR, personId: 'p', organisationId: 'o', role });
const allowed = (role: Role, action: Action, thing: Subject): boolean =>
  decideBy(POLICY[action], actor(role), thing).kind === 'allowed';
const COMPANY = ['company_member', 'company_admin'] as const;

const subject: fc.Arbitrary<Subject> = fc.record(
  { relations: fc.subarray([...RELATIONS]), state: fc.constantFrom(...STATES) },
  { requiredKeys: [] },
);
const anyAction = fc.constantFrom(...ACTIONS);

const SHORT: Readonly<Record<Role, string>> = {
  visitor: 'V',
  company_member: 'Cm',
  company_admin: 'Ca',
  researcher: 'R',
  transfer_office: 'T',
  council_member: 'B',
  moderator: 'M',
  admin: 'A',
};

/** One line per action; roles with the same cell stand together. */
const readable = (): string =>
  policyMatrix()
    .map(({ action, cells }) => {
      const byCell = new Map<string, string[]>();
      for (const role of ROLES)
        if (cells[role]) byCell.set(cells[role], [...(byCell.get(cells[role]) ?? []), SHORT[role]]);
      const groups = [...byCell].map(([cell, roles]) =>
        roles.length === ROLES.length ? `all: ${cell}` : `${roles.join(' ')}: ${cell}`,
      );
      return `${action.padEnd(24)}${groups.join('; ') || 'nobody'}`;
    })
    .join('\n');

describe('the permission matrix', () => {
  it('reads like this (V visitor, Cm/Ca company, R research, T transfer office, B council, M guide, A administrator)', () => {
    expect(`\n${readable()}\n`).toMatchInlineSnapshot(`
      "
      start.read              all: any
      health.read             all: any
      session.read            all: any
      session.start           all: any
      session.confirm         all: any
      session.end             all: any
      session.switch          Cm Ca R T B M A: self
      account.read            Cm Ca R T B M A: self
      account.update          Cm Ca R T B M A: self
      account.export          Cm Ca R T B M A: self
      account.delete          Cm Ca R T B M A: self
      account.unsubscribe     all: any
      organisation.read       V Cm Ca R T M A: any(company,institution,group,operator); B: any(company,institution,group,operator) | own
      organisation.manage     Ca R B: own
      organisation.invite     Ca R B: own
      council.verify          M: any
      mail.content            Cm Ca R T M A: any
      reference.read          all: any
      search.use              all: any
      feed.read               all: any
      watch.list              Cm Ca R T B M A: self
      watch.create            Cm Ca R T B M A: self
      watch.update            Cm Ca R T B M A: self
      watch.delete            Cm Ca R T B M A: self
      challenge.list          all: any
      challenge.read          V R T A: any(published,paused,archived); Cm Ca B: any(published,paused,archived) | own; M: any(published,paused,archived) | any(review,returned)
      challenge.read_members  Cm Ca B: any(published,paused,archived) | own; R T: any(published,paused,archived); M: any(published,paused,archived) | any(review,returned)
      challenge.read_partner  Cm Ca B: own; R: released(published,paused,archived)
      challenge.read_poster   V T M A: named; Cm Ca B: named | own | part | released; R: named | part | released
      challenge.create        Cm Ca B: any
      challenge.mine          Cm Ca B: any
      challenge.update        Cm Ca B: own(draft,returned,review,published,paused)
      challenge.submit        Cm Ca B: own(draft,returned)
      challenge.approve       M: any(review,published,paused)
      challenge.return        M: any(review,published,paused)
      challenge.pause         Cm Ca B: own(published)
      challenge.resume        Cm Ca B: own(paused)
      challenge.confirm       Cm Ca B: own(published,paused)
      challenge.archive       Ca B: own(published,paused)
      challenge.withdraw      Cm Ca B: own(draft,returned,review,published,paused)
      challenge.step          Cm Ca B M: any
      preview.use             all: any
      ending.read             Cm Ca B: own
      ending.say              Ca B: own(archived)
      solved.tell             Ca B: own(archived)
      solved.read             all: any
      solved.name             R: part
      solved.withdraw         Ca B: own; M: any
      offering.list           all: any
      offering.read           V Cm Ca T B A: any(published,paused,archived); R: any(published,paused,archived) | own; M: any(published,paused,archived) | any(review,returned)
      offering.create         R: any
      offering.mine           R: any
      offering.update         R: own(draft,returned,review,published,paused)
      offering.submit         R: own(draft,returned)
      offering.approve        M: any(review,published,paused)
      offering.return         M: any(review,published,paused)
      offering.pause          R: own(published)
      offering.resume         R: own(paused)
      offering.confirm        R: own(published,paused)
      offering.archive        R: own(published,paused)
      offering.withdraw       R: own(draft,returned,review,published,paused)
      offering.step           R M: any
      group.read              all: any
      group.update            R: own
      rule.list               R: own
      rule.lift               R: own
      match.list              Cm Ca B: own
      match.like              Cm Ca B: own(published)
      match.read              Cm Ca R B: part
      answer.by_mail          all: any
      match.answer            Cm Ca R B: part
      answer.stand_in         Cm Ca B: part; T: parent
      answer.ask_after        M: any
      conversation.list       Cm Ca R B: any
      conversation.read       Cm Ca R B: part
      conversation.write      Cm Ca R B: part
      conversation.release    Cm Ca B: own
      review.queue            M: any
      desk.read               Cm Ca R T B M: any
      "
    `);
  });

  it('holds at least one grant for every action', () => {
    for (const { action, cells } of policyMatrix()) {
      expect([action, Object.values(cells).some(Boolean)]).toEqual([action, true]);
    }
  });

  it('says the same as `may` in each of its cells', () => {
    for (const action of ACTIONS) {
      for (const role of ROLES) {
        for (const relation of RELATIONS) {
          for (const state of STATES) {
            const granted = grantsOf(action).some(
              (one) =>
                one.roles.includes(role) &&
                (one.as === 'any' || one.as === relation) &&
                (one.in === undefined || one.in.includes(state)),
            );
            expect(allowed(role, action, { relations: [relation], state })).toBe(granted);
          }
        }
      }
    }
  });
});

describe('the policy', () => {
  it('denies everything in a state it does not name, and without a relation it does not have', () => {
    expect(may(VISITOR, 'challenge.create')).toBe(false);
    expect(may(VISITOR, 'challenge.read')).toBe(false);
    expect(may(actor('company_admin'), 'challenge.update', { relations: ['own'] })).toBe(false);
    expect(may(actor('company_admin'), 'challenge.update', { state: 'draft' })).toBe(false);
  });

  it('gives a visitor never more than a member for reading', () => {
    const reading = ACTIONS.filter((action) => /\.(read|list|use)/.test(action));
    fc.assert(
      fc.property(fc.constantFrom(...reading), subject, fc.constantFrom(...MEMBER_ROLES), (action, thing, role) => {
        if (allowed('visitor', action, thing)) expect(allowed(role, action, thing)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never takes a right away because there are more relations', () => {
    fc.assert(
      fc.property(
        anyAction,
        subject,
        fc.constantFrom(...ROLES),
        fc.constantFrom(...RELATIONS),
        (action, thing, role, more) => {
          const wider = { ...thing, relations: [...(thing.relations ?? []), more] };
          if (allowed(role, action, thing)) expect(allowed(role, action, wider)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('lets a route guard through whenever something could be allowed', () => {
    fc.assert(
      fc.property(anyAction, subject, fc.constantFrom(...ROLES), (action, thing, role) => {
        if (allowed(role, action, thing)) expect(mayEver(actor(role), action)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('opens nothing as long as something is needed, to nobody and for no action', () => {
    for (const action of ACTIONS) {
      const needy = { ...POLICY, [action]: grantsOf(action).map((grant) => ({ ...grant, needs: NEEDS })) };
      for (const role of ROLES) {
        expect([action, role, mayEver({ role }, action, needy)]).toEqual([action, role, false]);
        const asked = decideEver({ role }, action, NEEDS, needy).kind;
        expect([action, role, asked]).toEqual([action, role, mayEver({ role }, action) ? 'allowed' : 'denied']);
      }
    }
  });

  it('gives company roles nothing that concerns councils, and councils nothing that manages a company', () => {
    for (const role of COMPANY) {
      for (const action of ACTIONS.filter((one) => one.startsWith('council.')))
        expect(mayEver(actor(role), action)).toBe(false);
    }
    for (const state of POSTING_STATES.filter((one) => !PUBLIC_STATES.includes(one))) {
      // A council's draft is "own" to the council only: to its employer it has no relation at all.
      for (const role of COMPANY) expect(may(actor(role), 'challenge.read', { state })).toBe(false);
    }
  });

  it('keeps the entry of a council to its own members, and content out of mails to them', () => {
    const reading = ROLES.filter((role) => allowed(role, 'organisation.read', { state: 'council' }));
    const members = ROLES.filter((role) =>
      allowed(role, 'organisation.read', { relations: ['own'], state: 'council' }),
    );
    expect([reading, members]).toEqual([[], ['council_member']]);
    expect(MEMBER_ROLES.filter((role) => !mayEver({ role }, 'mail.content'))).toEqual(['council_member']);
  });

  it('opens partner-only text to nobody without a relation, and never to guides and administrators', () => {
    fc.assert(
      fc.property(subject, fc.constantFrom(...ROLES), (thing, role) => {
        const entitled = thing.relations?.some((one) => one === 'own' || one === 'released') ?? false;
        if (!entitled || role === 'moderator' || role === 'admin' || role === 'visitor') {
          expect(allowed(role, 'challenge.read_partner', thing)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the administrator no content beyond what everybody sees', () => {
    fc.assert(
      fc.property(anyAction, subject, (action, thing) => {
        const content = /^(challenge|offering|match|conversation|desk|review)\./.test(action);
        if (content && allowed('admin', action, thing)) expect(allowed('visitor', action, thing)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
