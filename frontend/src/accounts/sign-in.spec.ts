import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { PAGES } from '@contract/pages';
import { Session } from '@frontend/platform/session';
import { all, answer, click, expectAccessible, field, refuse, settle, the, type, visit } from '@frontend/testing';
import { ConfirmPage } from './confirm-page';
import { SignInPage } from './sign-in-page';
import { UnsubscribePage } from './unsubscribe-page';
import { isOwnAddress } from './way-back';

@Component({ template: '' })
class ElsewherePage {}

const routes: Routes = [
  { path: PAGES.signIn.slice(1), component: SignInPage },
  { path: PAGES.signInConfirm.slice(1), component: ConfirmPage },
  { path: PAGES.unsubscribe.slice(1), component: UnsubscribePage },
  { path: '**', component: ElsewherePage },
];
const KEY = 'k'.repeat(32);
const nothing = { known: true, brings: null };
const session = {
  role: 'researcher' as const,
  personId: '0190a8f0-0000-7000-8000-0000000000d1',
  name: 'Miriam Castellani',
  language: 'de' as const,
  context: null,
  memberships: [],
  waiting: 0,
};
const openInTheSameTab = async (url: string): Promise<void> => {
  await TestBed.inject(Router).navigateByUrl(url);
  await settle();
};

describe('sign-in', () => {
  it('sends a link to somebody with an account and says the same for everybody', async () => {
    const page = await visit(routes, '/anmelden?weiter=/tisch');
    await expectAccessible(page);
    await type(field('Ihre E-Mail-Adresse'), 'jens@feldmann');
    await click(the('button', 'Link schicken'));
    expect(document.activeElement?.textContent).toContain('Sie hat ein @ und ein Ende');
    await expectAccessible(page);
    await type(field('Ihre E-Mail-Adresse'), 'jens@feldmann.de');
    await click(the('button', 'Link schicken'));
    const { body } = await answer('POST /sign-in', { sent: true, minutes: 15 });
    expect(body).toEqual({ email: 'jens@feldmann.de', language: 'de' });
    expect(the('status').textContent).toContain('Er gilt 15 Minuten');
    expect(localStorage.getItem('dw.weiter')).toBe('/tisch');
  });

  it('asks newcomers who they are here for', async () => {
    const page = await visit(routes, '/anmelden?als=group');
    await type(field('Name der Forschungsgruppe'), 'Optische Messtechnik');
    await type(field('Hochschule oder Institut'), 'Hochschule Siegtal');
    await type(field('Ihr Name'), 'Miriam Castellani');
    await type(field('Ihre E-Mail-Adresse'), 'm.castellani@hs-siegtal.de');
    await expectAccessible(page);
    await click(the('button', 'Link schicken'));
    const { body } = await answer('POST /sign-in', { sent: true, minutes: 15 });
    expect(body).toMatchObject({
      name: 'Miriam Castellani',
      organisation: { kind: 'group', name: 'Optische Messtechnik', parentName: 'Hochschule Siegtal' },
    });
  });

  it('says what went wrong and keeps what was typed', async () => {
    const page = await visit(routes, '/anmelden');
    await type(field('Ihre E-Mail-Adresse'), 'jens@feldmann.de');
    await click(the('button', 'Link schicken'));
    await refuse('POST /sign-in', 429, { code: 'request.too_many', fields: [] });
    expect(the('alert').textContent).toContain('Bitte warten Sie eine Minute');
    expect(field('Ihre E-Mail-Adresse').value).toBe('jens@feldmann.de');
    await expectAccessible(page);
  });

  it('asks for an address where there is none, and says what one looks like', async () => {
    const page = await visit(routes, '/anmelden');
    const said = (): string => page.querySelector('.error')?.textContent.trim() ?? '';
    await click(the('button', 'Link schicken'));
    expect(said()).toBe('Bitte nennen Sie Ihre E-Mail-Adresse.');
    for (const wrong of ['jens', 'jens@feldmann', 'jens feldmann@betrieb.de']) {
      await type(field('Ihre E-Mail-Adresse'), wrong);
      expect(said()).toContain('zum Beispiel „name@betrieb.de“');
    }
    await type(field('Ihre E-Mail-Adresse'), ' Jens@Feldmann.de ');
    expect(said()).toBe('');
  });
});

describe('confirming', () => {
  it('waits for one click, then goes on, and takes the key out of the address', async () => {
    const page = await visit(routes, `/anmelden/bestaetigen#${KEY}`);
    await answer('POST /sign-in/look', nothing);
    expect(location.hash).toBe('');
    await expectAccessible(page);
    expect(all('button')).toHaveLength(1);
    await click(the('button', 'Ja, anmelden'));
    const { body } = await answer('POST /sign-in/confirm', { session, goTo: '/tisch', taken: null });
    await settle();
    expect(body).toEqual({ token: KEY });
    expect(TestBed.inject(Router).url).toBe('/tisch');
    expect(TestBed.inject(Session).signedIn()).toBe(true);
  });

  it.each([
    { taken: 'this-text-itself', left: ['other'] },
    { taken: null, left: ['mine', 'other'] },
  ])('drops what was taken from this browser, and only that: $taken', async ({ taken, left }) => {
    const lies = (name: string, sentAs: string): void =>
      localStorage.setItem(`dw.draft.challenge.new.${name}`, JSON.stringify({ version: 1, sentAs, value: {} }));
    lies('mine', 'this-text-itself');
    lies('other', 'sent-with-another-link');
    await visit(routes, `/anmelden/bestaetigen#${KEY}`);
    await answer('POST /sign-in/look', nothing);
    await click(the('button', 'Ja, anmelden'));
    await answer('POST /sign-in/confirm', { session, goTo: '/tisch', taken });
    await settle();
    const there = Object.keys(localStorage).filter((key) => key.startsWith('dw.draft.'));
    expect(new Set(there.map((key) => key.split('.').at(-1)))).toEqual(new Set(left));
  });

  it('shows what the link would bring, and takes nothing that is not chosen', async () => {
    const page = await visit(routes, `/anmelden/bestaetigen#${KEY}`);
    const organisation = { kind: 'company' as const, name: 'Fremdfirma', parentName: null };
    await answer('POST /sign-in/look', {
      known: true,
      brings: { organisation, challenge: 'Jetzt gratis', invitedTo: null },
    });
    expect(page.textContent).toContain('„Fremdfirma“');
    expect(page.textContent).toContain('„Jetzt gratis“');
    expect(all('radio').map((one) => (one as HTMLInputElement).checked)).toEqual([false, false]);
    await expectAccessible(page);
    expect(page.textContent).toContain('In dem Browser, in dem er geschrieben wurde, bleibt er liegen.');
    await click(the('button', 'Ja, anmelden'));
    expect(page.textContent).toContain('Bitte wählen Sie eines von beiden.');
    await click(field('Nein, das lasse ich weg'));
    await click(the('button', 'Ja, anmelden'));
    const { body } = await answer('POST /sign-in/confirm', { session, goTo: '/tisch', taken: null });
    expect(body).toEqual({ token: KEY, take: false });
  });

  it('never leaves the site, whatever it is told', async () => {
    await visit(routes, `/anmelden/bestaetigen#${KEY}`);
    await answer('POST /sign-in/look', nothing);
    await click(the('button', 'Ja, anmelden'));
    await answer('POST /sign-in/confirm', { session, goTo: '//elsewhere.example', taken: null });
    await settle();
    expect(TestBed.inject(Router).url).toBe(PAGES.desk);
    expect(['/tisch', '/', '//x', '/\\x', 'https://x', undefined].map(isOwnAddress)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('takes a link that is opened in the tab of one that failed', async () => {
    await visit(routes, '/anmelden/bestaetigen');
    expect(all('button')).toHaveLength(0);
    await openInTheSameTab(`/anmelden/bestaetigen#${'a'.repeat(40)}`);
    await answer('POST /sign-in/look', nothing);
    await click(the('button', 'Ja, anmelden'));
    await refuse('POST /sign-in/confirm', 410, { code: 'sign_in.link_invalid', fields: [] });
    await openInTheSameTab(`/anmelden/bestaetigen#${KEY}`);
    await answer('POST /sign-in/look', nothing);
    expect(all('alert')).toHaveLength(0);
    await click(the('button', 'Ja, anmelden'));
    const { body } = await answer('POST /sign-in/confirm', { session, goTo: '/tisch', taken: null });
    expect(body).toEqual({ token: KEY });
    expect(location.hash).toBe('');
  });

  it('offers a new link when this one is used up, or when there is none', async () => {
    const page = await visit(routes, `/anmelden/bestaetigen#${KEY}`);
    await answer('POST /sign-in/look', nothing);
    await click(the('button', 'Ja, anmelden'));
    await refuse('POST /sign-in/confirm', 410, { code: 'sign_in.link_invalid', fields: [] });
    expect(the('link', 'Neuen Link anfordern')).toBeTruthy();
    await expectAccessible(page);
    TestBed.resetTestingModule();
    await visit(routes, '/anmelden/bestaetigen');
    expect(all('button')).toHaveLength(0);
    expect(the('link', 'Neuen Link anfordern')).toBeTruthy();
  });
});

describe('stopping digests', () => {
  it('changes nothing before the button is pressed', async () => {
    const page = await visit(routes, `/abbestellen#${KEY}`);
    await expectAccessible(page);
    await click(the('button', 'Übersichten abbestellen'));
    const { url } = await answer('POST /unsubscribe/:token', { done: true });
    expect(url).toBe(`/api/unsubscribe/${KEY}`);
    expect(the('status').textContent).toContain('keine Übersichten mehr');
    await openInTheSameTab('/abbestellen#another-key');
    await click(the('button', 'Übersichten abbestellen'));
    expect((await answer('POST /unsubscribe/:token', { done: true })).url).toBe('/api/unsubscribe/another-key');
  });
});
