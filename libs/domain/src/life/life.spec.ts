import * as fc from 'fast-check';
import { flawsOf, leadsTo, mayStep, stepsFor, tryStep, type Life } from '.';

/** An invented project of fourteen stages, one after the other; each can be stopped, two stand behind a gate. */
const STAGES = Array.from({ length: 13 }, (_, at) => `stage ${at + 1}`);
type Step = 'go on' | 'stop';
type Why = 'no_agreement' | 'council_not_heard' | 'no_money';
interface Facts {
  readonly agreed: boolean;
  readonly councilHeard: boolean;
  readonly money: number;
}
const GATES: Readonly<Record<string, readonly Why[]>> = {
  'stage 4': ['no_agreement', 'council_not_heard'],
  'stage 7': ['no_money'],
};
const project: Life<string, Step, Facts, Why> = {
  start: 'stage 1',
  ends: ['closed'],
  steps: {
    ...Object.fromEntries(
      STAGES.map((stage, at) => [
        stage,
        { 'go on': { to: STAGES[at + 1] ?? 'closed', guards: GATES[stage] ?? [] }, stop: { to: 'closed' } },
      ]),
    ),
    closed: {},
  },
  guards: {
    no_agreement: ({ agreed }) => agreed,
    council_not_heard: ({ councilHeard }) => councilHeard,
    no_money: ({ money }) => money > 0,
  },
};
const ready: Facts = { agreed: true, councilHeard: true, money: 1 };

describe('a step', () => {
  it('leads on when nothing stands against it', () =>
    expect(tryStep(project, 'stage 4', 'go on', ready)).toEqual({ to: 'stage 5' }));

  it('is refused with every reason at once, not with the first', () => {
    const facts = { ...ready, agreed: false, councilHeard: false };
    expect(tryStep(project, 'stage 4', 'go on', facts)).toEqual({ why: ['no_agreement', 'council_not_heard'] });
    expect(mayStep(project, 'stage 4', 'go on', facts)).toBe(false);
    expect(stepsFor(project, 'stage 4', facts)).toEqual(['stop']);
  });

  it('that the state does not know is refused as such', () => {
    expect(tryStep(project, 'closed', 'stop', ready)).toEqual({ why: ['no_such_step'] });
    expect(leadsTo(project, 'closed', 'stop')).toBeNull();
  });

  it('asks the guards of its own stage only, and never passes one that refuses', () => {
    const facts = fc.record({ agreed: fc.boolean(), councilHeard: fc.boolean(), money: fc.nat(1) });
    fc.assert(
      fc.property(fc.constantFrom(...STAGES), facts, (stage, known) => {
        const against = (GATES[stage] ?? []).filter((reason) => !project.guards[reason](known));
        const expected = against.length > 0 ? { why: against } : { to: leadsTo(project, stage, 'go on') };
        expect(tryStep(project, stage, 'go on', known)).toEqual(expected);
      }),
    );
  });
});

describe('a table of a life', () => {
  const { 'stage 2': second, ...others } = project.steps;

  it('is sound when every state is reached, every end too, and every guard is used', () =>
    expect(flawsOf(project)).toEqual([]));

  it.each<[string, Life<string, Step, Facts, Why>, string]>([
    [
      'a state nobody comes to',
      { ...project, steps: { ...project.steps, lost: second ?? {} } },
      'Nothing leads to "lost".',
    ],
    [
      'a state without a way out',
      { ...project, steps: { ...others, 'stage 2': {} } },
      'Nothing leads from "stage 2" to an end.',
    ],
    ['an end that goes on', { ...project, ends: ['closed', 'stage 13'] }, 'The end "stage 13" goes on.'],
    ['an end nobody comes to', { ...project, ends: ['closed', 'never'] }, 'Nothing leads to the end "never".'],
    [
      'a guard without use',
      { ...project, steps: { ...project.steps, 'stage 7': second ?? {} } },
      'No step is guarded by "no_money".',
    ],
  ])('shows %s', (_, life, flaw) => expect(flawsOf(life)).toContain(flaw));
});
