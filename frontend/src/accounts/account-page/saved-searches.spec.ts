import type { Watch } from '@contract';
import { TestBed } from '@angular/core/testing';
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
import { SavedSearches } from './saved-searches';

const watch = (n: number, more: Partial<Watch> = {}): Watch => ({
  id: idOf(n),
  name: `Suche ${n}`,
  query: { q: 'Lack', kind: 'offering', km: 50 },
  paused: false,
  feed: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  ...more,
});
const open = () => visit([{ path: 'konto', component: SavedSearches }], '/konto');

describe('saved searches', () => {
  it('say how many more there may be, and lead back to each search', async () => {
    const page = await open();
    await answer('GET /watches', {
      items: [watch(1), watch(2, { paused: true, feed: 'https://x.example/f' })],
      most: 20,
    });
    expect(page.textContent).toContain('Platz ist noch für 18.');
    expect(the('link', 'Suche 1').getAttribute('href')).toBe('/finden?q=Lack&art=offering');
    expect(page.textContent).toContain('https://x.example/f');
    await expectAccessible(page);
  });

  it('hand out the address of a feed', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const page = await open();
    await answer('GET /watches', { items: [watch(1, { feed: 'https://x.example/f' })], most: 20 });
    await click(the('button', 'Feed-Adresse kopieren'));
    await settle();
    expect(copied).toEqual(['https://x.example/f']);
    expect(page.textContent).toContain('Die Adresse ist kopiert.');
    await expectAccessible(page);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('are read again under another hat', async () => {
    const page = await open();
    await answer('GET /watches', { items: [watch(1)], most: 20 });
    TestBed.inject(Session).keep(sessionOf('council_member'));
    await settle();
    await answer('GET /watches', { items: [watch(7)], most: 20 });
    expect(page.textContent).toContain('Suche 7');
    expect(page.textContent).not.toContain('Suche 1');
  });

  it('are renamed in their place by keyboard, announced, and focus returns', async () => {
    const page = await open();
    await answer('GET /watches', { items: [watch(1)], most: 20 });
    await click(the('button', 'Umbenennen'));
    const name = field('Name der Suche');
    expect(document.activeElement).toBe(name);
    await expectAccessible(page);
    const press = async (): Promise<void> => {
      name.form?.requestSubmit();
      await settle();
    };
    await type(name, ' ');
    await press();
    expect(page.textContent).toContain('Bitte geben Sie der Suche einen Namen.');
    expect(asked('PUT /watches/:id')).toBe(0);
    await type(name, 'Lack an Rhein und Ruhr');
    await press();
    await refuse('PUT /watches/:id', 503, { code: 'service.unavailable' });
    expect(field('Name der Suche').value).toBe('Lack an Rhein und Ruhr');
    await press();
    const { body } = await answer('PUT /watches/:id', watch(1, { name: 'Lack an Rhein und Ruhr' }));
    expect(body).toEqual({ name: 'Lack an Rhein und Ruhr', paused: false });
    await answer('GET /watches', { items: [watch(1, { name: 'Lack an Rhein und Ruhr' })], most: 20 });
    expect(the('link', 'Lack an Rhein und Ruhr')).toBeTruthy();
    expect(all('status').some(({ textContent }) => textContent.includes('Umbenannt.'))).toBe(true);
    expect(document.activeElement).toBe(the('button', 'Umbenennen'));
    await expectAccessible(page);
  });

  it('keep their name on Escape', async () => {
    await open();
    await answer('GET /watches', { items: [watch(1)], most: 20 });
    await click(the('button', 'Umbenennen'));
    await type(field('Name der Suche'), 'Anders');
    field('Name der Suche').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(the('link', 'Suche 1')).toBeTruthy();
    expect(asked('PUT /watches/:id')).toBe(0);
    expect(document.activeElement).toBe(the('button', 'Umbenennen'));
  });

  it('are paused, read as a feed and deleted, and a refusal is told', async () => {
    const page = await open();
    await answer('GET /watches', { items: [watch(1)], most: 20 });
    await click(the('button', 'Anhalten'));
    const { body } = await answer('PUT /watches/:id', watch(1, { paused: true }));
    expect(body).toEqual({ name: 'Suche 1', paused: true });
    await answer('GET /watches', { items: [watch(1, { paused: true })], most: 20 });
    expect(the('button', 'Fortsetzen')).toBeTruthy();
    await click(the('button', 'Feed-Adresse anlegen'));
    await refuse('POST /watches/:id/feed', 503, { code: 'service.unavailable' });
    expect(page.querySelector('[role=alert]')?.textContent).toBeTruthy();
    await click(the('button', 'Löschen'));
    await answer('DELETE /watches/:id', { done: true });
    await answer('GET /watches', { items: [], most: 20 });
    expect(page.textContent).toContain('Noch keine.');
    await expectAccessible(page);
  });
});
