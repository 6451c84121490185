import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { PAGES } from '@contract/pages';
import { Connection } from '@frontend/platform/api';
import { Session } from '@frontend/platform/session';
import { TO_CHOOSE } from '@frontend/platform/words';
import { all, answer, click, expectAccessible, settle, show, the } from '@frontend/testing';
import { App } from './app';
import { Faults } from './faults';
import { NoAccessPage } from './no-access-page';
import { NotFoundPage } from './not-found-page';
import { ROUTES } from './routes';

const visitor = {
  role: 'visitor' as const,
  personId: null,
  name: null,
  language: null,
  context: null,
  memberships: [],
  waiting: 0,
};
const hat = (id: string, organisationName: string) => ({
  id,
  organisationId: id,
  organisationName,
  kind: 'company' as const,
  role: 'company_admin' as const,
});
const member = {
  ...visitor,
  role: 'company_admin' as const,
  name: 'Jens Feldmann',
  context: hat('a', 'Feldmann'),
  memberships: [hat('a', 'Feldmann'), hat('b', 'Handwerkskammer')],
  waiting: 2,
};

describe('frame', () => {
  it('leads everywhere by five entries, and says who runs this', async () => {
    const { element } = await show(App);
    await answer('GET /session', visitor);
    const [main] = all('navigation', 'Hauptmenü');
    expect(all('link', undefined, main).map((one) => one.textContent)).toHaveLength(5);
    expect(the('link', 'Anmelden').getAttribute('href')).toBe(PAGES.signIn);
    expect(the('link', 'Impressum')).toBeTruthy();
    await expectAccessible(element);
  });

  it('opens the same entries in a dialog on phones', async () => {
    await show(App);
    await answer('GET /session', visitor);
    await click(the('button', 'Menü'));
    expect(the('dialog', 'Menü').textContent).toContain('Problem beschreiben');
    await click(the('button', 'Schließen'));
    expect(all('dialog')).toHaveLength(0);
  });

  it('speaks English on request', async () => {
    await show(App);
    await answer('GET /session', visitor);
    await click(the('button', 'English'));
    expect(the('link', 'Sign in')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    await click(the('button', 'Deutsch'));
  });

  it('lists the languages as soon as there are more than two, each by its own name', async () => {
    const three = [
      { code: 'de', name: 'Deutsch' },
      { code: 'en', name: 'English' },
      { code: 'tr', name: 'Türkçe' },
    ];
    const { element } = await show(App, { providers: [{ provide: TO_CHOOSE, useValue: three }] });
    await answer('GET /session', visitor);
    await click(the('button', 'Sprache: Deutsch'));
    expect(all('menuitem').map((one) => [one.lang, one.textContent.trim()])).toEqual([
      ['en', 'English'],
      ['tr', 'Türkçe'],
    ]);
    await expectAccessible(element);
    await click(the('menuitem', 'English'));
    expect(the('button', 'Language: English')).toBeTruthy();
    await click(the('button', 'Menu'));
    expect(all('button', /Deutsch|Türkçe/, the('dialog', 'Menu')).map((one) => one.lang)).toEqual(['de', 'tr']);
  });

  it('shows people their own pages and their other hats', async () => {
    const { element } = await show(App, { providers: [provideRouter([{ path: '**', component: NotFoundPage }])] });
    await answer('GET /session', member);
    await settle();
    await click(the('button', 'Jens Feldmann'));
    expect(the('menuitem', 'Mein Tisch (2 offen)')).toBeTruthy();
    expect(all('menuitem', 'Lesepult')).toHaveLength(0);
    await expectAccessible(element);
    await click(the('menuitem', 'Für Handwerkskammer handeln'));
    const { body } = await answer('POST /session/context', { ...member, context: hat('b', 'Handwerkskammer') });
    expect(body).toEqual({ membershipId: 'b' });
    expect(TestBed.inject(Session).facts().context?.organisationName).toBe('Handwerkskammer');
  });

  it('says when the line is cut', async () => {
    const { element } = await show(App);
    TestBed.inject(Connection).met(0);
    await settle();
    expect(element.textContent).toContain('Keine Verbindung.');
    TestBed.inject(Connection).met(200);
    await settle();
    expect(element.textContent).not.toContain('Keine Verbindung.');
  });
});

describe('addresses', () => {
  it('has a route for every page of the contract', () => {
    const paths = ROUTES.map(({ path }) => `/${path}`);
    expect(Object.values(PAGES).filter((page) => !paths.includes(page))).toEqual([]);
  });

  it('tries fixed addresses before those with a part to fill in', () => {
    const paths = ROUTES.map(({ path }) => path);
    expect(paths.indexOf('angebote/neu')).toBeLessThan(paths.indexOf('angebote/:id'));
    expect(paths.at(-1)).toBe('**');
  });

  it('helps on when there is no such page, or no access', async () => {
    const missing = await show(NotFoundPage);
    expect(the('link', 'Finden')).toBeTruthy();
    await expectAccessible(missing.element);
    TestBed.resetTestingModule();
    const closed = await show(NoAccessPage);
    expect(closed.element.textContent).toContain('in dieser Rolle');
    await expectAccessible(closed.element);
  });
});

describe('a missing part of the program', () => {
  it('is told apart from other faults, which are not swallowed', async () => {
    await show(NotFoundPage);
    const faults = TestBed.runInInjectionContext(() => new Faults());
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    sessionStorage.setItem('dw.reloaded', String(Date.now()));
    faults.handleError(new TypeError('Failed to fetch dynamically imported module: /chunk-A.js'));
    faults.handleError(new Error('something else'));
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
    expect(TestBed.inject(Router).url).toBe('/');
  });
});
