import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { PAGES } from '@contract/pages';
import { PACE } from '@frontend/platform/timing';
import { Session } from '@frontend/platform/session';
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
import { TellPage } from './tell-page';
import { challengeOf, helper, member, suggestions } from './testing-cast';

@Component({ template: '' })
class ChallengePage {}

const routes: Routes = [
  { path: PAGES.tell.slice(1), component: TellPage },
  { path: PAGES.challenge.slice(1), component: ChallengePage },
  { path: '', pathMatch: 'full', component: ChallengePage },
];
const WHAT = 'In der Pulverbeschichtung sitzen kleine Körner. Wir sehen sie erst am fertigen Teil.';
const later = async (): Promise<void> => {
  await settle();
  await settle();
};
const atOnce = { provide: PACE, useValue: 0 };
const onward = (): Promise<void> => click(the('button', /^Weiter zu/));
const fillAll = async (): Promise<void> => {
  await type(field('Was läuft schief?'), WHAT);
  await later();
  await answer('POST /preview', { helpers: [helper], at: '2026-11-24T09:42:00Z' });
  await answer('POST /challenges/suggestions', suggestions);
  await onward();
  await answer('GET /reference', {
    topics: [{ id: 'surface', parent: null, names: { de: 'Oberflächen', en: 'Surfaces' } }],
    sectors: [],
    districts: [],
  });
  await click(field('Oberflächen'));
  await onward();
  await click(field('Ja'));
  await onward();
};

describe('the wizard', () => {
  it('asks five questions, tells who could help, and never blocks writing', async () => {
    const page = await visit(routes, '/erzaehlen', [atOnce]);
    await type(field('Was läuft schief?'), WHAT);
    await later();
    const { body } = await answer('POST /preview', { helpers: [helper], at: '2026-11-24T09:42:00Z' });
    expect(body).toEqual({ text: WHAT });
    expect(the('link', 'Labor für Oberflächenprüfung')).toBeTruthy();
    expect(page.textContent).toContain('„Körner“ heißt dort „Partikel“.');
    await type(field('Was haben Sie schon versucht?'), 'Filter gewechselt.');
    await later();
    await refuse('POST /preview', 503, { code: 'preview.off' });
    expect(page.textContent).toContain('Schreiben Sie einfach weiter');
    expect(field('Was haben Sie schon versucht?').value).toBe('Filter gewechselt.');
    await expectAccessible(page);
  });

  it('keeps what only a partner may read out of the search', async () => {
    await visit(routes, '/erzaehlen', [atOnce]);
    await type(field('Was läuft schief?'), WHAT);
    await type(field('Was wäre gut genug?'), 'Geheimer Wert 7');
    await click(all('radio', 'Nur Partner').at(-1)!);
    await later();
    const { body } = await answer('POST /preview', { helpers: [], at: '2026-11-24T09:42:00Z' });
    expect(JSON.stringify(body)).not.toContain('Geheimer Wert');
  });

  it('suggests locks and offers to black out a name, but leaves the decision to the person', async () => {
    const page = await visit(routes, '/erzaehlen', [atOnce]);
    await type(field('Wo im Betrieb passiert das?'), 'Bei Kreutzer an der Linie');
    await later();
    await answer('POST /challenges/suggestions', {
      ...suggestions,
      sensitive: [{ question: 'where', kind: 'company', from: 4, to: 12, text: 'Kreutzer' }],
      locks: { where: 'members' },
    });
    expect(page.textContent).toContain('„Kreutzer“ klingt wie der Name einer Firma.');
    expect((all('radio', 'Mitglieder')[1] as HTMLInputElement).checked).toBe(true);
    await expectAccessible(page);
    await click(the('button', 'Stelle schwärzen'));
    expect(field('Wo im Betrieb passiert das?').value).toBe('Bei [geschwärzt] an der Linie');
    expect(all('button', 'Stelle schwärzen')).toHaveLength(0);
  });

  it('shows what everyone sees, with closed lines', async () => {
    const page = await visit(routes, '/erzaehlen', [atOnce]);
    await type(field('Was läuft schief?'), WHAT);
    await type(field('Wo im Betrieb passiert das?'), 'Linie 2');
    await click(all('radio', 'Mitglieder')[1]!);
    const seen = the('region', 'So sehen es alle');
    expect(seen.textContent).toContain(WHAT);
    expect(seen.textContent).toContain('Antwort 2: nur Mitglieder');
    expect(seen.textContent).not.toContain('Linie 2');
    expect(page.textContent).toContain('Auf diesem Gerät gespeichert');
  });

  it('says what is missing before it goes on, and comes back to the same words after a reload', async () => {
    await visit(routes, '/erzaehlen', [atOnce]);
    await type(field('Was läuft schief?'), 'Zu kurz');
    await onward();
    expect(the('alert').textContent).toContain('Das ist noch etwas kurz');
    expect(TestBed.inject(Router).url).toBe('/erzaehlen');
    TestBed.resetTestingModule();
    await visit(routes, '/erzaehlen', [atOnce]);
    expect(field('Was läuft schief?').value).toBe('Zu kurz');
  });

  it('begins another problem from the start page beside the one that lies here', async () => {
    await visit(routes, '/erzaehlen', [atOnce]);
    await type(field('Was läuft schief?'), 'Das erste Problem');
    TestBed.resetTestingModule();
    await visit(routes, '/', [atOnce]);
    await TestBed.inject(Router).navigateByUrl('/erzaehlen', { state: { what: 'Ein ganz anderes' } });
    await settle();
    expect(field('Was läuft schief?').value).toBe('Ein ganz anderes');
    await click(the('button', 'Diesen Text öffnen'));
    expect(field('Was läuft schief?').value).toBe('Das erste Problem');
    expect(stored()).toContain('Ein ganz anderes');
  });

  it('asks nothing of the backend while the preview is off', async () => {
    const page = await visit(routes, '/erzaehlen', [atOnce]);
    await click(the('button', 'Vorschau ausschalten'));
    await type(field('Was läuft schief?'), WHAT);
    await later();
    await expect(answer('POST /preview', { helpers: [], at: '' })).rejects.toThrow('Nothing waits');
    expect(page.textContent).toContain('Die Vorschau ist aus');
  });

  it('sends visitors a link that carries the draft, and keeps the draft until it is used', async () => {
    const page = await visit(routes, '/erzaehlen', [atOnce]);
    await fillAll();
    expect(page.textContent).toContain('Es ist alles da.');
    await expectAccessible(page);
    await onward();
    await click(the('button', 'Link schicken'));
    expect(the('alert').textContent).toContain('Bitte nennen Sie Ihre E-Mail-Adresse.');
    await expectAccessible(page);
    await type(field('Name des Betriebs'), 'Feldmann Oberflächen');
    await type(field('Ihr Name'), 'Jens Feldmann');
    await type(field('Ihre E-Mail-Adresse'), 'jens@feldmann');
    expect(page.textContent).toContain('Sie hat ein @ und ein Ende');
    await type(field('Ihre E-Mail-Adresse'), 'jens@feldmann.de');
    await click(the('button', 'Link schicken'));
    const { body } = await answer('POST /sign-in', { sent: true, minutes: 15 });
    expect(body).toMatchObject({
      email: 'jens@feldmann.de',
      organisation: { kind: 'company', name: 'Feldmann Oberflächen' },
      draft: { title: suggestions.title, topics: ['surface'], changesWork: 'yes', answers: { what: { text: WHAT } } },
    });
    expect(the('heading', 'Schauen Sie in Ihr Postfach')).toBeTruthy();
    const { sentAs } = body as { readonly sentAs: string };
    expect(sentAs).toMatch(/^[\w-]{16,}$/);
    expect(stored()).toContain(`"sentAs":"${sentAs}"`);
  });

  it('stores and submits for members once when pressed twice, and keeps every word and the key when sending fails', async () => {
    const page = await visit(routes, '/erzaehlen', [atOnce]);
    TestBed.inject(Session).keep(member);
    await fillAll();
    await onward();
    await clickTwice(the('button', 'Um Hilfe bitten'));
    expect(asked('POST /challenges')).toBe(1);
    const lost = await refuse('POST /challenges', 0);
    expect(page.textContent).toContain('Ihr Text ist noch da.');
    expect(the('button', 'Text als Datei sichern')).toBeTruthy();
    await clickTwice(the('button', 'Um Hilfe bitten'));
    expect(asked('POST /challenges')).toBe(1);
    const again = await answer('POST /challenges', challengeOf({ state: 'draft' }));
    expect([again.body, again.key]).toEqual([lost.body, lost.key]);
    expect(lost.key).toMatch(/^[\w-]{16,}$/);
    const { body } = await answer('POST /challenges/:id/steps', challengeOf({ state: 'review' }));
    expect(body).toMatchObject({ step: 'submit' });
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/probleme/${challengeOf().id}`);
    expect(stored()).not.toContain(WHAT);
  });
});
