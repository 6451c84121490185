import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import type { Hit, SearchAnswer } from '@contract';
import { PACE } from '@frontend/platform/calm';
import { all, answer, click, expectAccessible, field, refuse, settle, the, visit } from '@frontend/testing';
import { fromAddress, toAddress } from './address';
import { partsOf } from './marked-text';
import { SearchPage } from './search-page';

const routes: Routes = [{ path: 'finden', component: SearchPage }];
const atOnce = { provide: PACE, useValue: 0 };
const hit: Hit = {
  kind: 'offering',
  id: '0190a8f0-0000-7000-8000-000000000110',
  title: { text: 'Partikel im Pulverlack finden', marks: [[12, 21]] },
  excerpt: { text: 'Streiflicht und Kamera.', marks: [] },
  side: 'science',
  by: 'Hochschule Siegtal',
  place: 'Siegen',
  district: '05970',
  topics: [],
  formats: ['lab_day'],
  language: 'de',
  confirmedAt: '2026-11-03T08:00:00Z',
  ageing: false,
  freeAgain: null,
  publishedAt: '2026-11-01T09:00:00.000Z',
  example: false,
};
const found: SearchAnswer = {
  hits: [hit],
  total: 41,
  page: 1,
  pages: 3,
  kinds: [
    { value: 'challenge', count: 12 },
    { value: 'offering', count: 29 },
  ],
  facets: {
    topic: [],
    sector: [],
    district: [],
    format: [{ value: 'lab_day', count: 9 }],
    language: [],
    institutionType: [],
    maturity: [],
  },
  near: null,
  instead: null,
  similar: [],
  nearby: [],
  without: [],
  engine: 'postgres',
};
const open = (url: string): Promise<HTMLElement> => visit(routes, url, [atOnce]);
const typing = async (text: string): Promise<void> => {
  const input = field('Was suchen Sie?');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await settle();
  await settle();
};

describe('search', () => {
  it('searches for what stands in the address and marks what was found', async () => {
    const page = await open('/finden?q=Pulverlack&art=offering&form=lab_day&seite=2');
    const { url } = await answer('GET /search', found);
    expect(url).toBe('/api/search?q=Pulverlack&kind=offering&format=lab_day&page=2');
    expect(the('heading', '41 Einträge')).toBeTruthy();
    expect(the('link', hit.title.text).getAttribute('href')).toBe(`/angebote/${hit.id}`);
    expect(page.querySelector('mark')?.textContent).toBe('Pulverlack'.slice(0, 9));
    expect(the('link', /^Angebote 29/).getAttribute('aria-current')).toBe('true');
    await expectAccessible(page);
  });

  it('finds while typing and writes it into the address, as one entry of the history', async () => {
    await open('/finden');
    await answer('GET /search', found);
    await typing('Teig');
    expect(TestBed.inject(Router).url).toBe('/finden?q=Teig');
    const { url } = await answer('GET /search', { ...found, total: 1 });
    expect(url).toContain('q=Teig');
    expect(the('heading', '1 Eintrag')).toBeTruthy();
  });

  it('narrows by boxes, keeps the last list meanwhile, and forgets the page', async () => {
    await open('/finden?seite=3');
    await answer('GET /search', found);
    document.querySelector('details')!.open = true;
    await settle();
    await click(field('Labortag im Betrieb'));
    expect(TestBed.inject(Router).url).toBe('/finden?form=lab_day');
    expect(the('link', hit.title.text)).toBeTruthy();
    await answer('GET /search', found);
    expect(document.body.textContent).toContain('1 gewählt');
    await click(the('button', 'Eingrenzung aufheben'));
    expect(TestBed.inject(Router).url).toBe('/finden');
  });

  it('helps when there is nothing', async () => {
    const page = await open('/finden?q=Beschihctung&thema=x');
    await answer('GET /search', { ...found, hits: [], total: 0, kinds: [], instead: 'Beschichtung' });
    expect(the('heading', 'Zu „Beschihctung“ gibt es noch keinen Eintrag')).toBeTruthy();
    await expectAccessible(page);
    await click(the('button', 'Nach „Beschichtung“ suchen'));
    expect(TestBed.inject(Router).url).toBe('/finden?q=Beschichtung&thema=x');
  });

  it('says when the larger search is down, and when nothing can be reached', async () => {
    const page = await open('/finden');
    await answer('GET /search', { ...found, engine: 'reduced' });
    expect(page.textContent).toContain('Wir suchen einfacher');
    await click(the('button', 'Suchen'));
    await refuse('GET /search', 0);
    expect(the('heading', 'Keine Verbindung')).toBeTruthy();
    expect(all('link', hit.title.text)).toHaveLength(0);
    await expectAccessible(page);
  });

  it('keeps addresses short and survives any of them', () => {
    expect(toAddress(fromAddress({}))).toEqual({
      q: null,
      art: null,
      thema: null,
      branche: null,
      kreis: null,
      form: null,
      sprache: null,
      seite: null,
    });
    const odd = fromAddress({ q: 'x'.repeat(900), art: 'nonsense', seite: '-4', sprache: 'fr', thema: ',a,,a,b' });
    expect([odd.q.length, odd.kind, odd.page, odd.language, odd.topic]).toEqual([400, null, 1, null, ['a', 'b']]);
  });

  it('marks without losing a sign, whatever the marks say', () => {
    const join = (marks: [number, number][]): string =>
      partsOf('Pulverlack', marks)
        .map(({ text }) => text)
        .join('');
    expect([
      join([[0, 6]]),
      join([[8, 99]]),
      join([
        [4, 2],
        [99, 100],
      ]),
      join([
        [0, 5],
        [3, 7],
      ]),
    ]).toEqual(Array.from({ length: 4 }, () => 'Pulverlack'));
  });
});
