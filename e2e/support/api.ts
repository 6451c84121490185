import type { AnswerOf, Route, SentTo } from '@contract';
import { expect, type APIResponse, type Page } from '@playwright/test';

type Given = Readonly<Record<string, unknown>>;

/** Sends what somebody's browser could send: with the cookies of the page and the address it came from. */
export async function send(page: Page, route: string, given: Given = {}): Promise<APIResponse> {
  const rest = { ...given };
  const [method = 'GET', pattern = ''] = route.split(' ');
  const path = pattern.replace(/:(\w+)/g, (_, part: string) => {
    const value = String(rest[part]);
    delete rest[part];
    return encodeURIComponent(value);
  });
  const origin = process.env['SITE_URL'] ?? '';
  const query = Object.entries(rest).map(([name, value]) => [name, String(value)] as [string, string]);
  return page.request.fetch(`/api${path}`, {
    method,
    headers: { origin },
    ...(method === 'GET' ? { params: Object.fromEntries(query) } : { data: rest }),
  });
}

/** Asks a route of the contract and demands that it answers. */
export async function ask<R extends Route>(page: Page, route: R, given: SentTo<R>): Promise<AnswerOf<R>> {
  const answer = await send(page, route, given);
  expect(answer.status(), `${route}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as AnswerOf<R>;
}
