import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { POLICY, type Action } from '@domain/policy';
import { PACE } from '@frontend/platform/timing';
import { RIGHTS, Session } from '@frontend/platform/session';
import {
  all,
  answer,
  asked,
  click,
  clickTwice,
  expectAccessible,
  field,
  refuse,
  settle,
  stored,
  the,
  type,
  visit,
} from '@frontend/testing';
import { ChallengePage } from './challenge-page';
import { EditPage } from './edit-page';
import { challengeOf, member } from './testing-cast';

@Component({ template: '' })
class ElsewherePage {}

const routes: Routes = [
  { path: 'probleme/:id', component: ChallengePage },
  { path: 'probleme/:id/bearbeiten', component: EditPage },
  { path: '**', component: ElsewherePage },
];
const id = challengeOf().id;
const own = {
  version: 3,
  shortcomings: [],
  returned: null,
  reviewBy: '2026-11-26T15:00:00Z',
  confirmBy: null,
  matches: 0,
};
const read = challengeOf().answers.map((one) => ({ ...one, text: one.text ?? 'Linie 2' }));
const mine = (more: Parameters<typeof challengeOf>[0] = {}) => challengeOf({ own, answers: read, ...more });
const open = (path = `/probleme/${id}`): Promise<HTMLElement> => visit(routes, path, [{ provide: PACE, useValue: 0 }]);

describe('challenge page', () => {
  it('shows everybody what is open, and says who may read the rest', async () => {
    const page = await open();
    await answer('GET /challenges/:id', challengeOf());
    expect(the('heading', challengeOf().title)).toBeTruthy();
    expect(page.textContent).toContain('Wir sehen Körner im Lack');
    expect(page.textContent).toContain('Nur für Mitglieder');
    expect(all('heading', 'Was haben Sie schon versucht?')).toHaveLength(0);
    expect(the('link', 'Für Forschende')).toBeTruthy();
    await expectAccessible(page);
  });

  it('leaves a tombstone instead of an empty page', async () => {
    const page = await open();
    await answer('GET /challenges/:id', challengeOf({ state: 'archived' }));
    expect(page.textContent).toContain('Dieses Problem ist abgeschlossen.');
    expect(all('link', 'Für Forschende')).toHaveLength(0);
  });

  it('says so when there is nothing', async () => {
    const page = await open();
    await refuse('GET /challenges/:id', 404, { code: 'not_found', fields: [] });
    expect(the('heading', 'Das gibt es hier nicht')).toBeTruthy();
    await expectAccessible(page);
  });

  it('tells owners who reads it and until when', async () => {
    const page = await open();
    await answer('GET /challenges/:id', mine({ state: 'review', steps: ['withdraw'] }));
    expect(page.textContent).toContain('Donnerstag, 26.');
    expect(all('button', 'Um Hilfe bitten')).toHaveLength(0);
    await expectAccessible(page);
  });

  it('offers to owners what the policy grants them, and nothing else', async () => {
    const buttons = async (state: 'published' | 'archived', ...gone: Action[]): Promise<number> => {
      TestBed.resetTestingModule();
      const rights = { ...POLICY, ...Object.fromEntries(gone.map((action) => [action, []])) };
      await visit(routes, `/probleme/${id}`, [{ provide: RIGHTS, useValue: rights }]);
      TestBed.inject(Session).keep(member);
      await answer('GET /challenges/:id', mine({ state }));
      return all('link', state === 'published' ? 'Text ändern' : 'Sagen, wie es ausging').length;
    };
    expect([await buttons('published'), await buttons('published', 'challenge.update')]).toEqual([1, 0]);
    expect([await buttons('archived'), await buttons('archived', 'ending.read')]).toEqual([1, 0]);
  });

  it('gives a returned text back with its reason, and takes it again', async () => {
    const page = await open();
    const returned = { reason: 'unclear_wanted' as const, sentence: 'Welche Maschine ist es?' };
    await answer('GET /challenges/:id', mine({ state: 'returned', steps: ['submit'], own: { ...own, returned } }));
    expect(page.textContent).toContain('Welche Maschine ist es?');
    await click(the('button', 'Um Hilfe bitten'));
    const { body } = await answer('POST /challenges/:id/steps', mine({ state: 'review' }));
    expect(body).toEqual({ step: 'submit', version: 3 });
    expect(page.textContent).toContain('Eine Lotsin oder ein Lotse liest Ihren Text.');
  });

  it('asks before a step that cannot be undone, and keeps everything when it fails', async () => {
    const page = await open();
    await answer('GET /challenges/:id', mine({ steps: ['pause', 'withdraw'] }));
    await click(the('button', 'Zurückziehen …'));
    expect(the('dialog', 'Zurückziehen?').textContent).toContain('lässt sich nicht zurücknehmen');
    await expectAccessible(page);
    await click(the('button', 'Zurückziehen'));
    await refuse('POST /challenges/:id/steps', 409, { code: 'posting.changed_elsewhere', fields: [] });
    expect(the('alert').textContent).toContain('inzwischen an anderer Stelle geändert');
  });
});

describe('edit page', () => {
  const change = `/probleme/${id}/bearbeiten`;
  const begin = async (): Promise<HTMLElement> => {
    const page = await open(change);
    TestBed.inject(Session).keep(member);
    await answer('GET /challenges/:id', mine());
    return page;
  };

  const theirs = (version: number) => mine({ title: 'Von der Kollegin', own: { ...own, version } });

  it('saves on top of the version that was read', async () => {
    const page = await begin();
    expect(field('Was wäre gut genug?').value).toBe('Wenn wir es vor dem Ofen merken.');
    await type(field('Was wäre gut genug?'), 'Wenn wir es vor dem Ofen sehen.');
    await expectAccessible(page);
    await click(the('button', 'Speichern'));
    const { body } = await answer('PUT /challenges/:id', mine());
    expect(body).toMatchObject({ version: 3, answers: { enough: { text: 'Wenn wir es vor dem Ofen sehen.' } } });
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/probleme/${id}`);
    expect(stored()).not.toContain('vor dem Ofen sehen');
  });

  it('loses nothing when somebody else was faster', async () => {
    await begin();
    await type(field('Überschrift'), 'Meine neue Überschrift');
    await click(the('button', 'Speichern'));
    await refuse('PUT /challenges/:id', 409, { code: 'posting.changed_elsewhere', fields: [] });
    await answer('GET /challenges/:id', theirs(4));
    expect(field('Überschrift').value).toBe('Meine neue Überschrift');
    await click(the('button', 'Meine Fassung trotzdem speichern'));
    const { body } = await answer('PUT /challenges/:id', mine());
    expect(body).toMatchObject({ title: 'Meine neue Überschrift', version: 4 });
  });

  /** Changes the title, leaves, and comes back after a colleague has saved another one. */
  const comeBack = async (): Promise<HTMLElement> => {
    await begin();
    await type(field('Überschrift'), 'Meine liegen gebliebene Überschrift');
    TestBed.resetTestingModule();
    const page = await open(change);
    TestBed.inject(Session).keep(member);
    await answer('GET /challenges/:id', theirs(4));
    return page;
  };

  it('never saves changes that were left here on top of a version they do not know', async () => {
    const page = await comeBack();
    expect(page.textContent).toContain('Jemand anderes hat diesen Text geändert');
    expect(the('link', 'Die andere Fassung ansehen')).toBeTruthy();
    await expectAccessible(page);
    await click(the('button', 'Speichern'));
    const { body } = await refuse('PUT /challenges/:id', 409, { code: 'posting.changed_elsewhere', fields: [] });
    expect(body).toMatchObject({ title: 'Meine liegen gebliebene Überschrift', version: 3 });
    await answer('GET /challenges/:id', theirs(5));
    await click(the('button', 'Meine Fassung trotzdem speichern'));
    expect((await answer('PUT /challenges/:id', mine())).body).toMatchObject({ version: 5 });
  });

  it('takes the version of the colleague instead, where she wants that', async () => {
    await comeBack();
    await click(the('button', 'Meine Änderungen verwerfen und die andere Fassung nehmen'));
    expect(field('Überschrift').value).toBe('Von der Kollegin');
    await type(field('Überschrift'), 'Von der Kollegin und mir');
    await clickTwice(the('button', 'Speichern'));
    expect(asked('PUT /challenges/:id')).toBe(1);
    expect((await answer('PUT /challenges/:id', mine())).body).toMatchObject({ version: 4 });
  });

  it('says what is missing of a published one, and what the backend refused at the answer it means', async () => {
    await begin();
    const what = field('Was läuft schief?');
    await type(what, 'Zu kurz');
    expect(what.getAttribute('aria-invalid')).toBe('true');
    await click(the('button', 'Speichern'));
    expect(asked('PUT /challenges/:id')).toBe(0);
    await type(what, 'Wir sehen Körner im Lack erst am fertigen Teil.');
    await click(the('button', 'Speichern'));
    const fields = [{ field: 'answers.enough.text', code: 'invalid' }];
    await refuse('PUT /challenges/:id', 422, { code: 'input.invalid', fields });
    expect(field('Was wäre gut genug?').getAttribute('aria-invalid')).toBe('true');
    expect(what.getAttribute('aria-invalid')).toBeNull();
  });

  it('finds unsaved words again, and drops them on request', async () => {
    await begin();
    await type(field('Überschrift'), 'Noch nicht gespeichert');
    TestBed.resetTestingModule();
    const page = await begin();
    expect(field('Überschrift').value).toBe('Noch nicht gespeichert');
    expect(page.textContent).toContain('noch nicht gespeichert');
    await click(the('button', 'Änderungen verwerfen'));
    expect(field('Überschrift').value).toBe(mine().title);
  });
});
