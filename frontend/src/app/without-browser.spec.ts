import '@angular/compiler';
import { HttpBackend, HttpErrorResponse, HttpResponse, type HttpRequest } from '@angular/common/http';
import { ErrorHandler, mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { addressIn } from '@contract/page-at';
import { PAGES, type Page } from '@contract/pages';
import type { Language } from '@contract/words/languages';
import { of, throwError, type Observable } from 'rxjs';
import { idOf, sessionOf } from '@frontend/testing';
import { App } from './app';
import { CONFIG } from './app.config';

type Role = Parameters<typeof sessionOf>[0];
const ROLES: Partial<Record<Page, Role>> = {
  review: 'moderator',
  offeringNew: 'researcher',
  offeringEdit: 'researcher',
};

/** Knows who asks and nothing else: every page is drawn with its frame, its heading and what stands where data is missing. */
const backendOf = (role: Role, language: Language): Pick<HttpBackend, 'handle'> => ({
  handle: ({ url }: HttpRequest<unknown>): Observable<HttpResponse<unknown>> =>
    url.endsWith('/api/session')
      ? of(new HttpResponse({ status: 200, body: sessionOf(role, { language }) }))
      : throwError(() => new HttpErrorResponse({ status: 404, url })),
});

/** Draws a page to text, as a server would, and answers what nobody expected. */
async function draw(path: string, role: Role, language: Language): Promise<{ html: string; faults: unknown[] }> {
  const faults: unknown[] = [];
  const config = mergeApplicationConfig(CONFIG, {
    providers: [
      provideServerRendering(),
      { provide: HttpBackend, useValue: backendOf(role, language) },
      { provide: ErrorHandler, useValue: { handleError: (error: unknown) => faults.push(error) } },
    ],
  });
  const html = await renderApplication((context) => bootstrapApplication(App, config, context), {
    document: '<html><head></head><body><dw-root></dw-root></body></html>',
    url: `http://localhost${path}`,
    allowedHosts: ['localhost'],
  });
  return { html, faults };
}

describe('where there is no browser', () => {
  const pages = (Object.keys(PAGES) as Page[]).flatMap((page) => [
    { page, language: 'de' as const },
    { page, language: 'en' as const },
  ]);

  it.each(pages)('$page is drawn in $language', async ({ page, language }) => {
    const path = addressIn(language, PAGES[page].replace(/:\w+/g, idOf(1)));
    const { html, faults } = await draw(path, ROLES[page] ?? 'company_admin', language);
    expect(faults).toEqual([]);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    expect(html).toContain('<h1');
    expect(globalThis).not.toHaveProperty('document');
  });
});
