import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider, Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, type Routes, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { AnswerOf, Route } from '@contract';
import { provideApi } from '@frontend/platform/api';

type Providers = (Provider | EnvironmentProviders)[];
interface Given {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly providers?: Providers;
}

const platform = (routes: Routes): Providers => [
  provideRouter(routes, withComponentInputBinding()),
  provideApi(),
  provideHttpClientTesting(),
];

/** Shows one part with inputs. */
export async function show<T>(part: Type<T>, { inputs = {}, providers = [] }: Given = {}) {
  TestBed.configureTestingModule({ providers: [...platform([]), ...providers] });
  const fixture = TestBed.createComponent(part);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await settle();
  const set = async (more: Record<string, unknown>): Promise<void> => {
    for (const [name, value] of Object.entries(more)) fixture.componentRef.setInput(name, value);
    await settle();
  };
  return { element: fixture.nativeElement as HTMLElement, part: fixture.componentInstance, set };
}

/** Opens a page under its routes at an address. */
export async function visit(routes: Routes, url: string, providers: Providers = []): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [...platform(routes), ...providers] });
  const harness = await RouterTestingHarness.create(url);
  await settle();
  return harness.routeNativeElement as HTMLElement;
}

/** Waits until everything that is due has been drawn. */
export async function settle(): Promise<void> {
  TestBed.tick();
  await new Promise((done) => setTimeout(done));
  TestBed.tick();
}

/** Types into a field as a person would: the whole text at once, then leaves it. */
export async function type(into: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  into.value = text;
  into.dispatchEvent(new Event('input', { bubbles: true }));
  into.dispatchEvent(new Event('change', { bubbles: true }));
  into.dispatchEvent(new Event('blur'));
  await settle();
}

export async function click(element: HTMLElement): Promise<void> {
  element.click();
  await settle();
}

/** Clicks twice before anything is drawn, as impatient people do. */
export async function clickTwice(element: HTMLElement): Promise<void> {
  element.click();
  await click(element);
}

/** Presses and releases the mouse, as a person does: what has the focus loses it, unless the pressed thing forbids that. */
export async function press(element: HTMLElement): Promise<void> {
  const leaves = element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  if (leaves && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  await click(element);
}

const wanted =
  (route: Route) =>
  ({ method, url }: { method: string; url: string }): boolean => {
    const [verb, template = ''] = route.split(' ');
    const pattern = new RegExp(`^/api${template.replace(/:\w+/g, '[^/]+')}$`);
    return method === verb && pattern.test(url);
  };

/** What was sent, and under which key. */
interface Sent {
  readonly body: unknown;
  readonly url: string;
  readonly key: string | null;
}
const sentBy = ({ request }: TestRequest): Sent => ({
  body: request.body,
  url: request.urlWithParams,
  key: request.headers.get('Idempotency-Key'),
});

/** Answers a waiting request as the backend would; gives back what was sent. */
export async function answer<R extends Route>(route: R, given: AnswerOf<R>): Promise<Sent> {
  const call = TestBed.inject(HttpTestingController).match(wanted(route)).at(-1) ?? missing(route);
  call.flush(given);
  await settle();
  return sentBy(call);
}

/** Refuses a waiting request with problem+json; status 0 cuts the line. */
export async function refuse(route: Route, status: number, body: object = {}): Promise<Sent> {
  const call = TestBed.inject(HttpTestingController).match(wanted(route)).at(-1) ?? missing(route);
  if (status === 0) call.error(new ProgressEvent('error'));
  else call.flush(body, { status, statusText: 'refused' });
  await settle();
  return sentBy(call);
}

/** Whether a request of this kind waits for an answer; looking does not use it up. */
export function asked(route: Route): number {
  let count = 0;
  TestBed.inject(HttpTestingController).match((request) => {
    if (wanted(route)(request)) count++;
    return false;
  });
  return count;
}

/** Everything that lies in the browser, as one text. */
export const stored = (): string => Object.values({ ...localStorage }).join('\n');

function missing(route: Route): never {
  throw new Error(`Nothing waits for ${route}`);
}
