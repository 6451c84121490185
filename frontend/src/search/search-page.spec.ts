import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import type { Hit, SearchAnswer } from '@contract';
import { PACE } from '@frontend/platform/timing';
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
    protection: [],
  },
  near: null,
  instead: null,
  similar: [],
  nearby: [],
  without: [],
  engine: 'postgres',
};
const topics = [{ id: 'coating', parent: null, names: { de: 'Beschichtung', en: 'Coating' } }];
const arrive = (url: string): Promise<HTMLElement> => visit(routes, url, [atOnce]);
/** The labels are here before any answer. */
const open = async (url: string): Promise<HTMLElement> => {
  const page = await arrive(url);
  await answer('GET /reference', { topics: [], sectors: [], districts: [] });
  return page;
};
const typing = async (text: string): Promise<void> => {
  const input = field('Was suchen Sie?');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await settle();
  await settle();
};

describe('search', () => {
  it('shows the first answer with its labels, so that nothing comes between; without them if they do not come', async () => {
    const narrowed = { ...found, facets: { ...found.facets, topic: [{ value: 'coating', count: 3 }] } };
    const page = await arrive('/finden?q=pulver');
    await answer('GET /search', narrowed);
    expect(all('heading', '41 Einträge')).toEqual([]);
    expect(page.textContent).not.toContain('Labortag im Betrieb');
    await answer('GET /reference', { topics, sectors: [], districts: [] });
    expect(the('heading', '41 Einträge')).toBeTruthy();
    expect(page.textContent).toMatch(/Beschichtung.*Labortag im Betrieb/s);
    TestBed.resetTestingModule();
    await arrive('/finden?q=pulver');
    await answer('GET /search', narrowed);
    await refuse('GET /reference', 503);
    expect(the('heading', '41 Einträge')).toBeTruthy();
  });

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

  it('narrows by a tree, by distance, and shows each way with a button that takes it away', async () => {
    const page = await arrive('/finden?thema=t1&plz=57223&umkreis=25');
    const tree = [
      { value: 't1', count: 5 },
      { value: 't1a', count: 3 },
      { value: 't2', count: 2 },
      { value: 't2a', count: 1 },
    ];
    const { url } = await answer('GET /search', {
      ...found,
      facets: { ...found.facets, topic: tree },
      near: { postcode: '57223', place: 'Kreuztal', km: 25 },
    });
    expect(url).toBe('/api/search?topic=t1&near=57223&km=25&page=1');
    const topic = (id: string, parent: string | null) => ({ id, parent, names: { de: `Thema ${id}`, en: id } });
    const tops = [topic('t1', null), topic('t1a', 't1'), topic('t2', null), topic('t2a', 't2')];
    await answer('GET /reference', { topics: tops, sectors: [], districts: [] });
    document.querySelector('details')!.open = true;
    await settle();
    expect(all('checkbox', /^Thema/).map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Thema t1',
      'Thema t1a',
      'Thema t2',
    ]);
    await expectAccessible(page);
    await click(the('button', '25 km um Kreuztal, wegnehmen'));
    expect(TestBed.inject(Router).url).toBe('/finden?thema=t1');
    await answer('GET /search', found);
    await click(the('button', 'Thema t1, wegnehmen'));
    expect(TestBed.inject(Router).url).toBe('/finden');
  });

  it('says with little found what other words, radii and filters would bring', async () => {
    const page = await open('/finden?q=Kranbahn&plz=57223&reife=lab');
    const help = {
      similar: ['Brückenkran'],
      nearby: [{ km: 100, total: 7 }],
      without: [{ filter: 'maturity' as const, total: 12 }],
    };
    await answer('GET /search', { ...found, hits: [], total: 0, ...help });
    await expectAccessible(page);
    await click(the('button', 'ohne Reife: 12'));
    expect(TestBed.inject(Router).url).toBe('/finden?q=Kranbahn&plz=57223');
    await answer('GET /search', { ...found, hits: [], total: 0, ...help });
    await click(the('button', '100 km: 7'));
    expect(TestBed.inject(Router).url).toBe('/finden?q=Kranbahn&plz=57223&umkreis=100');
    await answer('GET /search', { ...found, hits: [], total: 0, ...help });
    await click(the('button', 'Brückenkran'));
    expect(TestBed.inject(Router).url).toContain('q=Br%C3%BCckenkran');
  });

  it('completes the last word, by arrows and Enter, and says how many there are', async () => {
    await open('/finden');
    await answer('GET /search', found);
    await typing('Risse im Pulv');
    const { url } = await answer('GET /search/suggest', { words: ['Pulverlack', 'Pulver'] });
    expect(url).toBe('/api/search/suggest?q=Pulv');
    expect(all('option', /Pulver/)).toHaveLength(2);
    expect(document.body.textContent).toContain('2 Wörter zur Auswahl');
    const input = field('Was suchen Sie?');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    }
    expect(input.value).toBe('Risse im Pulver');
    expect(TestBed.inject(Router).url).toBe('/finden?q=Risse%20im%20Pulver');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('drops a question that is outrun by the next one', async () => {
    await open('/finden?q=Te');
    const http = TestBed.inject(HttpTestingController);
    const first = http.expectOne((request) => request.url === '/api/search');
    await TestBed.inject(Router).navigateByUrl('/finden?q=Teig');
    await settle();
    expect(first.cancelled).toBe(true);
    expect((await answer('GET /search', found)).url).toContain('q=Teig');
  });

  it('offers the feed to everybody, and to members to keep the search, with the room there is', async () => {
    const page = await open('/finden?q=Pulverlack&form=lab_day');
    await answer('GET /search', found);
    const feed = '/api/feeds/search.atom?q=Pulverlack&format=lab_day';
    expect(the('link', 'Als Atom-Feed').getAttribute('href')).toBe(feed);
    expect(document.head.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(feed);
    await click(the('button', 'Suche merken'));
    expect(the('link', 'Anmelden').getAttribute('href')).toBe('/anmelden');
    TestBed.inject(Session).keep(sessionOf('company_admin'));
    await settle();
    await answer('GET /watches', { items: [], most: 20 });
    expect(page.textContent).toContain('Sie können noch 20 Suchen merken.');
    expect(field('Name der Suche').value).toBe('Pulverlack');
    await expectAccessible(page);
    await type(field('Name der Suche'), ' ');
    await click(the('button', 'Merken'));
    expect([asked('POST /watches'), page.textContent]).toEqual([0, expect.stringContaining('der Suche einen Namen')]);
    await type(field('Name der Suche'), 'Pulverlack');
    await click(the('button', 'Merken'));
    const { body } = await answer('POST /watches', {
      id: idOf(300),
      name: 'Pulverlack',
      query: { q: 'Pulverlack', format: ['lab_day'], km: 50 },
      paused: false,
      feed: null,
      createdAt: '2026-11-24T09:00:00.000Z',
    });
    expect(body).toEqual({ name: 'Pulverlack', query: { q: 'Pulverlack', format: ['lab_day'] } });
    expect(page.textContent).toContain('Die Suche ist gemerkt.');
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
      einrichtung: null,
      reife: null,
      schutz: null,
      plz: null,
      umkreis: null,
      folge: null,
      seite: null,
    });
    const odd = fromAddress({
      q: 'x'.repeat(900),
      art: 'nonsense',
      seite: '-4',
      thema: ',a,,a,b',
      plz: '57',
      umkreis: 'x',
    });
    expect([odd.q.length, odd.kind, odd.page, odd.topic, odd.near, odd.km]).toEqual([
      400,
      null,
      1,
      ['a', 'b'],
      null,
      50,
    ]);
    const whole = {
      q: 'Teig',
      art: 'offering',
      thema: 'a',
      reife: 'lab',
      plz: '57223',
      umkreis: '25',
      folge: 'newest',
      seite: '2',
    };
    const written = toAddress(fromAddress(whole));
    expect(Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null))).toEqual(whole);
  });

  it('marks without losing a character, whatever the marks say', () => {
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
