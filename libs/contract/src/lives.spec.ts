import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_CODES } from './words';
import { flawsOf, type AnyLife } from '@domain/life';
import { STEP_PROBLEM } from './postings';
import type { ProblemCode } from './problems';
import { readWords } from './words';

/** What reasons against a step are as a refusal, by the table of the life; all others are a problem's code themselves. */
const REFUSALS: Readonly<Record<string, Readonly<Record<string, ProblemCode>>>> = {
  ANSWER_LIFE: { no_such_step: 'match.already_answered' },
  POSTING_LIFE: STEP_PROBLEM,
};

const DOMAIN = join(__dirname, '../../domain/src');

const isLife = (value: unknown): value is AnyLife =>
  typeof value === 'object' && value !== null && ['start', 'ends', 'steps', 'guards'].every((key) => key in value);

/** Every table of a life that a room of the domain lets out. */
async function lives(): Promise<[name: string, life: AnyLife][]> {
  const doors = readdirSync(DOMAIN)
    .map((room) => join(DOMAIN, room, 'index.ts'))
    .filter((door) => existsSync(door));
  const rooms = await Promise.all(doors.map((door) => import(door) as Promise<Record<string, unknown>>));
  return rooms.flatMap((room) => Object.entries(room).filter((entry): entry is [string, AnyLife] => isLife(entry[1])));
}

describe('every life', () => {
  it('is a sound table: states and ends are reached, guards are used', async () => {
    const found = await lives();
    expect(found.map(([name]) => name).sort()).toEqual(Object.keys(REFUSALS).sort());
    expect(found.flatMap(([name, life]) => flawsOf(life).map((flaw) => `${name}: ${flaw}`))).toEqual([]);
  });

  it.each(LANGUAGE_CODES)('has words for each reason against a step (%s)', async (language) => {
    const { problem } = await readWords(language);
    const silent = (await lives()).flatMap(([name, { guards }]) =>
      ['no_such_step', ...Object.keys(guards)]
        .filter((reason) => problem(REFUSALS[name]?.[reason] ?? reason) === problem('unexpected'))
        .map((reason) => `${name}: ${reason}`),
    );
    expect(silent).toEqual([]);
  });
});
