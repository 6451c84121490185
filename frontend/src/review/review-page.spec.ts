import type { Routes } from '@angular/router';
import type { AnswerOf } from '@contract';
import { TIME } from '@frontend/platform/clock';
import {
  aChallenge,
  all,
  anOffering,
  answer,
  asked,
  click,
  expectAccessible,
  field,
  idOf,
  refuse,
  settle,
  the,
  type,
  visit,
} from '@frontend/testing';
import { ReviewPage } from './review-page';

const routes: Routes = [{ path: 'pult', component: ReviewPage }];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:42:00Z') }];
const waiting = {
  version: 4,
  since: '2026-11-23T09:00:00.000Z',
  dueOn: '2026-11-26T16:00:00.000Z',
  late: false,
  warnings: [],
};
const steps = ['approve', 'return'] as const;
const queue: AnswerOf<'GET /review'> = {
  challenges: [
    {
      ...waiting,
      challenge: aChallenge({
        id: idOf(51),
        title: 'Körner im Lack',
        steps: [...steps],
        answers: [
          { question: 'where', lock: 'members', text: 'Bei Kreutzer Schienentechnik an Linie 2.' },
          { question: 'cost', lock: 'partner', text: null },
        ],
      }),
      warnings: [{ field: 'answers.where', kind: 'company', text: 'Kreutzer Schienentechnik' }],
    },
    {
      ...waiting,
      challenge: aChallenge({ id: idOf(52), title: 'Zu lange gewartet', steps: [...steps] }),
      since: '2026-11-17T09:00:00.000Z',
      dueOn: '2026-11-20T16:00:00.000Z',
      late: true,
    },
  ],
  offerings: [{ ...waiting, offering: anOffering({ steps: [...steps] }) }],
  councils: [
    {
      id: idOf(80),
      name: 'Betriebsrat Lenne',
      companyName: 'Kaltwalzwerk Lenne',
      person: 'Aylin Şahin',
      since: '2026-11-22T08:00:00.000Z',
      version: 2,
    },
  ],
};

async function open(query = ''): Promise<HTMLElement> {
  const page = await visit(routes, `/pult${query}`, providers);
  await answer('GET /review', queue);
  return page;
}

async function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  await settle();
}

const current = (): string =>
  all('row').find((row) => row.ariaCurrent ?? row.getAttribute('aria-current'))?.textContent ?? '';

/** A window wide enough for list and detail, or not; widths change for everybody who listens. */
function windowWide(wide: boolean): void {
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: wide }) as MediaQueryList;
}

beforeEach(() => windowWide(true));
afterEach(() => Reflect.deleteProperty(window, 'matchMedia'));

describe('the reading desk', () => {
  it('puts on top where waiting does most harm, and marks in the text what the hints are about', async () => {
    const page = await open(`?id=${idOf(51)}`);
    const rows = all('row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    expect(rows[1]).toContain('Frist vorbei');
    expect(rows[2]).toContain('5 Tage');
    expect(rows[2]).toContain('Zu lange gewartet');
    expect(page.querySelector('mark')?.textContent).toContain('Kreutzer Schienentechnik');
    expect(page.textContent).toContain('der Name einer Firma in „Wo im Betrieb passiert das?“');
    expect(page.textContent).toContain('Nur Partner. Das lesen auch Sie nicht.');
    await expectAccessible(page);
  });

  it('does not call a text of before the weekend new', async () => {
    const saturday = [{ provide: TIME, useValue: () => new Date('2026-11-28T09:42:00Z') }];
    await visit(routes, '/pult', saturday);
    const [first] = queue.challenges;
    const handedIn = (since: string) => ({
      ...first,
      since,
      challenge: aChallenge({ id: idOf(since.length), title: since }),
    });
    const texts = [handedIn('2026-11-28T08:00:00.000Z'), handedIn('2026-11-27T09:00:00Z')];
    await answer('GET /review', { challenges: texts, offerings: [], councils: [] } as unknown as typeof queue);
    const rows = all('row').map((row) => row.textContent);
    expect(rows.find((row) => row.includes('2026-11-27'))).toContain('noch kein Arbeitstag');
    expect(rows.find((row) => row.includes('2026-11-28'))).toContain('seit heute');
  });

  it('publishes and goes on to the next one', async () => {
    const page = await open(`?id=${idOf(51)}`);
    await click(the('button', /^Veröffentlichen/));
    expect((await answer('POST /challenges/:id/steps', aChallenge())).body).toEqual({ step: 'approve', version: 4 });
    await settle();
    expect(page.textContent).toContain('Veröffentlicht: „Körner im Lack“.');
    expect(current()).toContain('Lackfehler sehen');
    expect(asked('GET /review')).toBe(1);
  });

  it('sends back with a reason from the list', async () => {
    const page = await open(`?id=${idOf(51)}`);
    await click(the('button', /^Zurückgeben …/));
    await click(the('button', 'Zurückgeben'));
    expect(page.textContent).toContain('Bitte wählen Sie einen Grund.');
    await click(field('Im Text stehen Namen oder Vertrauliches.'));
    await type(field(/^Ein Satz, der weiterhilft/), 'Bitte ohne den Namen des Kunden.');
    await click(the('button', 'Zurückgeben'));
    expect((await answer('POST /challenges/:id/steps', aChallenge())).body).toEqual({
      step: 'return',
      version: 4,
      reason: 'names_or_secrets',
      sentence: 'Bitte ohne den Namen des Kunden.',
    });
    expect(page.textContent).toContain('Zurückgegeben: „Körner im Lack“.');
  });

  it('moves and decides by keys, but not while somebody writes or holds another key', async () => {
    await open();
    expect(current()).toContain('Zu lange gewartet');
    await press('j');
    expect(current()).toContain('Körner im Lack');
    await press('k');
    await press('k');
    expect(current()).toContain('Zu lange gewartet');
    await press('v', { ctrlKey: true });
    await press('v', {}, field('Tastenkürzel'));
    expect(asked('POST /challenges/:id/steps')).toBe(0);
    await press('v');
    expect(asked('POST /challenges/:id/steps')).toBe(1);
  });

  it('decides by keys only about a text that is on screen', async () => {
    windowWide(false);
    await open();
    expect(current()).toBe('');
    await press('v');
    await press('r');
    expect(asked('POST /challenges/:id/steps')).toBe(0);
    expect(all('button', 'Zurückgeben')).toEqual([]);
    await press('j');
    expect(current()).toContain('Zu lange gewartet');
    await press('v');
    expect(asked('POST /challenges/:id/steps')).toBe(1);
  });

  it('lets keys be switched off, and remembers that', async () => {
    await open();
    await click(field('Tastenkürzel'));
    await press('v');
    expect(asked('POST /challenges/:id/steps')).toBe(0);
    expect(localStorage.getItem('dw.kept.review.shortcuts')).toBe('off');
    expect(all('button', 'Veröffentlichen V')).toEqual([]);
  });

  it('confirms a council only after a check that does not lead through the employer', async () => {
    const page = await open(`?id=${idOf(80)}`);
    await expectAccessible(page);
    await click(the('button', 'Als Gremium bestätigen'));
    expect(asked('POST /review/councils/:id/verify')).toBe(0);
    expect(page.textContent).toContain('Bitte bestätigen Sie erst, wie Sie geprüft haben.');
    await click(field(/^Ich habe das auf einem Weg geprüft/));
    await click(the('button', 'Als Gremium bestätigen'));
    await answer('POST /review/councils/:id/verify', { done: true });
    expect(page.textContent).toContain('Bestätigt: Betriebsrat Lenne.');
  });

  it('shows what a text has become when it was changed while it was read, and publishes that only when told again', async () => {
    const page = await open(`?id=${idOf(51)}`);
    await click(the('button', /^Veröffentlichen/));
    await refuse('POST /challenges/:id/steps', 409, { code: 'posting.changed_while_read' });
    expect(page.textContent).toContain('Der Eintrag wurde geändert, während Sie ihn gelesen haben.');
    const [first, ...rest] = queue.challenges;
    if (!first) throw new Error('The queue is empty.');
    const challenge = { ...first.challenge, title: 'Jetzt gratis', topics: [] };
    await answer('GET /review', { ...queue, challenges: [{ ...first, challenge, version: 5 }, ...rest] });
    expect(current()).toContain('Jetzt gratis');
    expect(the('heading', 'Geändert, seit Sie es gelesen haben')).toBeTruthy();
    expect(page.querySelector('del')?.textContent).toBe('Körner im Lack');
    await expectAccessible(page);
    await click(the('button', /^Veröffentlichen/));
    expect((await answer('POST /challenges/:id/steps', aChallenge())).body).toEqual({ step: 'approve', version: 5 });
  });

  it('asks for the check again when a council calls itself something else meanwhile', async () => {
    const page = await open(`?id=${idOf(80)}`);
    await click(field(/^Ich habe das auf einem Weg geprüft/));
    await click(the('button', 'Als Gremium bestätigen'));
    await refuse('POST /review/councils/:id/verify', 409, { code: 'organisation.changed_elsewhere' });
    const councils = queue.councils.map((council) => ({ ...council, name: 'Betriebsrat Nordwerke', version: 3 }));
    await answer('GET /review', { ...queue, councils });
    expect(page.textContent).toContain('Die Angaben wurden inzwischen an anderer Stelle geändert.');
    expect(the('heading', 'Betriebsrat Nordwerke')).toBeTruthy();
    await click(the('button', 'Als Gremium bestätigen'));
    expect(asked('POST /review/councils/:id/verify')).toBe(0);
  });

  it('says when somebody else was quicker', async () => {
    const page = await open(`?id=${idOf(51)}`);
    await click(the('button', /^Veröffentlichen/));
    await refuse('POST /challenges/:id/steps', 409, { code: 'posting.step_not_possible' });
    expect(page.textContent).toContain('Dieser Schritt geht gerade nicht.');
    expect(asked('GET /review')).toBe(1);
  });

  it('is glad when everything is read', async () => {
    const page = await visit(routes, '/pult', providers);
    await answer('GET /review', { challenges: [], offerings: [], councils: [] });
    expect(the('heading', 'Alles gelesen')).toBeTruthy();
    await expectAccessible(page);
  });
});
