import { DICTIONARY } from '@frontend/platform/words';
import type { WordsOf } from '@contract/words';
import { CHAPTERS, POLICY, type Action, type Grant, type Policy } from '@domain/policy';
import { flipsOf } from '@domain/policy/testing';
import { all, expectAccessible, settle, the, visit } from '@frontend/testing';
import { routes } from './index';
import { printedPolicy } from './sentences';

const ACTIONS = Object.keys(POLICY) as Action[];
const GRANTS: readonly Grant[] = ACTIONS.flatMap((action): readonly Grant[] => POLICY[action]);
const listed = (words: readonly string[]): string => words.join(' & ');
const wordsIn = (language: 'de' | 'en'): WordsOf<'rights'> => DICTIONARY.of(language, 'rights');

/** What is said of each action, under a table of rights. */
const said = (language: 'de' | 'en', policy?: Policy): ReadonlyMap<Action, string> =>
  new Map(
    printedPolicy(wordsIn(language), listed, policy).flatMap(({ actions }) =>
      actions.map(({ action, sentences }) => [action, sentences.map(({ who, rest }) => `${who} ${rest}`).join(' ')]),
    ),
  );

describe('the printed policy', () => {
  it('tells every action once', () => {
    expect(CHAPTERS.flatMap(({ actions }) => actions).sort()).toEqual([...ACTIONS].sort());
  });

  it.each(['de', 'en'] as const)('changes with every grant that is turned over, and only there (%s)', (language) => {
    const before = said(language);
    for (const { action, role, policy } of flipsOf(ACTIONS)) {
      const after = said(language, policy);
      const changed = ACTIONS.filter((one) => before.get(one) !== after.get(one));
      expect([action, role, changed]).toEqual([action, role, [action]]);
    }
  });

  it('says what a grant needs besides the role, and that nobody may do what is granted to nobody', () => {
    const policy: Policy = {
      ...POLICY,
      'council.verify': [{ roles: ['moderator'], as: 'any', needs: ['fresh', 'second'] }],
      'search.use': [],
    };
    expect(said('de', policy).get('council.verify')).toBe(
      'Lotsinnen und Lotsen dürfen bestätigen, dass ein Gremium echt ist, aber nur kurz nach einer Anmeldung und nur mit Zustimmung einer zweiten Person.',
    );
    expect(said('en', policy).get('search.use')).toBe(' Nobody may search.');
  });

  it('reads like this', () => {
    expect(said('de').get('organisation.read')).toBe(
      'Alle dürfen den Eintrag einer Organisation lesen, aber nur dann, wenn es ein Betrieb, eine Hochschule oder ein Institut, eine Forschungsgruppe oder der Betreiber ist. Betriebsräte dürfen den Eintrag einer Organisation lesen, aber nur in der eigenen Organisation.',
    );
    expect(said('en').get('challenge.archive')).toBe(
      'Those responsible for a company & works councils may close a problem, but only in their own organisation and only while it is published or paused.',
    );
  });
});

describe('the page', () => {
  it.each(['de', 'en'] as const)('shows all of it, and what one role may do, in %s', async (language) => {
    localStorage.setItem('dw.language', language);
    const page = await visit([{ ...routes.rights, path: 'rights' }], '/rights');
    await settle();
    const t = wordsIn(language);
    expect(the('heading', t.title)).toBeTruthy();
    expect(all('heading', undefined, page)).toHaveLength(CHAPTERS.length + 2);
    const sentences = (): number => page.querySelectorAll('.sentences li').length;
    expect(sentences()).toBe(GRANTS.length);
    await expectAccessible(page);
    const select = the('combobox', t.filter) as HTMLSelectElement;
    select.value = 'moderator';
    select.dispatchEvent(new Event('change'));
    await settle();
    const guides = GRANTS.filter(({ roles }) => roles.includes('moderator'));
    expect(sentences()).toBe(guides.length);
  });
});
