import type { Challenge } from '@contract/challenges';
import type { Browser } from './client';
import { approve } from './guide';
import type { SignedInPerson } from './test-app';

/** Partner-only words of every challenge; they must never reach anybody who is not entitled. */
export const SECRET = 'Kanarienvogel Siebzehn';

const answer = (text: string, lock = 'everyone') => ({ text, lock });

/** A complete challenge with partner-only text; `answers` changes only the answers it names. */
export const challengeDraft = (given: object = {}) => {
  const { answers, ...change } = given as { readonly answers?: object };
  return {
    title: 'Die Dichtung verzieht sich',
    answers: {
      what: answer('Beim Aushärten verzieht sich die Dichtung, und wir merken es zu spät.'),
      where: answer(''),
      cost: answer(SECRET, 'partner'),
      tried: answer(''),
      enough: answer(''),
      ...answers,
    },
    topics: ['quality-management'],
    changesWork: 'no',
    ...change,
  };
};

/** Hands a challenge of this owner in and lets a guide publish it; answers with its id. */
export async function publishChallenge(owner: SignedInPerson, guide: Browser, draft: object): Promise<string> {
  const { id } = (await owner.browser.post<Challenge>('/challenges', draft)).body;
  await owner.browser.post(`/challenges/${id}/steps`, { step: 'submit' });
  const published = await approve<Challenge>(guide, 'challenges', id);
  if (published.body.state !== 'published') throw new Error(`Not published: ${published.text}`);
  return id;
}
