import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import type { Account } from '@contract';
import { TIME } from '@frontend/platform/clock';
import { Session } from '@frontend/platform/session';
import {
  all,
  answer,
  asked,
  click,
  expectAccessible,
  field,
  idOf,
  refuse,
  sessionOf,
  settle,
  the,
  type,
  visit,
} from '@frontend/testing';
import { AccountPage } from './account-page';

@Component({ template: '' })
class StartPage {}

const routes: Routes = [
  { path: 'konto', component: AccountPage },
  { path: '', component: StartPage },
];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:42:00Z') }];
const account: Account = {
  name: 'Jens Feldmann',
  email: 'jens@feldmann.example',
  phone: '',
  language: 'de',
  digest: 'weekly',
  sessions: [
    { id: idOf(90), since: '2026-11-24T07:02:00.000Z', current: true },
    { id: idOf(91), since: '2026-10-02T11:00:00.000Z', current: false },
  ],
  organisation: {
    id: idOf(11),
    kind: 'company',
    name: 'Feldmann Oberflächen',
    parentId: null,
    parentName: null,
    side: 'practice',
    plz: '57223',
    place: 'Kreuztal',
    district: null,
    size: 'small',
    sector: null,
    website: null,
    ror: null,
    example: false,
    claimed: true,
    verified: true,
    version: 2,
  },
  colleagues: [],
};

async function open(role: Parameters<typeof sessionOf>[0] = 'company_admin', more: Partial<Account> = {}) {
  const page = await visit(routes, '/konto', providers);
  const session = sessionOf(role);
  const other = { ...session.memberships[0], id: idOf(12), organisationName: 'Innung' };
  TestBed.inject(Session).keep({
    ...session,
    memberships: [...session.memberships, other as (typeof session.memberships)[0]],
  });
  await answer('GET /account', { ...account, ...more });
  return page;
}

const saveYou = (): HTMLElement => all('button', 'Speichern')[0] as HTMLElement;

describe('the account page', () => {
  it('shows everything of mine and nothing about when I was here', async () => {
    const page = await open();
    expect(page.textContent).toContain('jens@feldmann.example');
    expect(page.textContent).toContain('Ort und Gerät speichern wir nicht.');
    await expectAccessible(page);
  });

  it('changes name, phone, language and frequency, and speaks the new language at once', async () => {
    const page = await open();
    await type(field('Telefon (freiwillig)'), '02732 555');
    await click(field('English'));
    await click(field('Alle zwei Wochen'));
    await click(saveYou());
    const changed = { name: 'Jens Feldmann', phone: '02732 555', language: 'en', digest: 'fortnightly' } as const;
    expect((await answer('PUT /account', { ...account, ...changed })).body).toEqual(changed);
    await answer('GET /session', sessionOf('company_admin'));
    await settle();
    expect(page.textContent).toContain('Your account');
    expect(page.textContent).toContain('Saved, 10:42');
  });

  it('ends all other sessions', async () => {
    const page = await open();
    await click(the('button', 'Alle anderen abmelden'));
    await answer('POST /session/end-others', { done: true });
    await answer('GET /account', { ...account, sessions: account.sessions.slice(0, 1) });
    expect(page.textContent).toContain('Alle anderen sind abgemeldet.');
    expect(all('button', 'Alle anderen abmelden')).toEqual([]);
  });

  it('switches who I act for', async () => {
    await open();
    await click(the('button', 'Für Innung handeln'));
    expect((await answer('POST /session/context', sessionOf('company_admin'))).body).toEqual({
      membershipId: idOf(12),
    });
    await settle();
    expect(asked('GET /account')).toBe(1);
  });

  it('checks postcode and address before it changes the organisation', async () => {
    const page = await open();
    await type(field('Postleitzahl (freiwillig)'), '5722');
    await type(field('Internetseite (freiwillig)'), 'feldmann');
    const save = all('button', 'Speichern')[1] as HTMLElement;
    await click(save);
    expect(page.textContent).toContain('Eine Postleitzahl hat fünf Ziffern.');
    expect(asked('PUT /organisation')).toBe(0);
    await type(field('Postleitzahl (freiwillig)'), '57223');
    await type(field('Internetseite (freiwillig)'), 'https://feldmann.example');
    await click(save);
    const { body } = await answer('PUT /organisation', account.organisation as NonNullable<Account['organisation']>);
    expect(body).toMatchObject({ plz: '57223', website: 'https://feldmann.example', size: 'small', sector: null });
  });

  it('overwrites nothing a colleague has changed in the organisation, and shows it on request', async () => {
    const page = await open();
    await type(field('Postleitzahl (freiwillig)'), '57462');
    await click(all('button', 'Speichern')[1] as HTMLElement);
    const { body } = await refuse('PUT /organisation', 409, { code: 'organisation.changed_elsewhere', fields: [] });
    expect(body).toMatchObject({ plz: '57462', version: 2 });
    expect(field('Postleitzahl (freiwillig)').value).toBe('57462');
    await expectAccessible(page);
    await click(the('button', 'Die neuen Angaben laden'));
    const organisation = {
      ...(account.organisation as NonNullable<Account['organisation']>),
      plz: '59872',
      version: 3,
    };
    await answer('GET /account', { ...account, organisation });
    expect(field('Postleitzahl (freiwillig)').value).toBe('59872');
  });

  it('invites a colleague', async () => {
    const page = await open();
    const form = the('heading', 'Kollegin oder Kollegen einladen').parentElement ?? page;
    await type(field('Name', form), 'Petra Lindner');
    await type(field('E-Mail', form), 'petra@feldmann');
    await click(the('button', 'Einladung schicken'));
    expect(page.textContent).toContain('Das sieht nicht wie eine E-Mail-Adresse aus.');
    await type(field('E-Mail', form), 'petra@feldmann.example');
    await click(the('button', 'Einladung schicken'));
    const { body } = await answer('POST /organisation/invitations', { sent: true });
    expect(body).toEqual({ name: 'Petra Lindner', email: 'petra@feldmann.example' });
    expect(page.textContent).toContain('Einladung an Petra Lindner ist unterwegs.');
    expect(field('E-Mail', form).value).toBe('');
  });

  it('says at the field what the backend refused, until something else stands there', async () => {
    const page = await open();
    const form = the('heading', 'Kollegin oder Kollegen einladen').parentElement ?? page;
    await type(field('Name', form), 'Petra Lindner');
    await type(field('E-Mail', form), 'petra@feldmann.example');
    await click(the('button', 'Einladung schicken'));
    const fields = [{ field: 'email', code: 'not_an_email' }];
    await refuse('POST /organisation/invitations', 422, { code: 'input.invalid', fields });
    expect(form.textContent).toContain('Das sieht nicht wie eine E-Mail-Adresse aus.');
    expect(document.activeElement).toBe(field('E-Mail', form));
    await type(field('E-Mail', form), 'petra.lindner@feldmann.example');
    expect(form.textContent).not.toContain('Das sieht nicht wie eine E-Mail-Adresse aus.');
  });

  it('hands out everything as a file', async () => {
    await open();
    const saved: Blob[] = [];
    const urls = { createObjectURL: (blob: Blob) => (saved.push(blob), 'blob:x'), revokeObjectURL: () => undefined };
    Object.assign(URL, urls);
    const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await click(the('button', 'Herunterladen'));
    await answer('GET /account/export', { name: 'Jens Feldmann' });
    await settle();
    expect(saved[0]?.type).toBe('application/json');
    expect((clicked.mock.contexts[0] as HTMLAnchorElement).download).toBe('dialogwerk-meine-daten.json');
    clicked.mockRestore();
  });

  it('deletes the account only after saying what that means', async () => {
    const page = await open();
    await click(the('button', 'Löschen …'));
    expect(page.textContent).toContain('Das lässt sich nicht zurücknehmen.');
    await click(the('button', 'Konto löschen'));
    await refuse('POST /account/delete', 409, { code: 'account.last_admin' });
    expect(page.textContent).toContain('Sie sind die letzte verantwortliche Person');
    await click(the('button', 'Konto löschen'));
    await answer('POST /account/delete', { done: true });
    await answer('GET /session', { ...sessionOf('company_admin'), role: 'visitor', context: null });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('tells councils that their mails hold no content, and members nothing they may not change', async () => {
    const council = {
      ...(account.organisation as NonNullable<Account['organisation']>),
      kind: 'council',
      verified: false,
    } as const;
    const page = await open('council_member', { organisation: council });
    expect(page.textContent).toContain('Unsere E-Mails an Gremien enthalten keinen Inhalt');
    expect(page.textContent).toContain('Noch nicht geprüft.');
    expect(all('combobox', 'Branche')).toEqual([]);
    await expectAccessible(page);
  });
});
