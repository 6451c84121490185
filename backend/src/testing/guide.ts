import type { Answer } from '@contract';
import type { reviewApi } from '@contract/review';
import type { Browser, Reply } from './client';

type Queue = Answer<(typeof reviewApi)['GET /review']>;

/** The version of a posting that waits, as the guide reads it. */
export async function versionRead(guide: Browser, id: string): Promise<number> {
  const { challenges, offerings } = (await guide.get<Queue>('/review')).body;
  const waiting = [
    ...challenges.map((one) => ({ ...one, id: one.challenge.id })),
    ...offerings.map((one) => ({ ...one, id: one.offering.id })),
  ];
  const found = waiting.find((one) => one.id === id);
  if (!found) throw new Error(`${id} does not wait for a guide.`);
  return found.version;
}

/** A guide reads what waits and publishes it. */
export async function approve<T>(guide: Browser, kind: string, id: string): Promise<Reply<T>> {
  return guide.post<T>(`/${kind}/${id}/steps`, { step: 'approve', version: await versionRead(guide, id) });
}
