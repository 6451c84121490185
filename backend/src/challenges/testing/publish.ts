import type { Challenge } from '@contract/challenges';
import { approve, type Browser, type SignedInPerson } from '@backend/testing';

/** Hands a draft in and lets a guide publish it; answers with the id. */
export async function publish(owner: SignedInPerson, guide: Browser, draft: object): Promise<string> {
  const { body } = await owner.browser.post<Challenge>('/challenges', draft);
  await owner.browser.post(`/challenges/${body.id}/steps`, { step: 'submit' });
  const published = await approve<Challenge>(guide, 'challenges', body.id);
  if (published.body.state !== 'published') throw new Error(`Not published: ${published.text}`);
  return body.id;
}
