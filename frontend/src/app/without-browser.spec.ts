import '@angular/compiler';
import { HttpBackend, HttpErrorResponse, HttpResponse, type HttpRequest } from '@angular/common/http';
import {
  Component,
  ErrorHandler,
  inject,
  makeStateKey,
  mergeApplicationConfig,
  provideEnvironmentInitializer,
  TransferState,
  type Type,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { Router } from '@angular/router';
import { addressIn } from '@contract/page-at';
import { PAGES, type Page } from '@contract/pages';
import type { Language } from '@contract/words/languages';
import { HANDS_OVER } from '@frontend/platform/api';
import { DICTIONARY } from '@frontend/platform/words';
import { idOf, sessionOf } from '@frontend/testing';
import { of, throwError, type Observable } from 'rxjs';
import { App } from './app';
import { CONFIG } from './app.config';
import { SHOWN } from './every-page.spec-data';

type Role = Parameters<typeof sessionOf>[0];
const ROLES: Partial<Record<Page, Role>> = {
  review: 'moderator',
  offeringNew: 'researcher',
  offeringEdit: 'researcher',
};

/** Answers what a page shows, and notes that it did. */
class Backend implements HttpBackend {
  readonly answered: string[] = [];
  private readonly answers: Readonly<Record<string, unknown>>;

  constructor(page: Page, language: Language) {
    const session = sessionOf(ROLES[page] ?? 'company_admin', { language });
    this.answers = { 'GET /session': session, ...SHOWN[page].answers };
  }

  handle({ method, url }: HttpRequest<unknown>): Observable<HttpResponse<unknown>> {
    const path = new URL(url, 'http://localhost').pathname.replace('/api', '').replaceAll(idOf(1), ':id');
    const asked = `${method} ${path}`;
    if (!(asked in this.answers)) return throwError(() => new HttpErrorResponse({ status: 404, url }));
    this.answered.push(asked);
    return of(new HttpResponse({ status: 200, body: this.answers[asked] }));
  }
}

interface Drawn {
  readonly html: string;
  readonly title: string;
  readonly answered: readonly string[];
  readonly faults: readonly unknown[];
}
interface Given {
  /** The page as it was handed over; the program then starts on it. */
  readonly document?: string;
  /** Shown in place of the page. */
  readonly instead?: Type<unknown>;
}

/** What a page carries, as a browser reads it; where Angular draws, it looks for nothing. */
function carriedBy(document: string): TransferState {
  const [, written = ''] = /<script id="ng-state"[^>]*>(.*?)<\/script>/s.exec(document) ?? [];
  const state = new TransferState();
  for (const [name, value] of Object.entries(JSON.parse(written) as object)) state.set(makeStateKey(name), value);
  return state;
}

/** Draws a page to text, as a server would, and answers what nobody expected. */
async function draw(page: Page, language: Language, { document, instead }: Given = {}): Promise<Drawn> {
  const faults: unknown[] = [];
  const backend = new Backend(page, language);
  const config = mergeApplicationConfig(CONFIG, {
    providers: [
      provideServerRendering(),
      { provide: HttpBackend, useValue: backend },
      { provide: HANDS_OVER, useValue: document === undefined },
      ...(document === undefined ? [] : [{ provide: TransferState, useValue: carriedBy(document) }]),
      { provide: ErrorHandler, useValue: { handleError: (error: unknown) => faults.push(error) } },
      provideEnvironmentInitializer(() => {
        if (instead) inject(Router).resetConfig([{ path: '**', component: instead }]);
      }),
    ],
  });
  const path = addressIn(language, PAGES[page].replace(/:\w+/g, idOf(1))) + queryOf(SHOWN[page].behind);
  const html = await renderApplication((context) => bootstrapApplication(App, config, context), {
    document: document ?? '<html><head></head><body><dw-root></dw-root></body></html>',
    url: `http://localhost${path}`,
    allowedHosts: ['localhost'],
  });
  return { html, title: /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '', answered: backend.answered, faults };
}

/** What of an address reaches a server: the part behind `#` stays in the browser. */
const queryOf = (behind = ''): string => (behind.startsWith('?') ? behind : '');

/** What people would read, without the part that is only handed over. */
const readable = (html: string): string => html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');

@Component({ template: '<h1>{{ wide }}</h1>' })
class TouchesWindow {
  readonly wide = window.innerWidth;
}
@Component({ template: '<h1>{{ kept }}</h1>' })
class TouchesStorage {
  readonly kept = localStorage.getItem('kept');
}

describe('where there is no browser', () => {
  const pages = (Object.keys(PAGES) as Page[]).flatMap((page) => [
    { page, language: 'de' as const },
    { page, language: 'en' as const },
  ]);

  it.each(pages)('$page is drawn in $language and hands its answers over', async ({ page, language }) => {
    const { html, title, answered, faults } = await draw(page, language);
    expect(faults).toEqual([]);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    expect(html).toContain('<h1');
    const elsewhere = DICTIONARY.of(language, 'basics').titles;
    expect([elsewhere.noAccess, elsewhere.notFound].map((one) => `${one} – Dialogwerk`)).not.toContain(title);
    const reads = Object.keys(SHOWN[page].answers ?? {}).filter((route) => route.startsWith('GET '));
    expect(answered).toEqual(expect.arrayContaining(['GET /session', ...reads]));
    expect(globalThis).not.toHaveProperty('document');

    const started = await draw(page, language, { document: html });
    expect(started.faults).toEqual([]);
    expect(started.answered).toEqual([]);
    expect(readable(started.html)).toBe(readable(html));
  });

  it.each([
    ['window', TouchesWindow],
    ['localStorage', TouchesStorage],
  ])('a page that touches %s is seen', async (name, instead) => {
    const { faults } = await draw('about', 'de', { instead });
    expect(faults).toEqual([expect.objectContaining({ message: `${name} is not defined` })]);
  });
});
