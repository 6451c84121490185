import { globSync } from 'node:fs';
import { join } from 'node:path';
import { VISITOR } from '../rights';
import { decide, may, POLICY } from '.';

const ROOMS = join(__dirname, '..');
const FILES = globSync('*/policy.ts', { cwd: ROOMS }).filter((path) => !path.startsWith('policy'));

describe('the merged policy', () => {
  it('holds every action of every word, and each in one word only', async () => {
    const rooms = await Promise.all(FILES.map((file) => import(join(ROOMS, file)) as Promise<Record<string, object>>));
    const actions = rooms.flatMap((room) =>
      Object.entries(room).flatMap(([name, policy]) => (name.endsWith('_POLICY') ? Object.keys(policy) : [])),
    );
    expect(actions.sort()).toEqual(Object.keys(POLICY).sort());
  });

  it('is asked with the relations and states of the word', () => {
    expect(may(VISITOR, 'challenge.read', { state: 'published' })).toBe(true);
    expect(decide(VISITOR, 'challenge.read', { state: 'draft' })).toEqual({ kind: 'denied' });
    // @ts-expect-error: no relation of challenges
    expect(may(VISITOR, 'challenge.read', { relations: ['self'] })).toBe(false);
    // @ts-expect-error: no state of postings
    expect(may(VISITOR, 'offering.read', { state: 'running' })).toBe(false);
    // @ts-expect-error: watches have no states
    expect(may(VISITOR, 'watch.update', { relations: ['self'], state: 'draft' })).toBe(false);
    // @ts-expect-error: no such action
    expect(() => may(VISITOR, 'challenge.eat')).toThrow();
  });
});
