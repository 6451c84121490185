import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import type { Offering } from '@contract';
import { TIME } from '@frontend/platform/clock';
import { Session } from '@frontend/platform/session';
import {
  aGroup,
  all,
  anOffering,
  answer,
  asked,
  click,
  expectAccessible,
  field,
  idOf,
  press,
  refuse,
  sessionOf,
  settle,
  the,
  stored,
  type,
  visit,
} from '@frontend/testing';
import { OfferingEditorPage } from './editor/offering-editor-page';
import { GroupPage } from './group-page';
import { OfferingPage } from './offering-page';

@Component({ template: '' })
class Elsewhere {}

const routes: Routes = [
  { path: 'angebote/neu', component: OfferingEditorPage },
  { path: 'angebote/:id/bearbeiten', component: OfferingEditorPage },
  { path: 'angebote/:id', component: OfferingPage },
  { path: 'gruppen/:id', component: GroupPage },
  { path: '**', component: Elsewhere },
];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:42:00Z') }];
const own: NonNullable<Offering['own']> = {
  version: 3,
  nothingUnpublished: true,
  shortcomings: [],
  returned: null,
  reviewBy: null,
  confirmBy: null,
};
const TOPICS = {
  topics: [{ id: 'surface', parent: null, names: { de: 'Oberflächen', en: 'Surfaces' } }],
  sectors: [],
  districts: [],
};
// The form is long, and each look-up by role walks through all of it.
jest.setTimeout(20_000);

/** Where drafts lay before they belonged to somebody. */
const FORMER_KEY = 'dw.kept.offering.new';

async function fillIn(): Promise<void> {
  await type(field('Überschrift'), 'Wir finden Lackfehler, bevor sie aushärten');
  await type(field(/^Was haben Betriebe/), 'Zwei Messtage an Ihrer Linie und eine ehrliche Antwort danach.');
  await type(field(/^Verfahren/), 'Streiflicht\n\n Kamera ');
  await click(field('Labortag im Betrieb'));
  // Leaving the field would fold the suggestions.
  const topic = field('Thema suchen');
  topic.focus();
  topic.value = 'Ober';
  topic.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  await press(the('option', 'Oberflächen'));
  await click(field(/^Hier steht nichts/));
}

describe('writing an offering', () => {
  const theirs = anOffering({ title: 'Von der Kollegin', topics: ['surface'], own: { ...own, version: 4 } });

  it('says what is missing and leads there', async () => {
    const page = await visit(routes, '/angebote/neu', providers);
    await answer('GET /reference', TOPICS);
    await click(the('button', 'Zur Prüfung geben'));
    const summary = the('alert');
    expect(all('link', undefined, summary)).toHaveLength(5);
    expect(document.activeElement).toBe(summary);
    await click(the('link', /^Überschrift/));
    expect(document.activeElement).toBe(field('Überschrift'));
    await expectAccessible(page);
  });

  it('hands in a complete one', async () => {
    await visit(routes, '/angebote/neu', providers);
    await answer('GET /reference', TOPICS);
    await fillIn();
    await click(the('button', 'Zur Prüfung geben'));
    const { body } = await answer('POST /offerings', anOffering({ state: 'draft', own }));
    expect(body).toMatchObject({
      title: 'Wir finden Lackfehler, bevor sie aushärten',
      methods: ['Streiflicht', 'Kamera'],
      formats: ['lab_day'],
      topics: ['surface'],
      nothingUnpublished: true,
    });
    expect((await answer('POST /offerings/:id/steps', anOffering({ state: 'review' }))).body).toEqual({
      step: 'submit',
    });
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/angebote/${idOf(70)}`);
  });

  it('keeps every word on this device until it is stored', async () => {
    const page = await visit(routes, '/angebote/neu', providers);
    await type(field('Überschrift'), 'Halb fertig');
    expect(stored()).toContain('Halb fertig');
    expect(page.textContent).toContain('Auf diesem Gerät gespeichert');
    await click(the('button', 'Speichern'));
    await refuse('POST /offerings', 0);
    expect(field('Überschrift').value).toBe('Halb fertig');
    expect(stored()).toContain('Halb fertig');
    await click(the('button', 'Speichern'));
    await answer('POST /offerings', anOffering({ state: 'draft', own }));
    await settle();
    expect(stored()).not.toContain('Halb fertig');
    expect(TestBed.inject(Router).url).toBe(`/angebote/${idOf(70)}/bearbeiten`);
  });

  it('brings back what was left, and lets it be thrown away', async () => {
    localStorage.setItem(
      FORMER_KEY,
      JSON.stringify({ value: { title: 'Von gestern', formats: ['x'] }, at: '2026-11-23T09:00:00Z' }),
    );
    const page = await visit(routes, '/angebote/neu', providers);
    expect(field('Überschrift').value).toBe('Von gestern');
    expect(page.textContent).toContain('Hier liegt noch, was Sie am');
    await click(the('button', 'Verwerfen und neu laden'));
    expect(field('Überschrift').value).toBe('');
  });

  it('does not overwrite what a colleague has changed unless told to', async () => {
    const page = await visit(routes, `/angebote/${idOf(70)}/bearbeiten`, providers);
    await answer('GET /offerings/:id', anOffering({ own, topics: ['surface'] }));
    expect(page.textContent).toContain('Dieses Angebot ist veröffentlicht.');
    await type(field('Überschrift'), 'Meine neue Fassung');
    await click(the('button', 'Speichern'));
    const first = await refuse('PUT /offerings/:id', 409, { code: 'posting.changed_elsewhere' });
    expect(first.body).toMatchObject({ version: 3 });
    await answer('GET /offerings/:id', theirs);
    expect(field('Überschrift').value).toBe('Meine neue Fassung');
    await click(the('button', 'Meine Fassung speichern'));
    const { body } = await answer('PUT /offerings/:id', anOffering({ own }));
    expect(body).toMatchObject({ title: 'Meine neue Fassung', version: 4 });
  });

  it('tells of the version of a colleague when changes that were left here are opened again, and loads it on request', async () => {
    await visit(routes, `/angebote/${idOf(70)}/bearbeiten`, providers);
    await answer('GET /offerings/:id', anOffering({ own, topics: ['surface'] }));
    await type(field('Überschrift'), 'Liegen geblieben');
    TestBed.resetTestingModule();
    const page = await visit(routes, `/angebote/${idOf(70)}/bearbeiten`, providers);
    await answer('GET /offerings/:id', theirs);
    expect(page.textContent).toContain('Jemand anderes hat das Angebot inzwischen geändert.');
    await click(the('button', 'Speichern'));
    const { body } = await refuse('PUT /offerings/:id', 409, { code: 'posting.changed_elsewhere' });
    expect(body).toMatchObject({ title: 'Liegen geblieben', version: 3 });
    await answer('GET /offerings/:id', theirs);
    await click(the('button', 'Die andere Fassung laden'));
    await answer('GET /offerings/:id', theirs);
    expect(field('Überschrift').value).toBe('Von der Kollegin');
    expect(stored()).not.toContain('Liegen geblieben');
  });

  it('saves half a draft, but nothing that could not be kept, and says what the backend refused at its field', async () => {
    const page = await visit(routes, '/angebote/neu', providers);
    const means = field(/^Verfahren/);
    await type(means, `Streiflicht\n${'x'.repeat(200)}`);
    expect(page.textContent).toContain('Eine Zeile ist zu lang.');
    await click(the('button', 'Speichern'));
    expect(asked('POST /offerings')).toBe(0);
    await type(means, 'Streiflicht\n x');
    await click(the('button', 'Speichern'));
    expect([asked('POST /offerings'), means.getAttribute('aria-invalid')]).toEqual([0, 'true']);
    await type(means, '\nStreiflicht\n');
    await click(the('button', 'Speichern'));
    const fields = [{ field: 'equipment.0', code: 'too_short', limit: 2 }];
    const { body } = await refuse('POST /offerings', 422, { code: 'input.invalid', fields });
    expect(body).toMatchObject({ title: '', methods: ['Streiflicht'] });
    expect(field(/^Ausstattung/).getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
  });

  it('asks a published one for all it needs before it is saved', async () => {
    await visit(routes, `/angebote/${idOf(70)}/bearbeiten`, providers);
    await answer('GET /offerings/:id', anOffering({ own }));
    await click(the('button', 'Speichern'));
    expect(asked('PUT /offerings/:id')).toBe(0);
    expect(the('link', /^Thema: /, the('alert'))).toBeTruthy();
  });

  it('adds and removes evidence', async () => {
    await visit(routes, '/angebote/neu', providers);
    await click(the('button', 'Nachweis hinzufügen'));
    await click(the('button', 'Nachweis hinzufügen'));
    expect(all('group', /^Nachweis/)).toHaveLength(2);
    await click(the('button', 'Nachweis 1 entfernen'));
    expect(all('group', /^Nachweis/)).toHaveLength(1);
  });
});

describe('the page of an offering', () => {
  it('shows everybody what is on offer and whether there is time', async () => {
    const page = await visit(routes, `/angebote/${idOf(70)}`, providers);
    await answer('GET /offerings/:id', anOffering({ ageing: true, free: 0, freeAgain: '2027-01-01' }));
    expect(page.textContent).toContain('im Labor gezeigt');
    expect(page.textContent).toContain('nicht mehr bestätigt');
    expect(page.textContent).toContain('Die Gruppe ist gerade ausgelastet. Frei ab 1.\u00a0Januar\u00a02027.');
    expect(all('link', 'Problem beschreiben')).toHaveLength(1);
    expect(all('button')).toEqual([]);
    await expectAccessible(page);
  });

  it('tells its owner why it came back and what to do, and ends nothing without asking', async () => {
    const page = await visit(routes, `/angebote/${idOf(70)}`, providers);
    const returned = { reason: 'unclear_wanted', sentence: 'Was hat der Betrieb davon?' } as const;
    const shortcomings = [{ field: 'topics', code: 'missing' }];
    const mine = anOffering({
      state: 'returned',
      steps: ['submit', 'withdraw'],
      own: { ...own, returned, shortcomings },
    });
    await answer('GET /offerings/:id', mine);
    expect(page.textContent).toContain('„Was hat der Betrieb davon?“');
    expect(page.textContent).toContain('Thema: Hier fehlt noch etwas.');
    await expectAccessible(page);
    await click(the('button', 'Zurückziehen …'));
    await click(the('button', 'Zurückziehen'));
    expect((await answer('POST /offerings/:id/steps', anOffering({ state: 'withdrawn', own }))).body).toEqual({
      step: 'withdraw',
      version: own.version,
    });
    expect(page.textContent).toContain('zurückgezogen');
  });
});

describe('the page of a group', () => {
  it('shows offers and budget in words; strangers change nothing', async () => {
    const page = await visit(routes, `/gruppen/${idOf(60)}`, providers);
    await answer('GET /groups/:id', aGroup({ claimed: false }));
    expect(page.textContent).toContain('3 von 4 Plätzen sind vergeben.');
    expect(page.textContent).toContain('Dieser Eintrag stammt aus offenen Verzeichnissen.');
    expect(all('heading', 'Gruppe ändern')).toEqual([]);
    await expectAccessible(page);
  });

  it('lets its members change name, text, requests and first free day', async () => {
    const page = await visit(routes, `/gruppen/${idOf(11)}`, providers);
    TestBed.inject(Session).keep(sessionOf('researcher'));
    await answer('GET /groups/:id', aGroup({ id: idOf(11) }));
    await type(field('Name der Gruppe'), 'L');
    await click(the('button', 'Speichern'));
    expect(page.textContent).toContain('Der Name braucht mindestens zwei Zeichen.');
    await type(field('Name der Gruppe'), 'Labor für Licht');
    await click(the('button', 'Eine weniger'));
    await click(the('button', 'Speichern'));
    const { body } = await answer('PUT /group', aGroup({ id: idOf(11), name: 'Labor für Licht' }));
    expect(body).toEqual({
      name: 'Labor für Licht',
      text: 'Wir messen, was Augen nur ahnen.',
      perQuarter: 3,
      freeFrom: null,
    });
    expect(page.textContent).toContain('Gespeichert, 10:42');
    await expectAccessible(page);
  });
});
