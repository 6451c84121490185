import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { Component } from '@angular/core';
import { PAGES } from '@contract/pages';
import { TIME } from '@frontend/platform/clock';
import { all, answer, click, expectAccessible, field, refuse, settle, the, type, visit } from '@frontend/testing';
import { StartPage } from './start-page';

@Component({ template: '' })
class TellPage {}

const routes: Routes = [
  { path: '', component: StartPage },
  { path: PAGES.tell.slice(1), component: TellPage },
];
const at = { provide: TIME, useValue: () => new Date('2026-11-24T09:00:00Z') };
const card = {
  id: '0190a8f0-0000-7000-8000-000000000001',
  title: 'Unser Teig wird an warmen Tagen zu weich.',
  poster: { side: 'practice' as const, organisationId: null, name: null, parentName: null },
  topics: [],
  sector: '10',
  place: 'Borken',
  district: '05554',
  language: 'de' as const,
  state: 'published' as const,
  publishedAt: '2026-11-18T08:00:00Z',
  confirmedAt: null,
  ageing: false,
  example: false,
  interested: 0,
};
const sectors = [{ id: '10', parent: null, names: { de: 'Nahrung', en: 'Food' } }];
const facts = { challenges: [card], sectors, openChallenges: 1280, openOfferings: 3, groups: 2 };

describe('start page', () => {
  it('shows what is wanted, in the words of those who ask', async () => {
    const page = await visit(routes, '/', [at]);
    await answer('GET /start', facts);
    expect(the('link', card.title).getAttribute('href')).toBe(`/probleme/${card.id}`);
    expect(page.textContent).toContain('1.280 Probleme sind offen.');
    expect(page.textContent).toContain('Nahrung, Borken');
    expect(page.textContent).toContain('Sucht seit 6 Tagen');
    await expectAccessible(page);
  });

  it('carries the first words into the wizard without putting them into the address', async () => {
    await visit(routes, '/', [at]);
    await type(field('Wo klemmt es bei Ihnen?'), 'Der Teig klebt.');
    await click(the('button', 'Weiter'));
    const router = TestBed.inject(Router);
    expect(router.url).toBe('/erzaehlen');
    expect(router.lastSuccessfulNavigation()?.extras.state).toMatchObject({ what: 'Der Teig klebt.' });
  });

  it('is honest when nothing is open', async () => {
    const page = await visit(routes, '/', [at]);
    await answer('GET /start', { ...facts, challenges: [], openChallenges: 0 });
    expect(page.textContent).toContain('Im Moment ist kein Problem offen.');
    expect(all('link', /Alle/)).toHaveLength(0);
  });

  it('keeps the invitation when the list cannot be read, and tries again', async () => {
    const page = await visit(routes, '/', [at]);
    await refuse('GET /start', 0);
    expect(the('heading', 'Keine Verbindung')).toBeTruthy();
    expect(field('Wo klemmt es bei Ihnen?')).toBeTruthy();
    await expectAccessible(page);
    await click(the('button', 'Noch einmal versuchen'));
    await answer('GET /start', facts);
    await settle();
    expect(the('link', card.title)).toBeTruthy();
  });
});
