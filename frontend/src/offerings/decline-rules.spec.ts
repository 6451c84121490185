import type { DeclineRule } from '@contract';
import { TestBed } from '@angular/core/testing';
import { POLICY, type Policy } from '@domain/policy';
import { RIGHTS, Session } from '@frontend/platform/session';
import { all, answer, click, expectAccessible, idOf, refuse, sessionOf, the, visit } from '@frontend/testing';
import { DeclineRules } from './decline-rules';

const rule = (n: number, more: Partial<DeclineRule>): DeclineRule => ({
  id: idOf(n),
  reason: 'wrong_field',
  challengeTitle: `Problem ${n}`,
  challengeLanguage: 'de',
  topics: [],
  itemTitle: null,
  until: null,
  ...more,
});
const rules = [
  rule(1, { topics: ['t1'] }),
  rule(2, { reason: 'not_my_method', itemTitle: 'Streiflicht' }),
  rule(3, { reason: 'no_capacity', until: '2027-01-01' }),
];
const open = async (rights: Policy = POLICY) => {
  const page = await visit([{ path: 'gruppe', component: DeclineRules }], '/gruppe', [
    { provide: RIGHTS, useValue: rights },
  ]);
  TestBed.inject(Session).keep(sessionOf('researcher'));
  return page;
};

describe('rules from declines', () => {
  it('are said in a sentence each, with the decline they come from', async () => {
    const page = await open();
    await answer('GET /group/rules', { items: rules });
    await answer('GET /reference', {
      topics: [{ id: 't1', parent: null, names: { de: 'Lacke', en: 'Coatings' } }],
      sectors: [],
      districts: [],
    });
    expect(page.textContent).toContain('Nichts mehr zu: Lacke');
    expect(page.textContent).toContain('„Streiflicht“ zählt nicht mehr mit');
    expect(page.textContent).toMatch(/Keine Vorschläge und Anfragen bis 1\.\sJanuar\s2027/);
    expect(the('link', 'Problem 2').getAttribute('href')).toBe(`/treffer/${idOf(2)}`);
    await expectAccessible(page);
  });

  it('have no button for whoever may not take them back', async () => {
    await open({ ...POLICY, 'rule.lift': [] });
    await answer('GET /group/rules', { items: rules });
    expect(all('button', 'Aufheben')).toEqual([]);
  });

  it('are taken back one by one; a refusal leaves them standing', async () => {
    const page = await open();
    await answer('GET /group/rules', { items: rules.slice(1, 2) });
    await click(the('button', 'Aufheben'));
    await refuse('POST /group/rules/:id/lift', 503, { code: 'service.unavailable' });
    expect(page.querySelector('[role=alert]')?.textContent).toBeTruthy();
    await click(the('button', 'Aufheben'));
    await answer('POST /group/rules/:id/lift', { items: [] });
    expect(page.querySelectorAll('li')).toHaveLength(0);
  });
});
