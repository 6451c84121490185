import { randomBytes } from 'node:crypto';
import type { MatchCard } from '@contract';
import { pathTo } from '@contract/pages';
import { expect, type Page } from '@playwright/test';
import { ask } from './api';
import type { Site } from './journey';
import { people } from './people';

/** A newcomer of one side, signed in on a page of their own. */
export interface Newcomer {
  readonly page: Page;
  readonly email: string;
  readonly organisation: string;
}

/** What sits in the answers of a challenge, one sentence per lock. */
export interface Sentences {
  readonly everyone: string;
  readonly members: string;
  readonly partner: string;
}

/** A word that stands in no other text of the site. */
export const word = (stem: string): string =>
  `${stem}${randomBytes(4)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;

/** Somebody who is here for the first time and says for whom. */
export async function arrive(site: Site, kind: 'company' | 'group', organisation: string): Promise<Newcomer> {
  const email = `${word('post.')}@${kind === 'company' ? 'betrieb' : 'labor'}.example`;
  const parent = kind === 'group' ? { parentName: 'Hochschule Lennetal' } : {};
  const page = await site.person(
    email,
    {},
    {
      name: kind === 'company' ? 'Inga Vehling' : 'Dr. Arne Tappe',
      organisation: { kind, name: organisation, plz: '44145', ...parent },
    },
  );
  return { page, email, organisation };
}

/** A guide reads and publishes a posting, without the page for it. */
export async function approve(site: Site, kind: 'challenges' | 'offerings', id: string): Promise<void> {
  const guide = await site.person(people.guide);
  const queue = await ask(guide, 'GET /review', {});
  const waiting = {
    challenges: queue.challenges.map(({ version, challenge }) => ({ version, id: challenge.id })),
    offerings: queue.offerings.map(({ version, offering }) => ({ version, id: offering.id })),
  };
  const version = waiting[kind].find((one) => one.id === id)?.version ?? 0;
  await ask(guide, `POST /${kind}/:id/steps`, { id, step: 'approve', version });
}

/** A published challenge of a newcomer; answers its id. */
export async function postChallenge(
  site: Site,
  { page }: Newcomer,
  title: string,
  { everyone, members, partner }: Sentences,
): Promise<string> {
  const answer = (text: string, lock: 'everyone' | 'members' | 'partner' = 'everyone') => ({ text, lock });
  const { id } = await ask(page, 'POST /challenges', {
    title,
    answers: {
      what: answer(everyone),
      where: answer('In der Halle an der zweiten Linie, dort wo gespritzt wird.'),
      cost: answer(partner, 'partner'),
      tried: answer(members, 'members'),
      enough: answer('Wenn wir es vor dem Versand sehen, wäre uns geholfen.'),
    },
    topics: ['quality-management'],
    sector: '25',
    plz: '44145',
    formats: ['lab_day'],
    changesWork: 'no',
  });
  await ask(page, 'POST /challenges/:id/steps', { id, step: 'submit' });
  await approve(site, 'challenges', id);
  return id;
}

/** A published offering of a newcomer; answers its id. */
export async function postOffering(site: Site, { page }: Newcomer, title: string, text: string): Promise<string> {
  const { id } = await ask(page, 'POST /offerings', {
    title,
    text,
    methods: [title],
    formats: ['lab_day', 'thesis'],
    maturity: 'pilot',
    topics: ['quality-management'],
    nothingUnpublished: true,
  });
  await ask(page, 'POST /offerings/:id/steps', { id, step: 'submit' });
  await approve(site, 'offerings', id);
  return id;
}

/** Two sides that fit each other and nobody else as well, and the match between them. */
export interface Pair {
  readonly company: Newcomer;
  readonly group: Newcomer;
  readonly challengeId: string;
  readonly title: string;
  readonly secrets: Sentences;
  readonly match: MatchCard;
}

/** Brings a company and a group together: two newcomers, two texts about one thing, one round of matching. */
export async function bringTogether(site: Site): Promise<Pair> {
  const thing = word('Zargenblech');
  const company = await arrive(site, 'company', `Werk ${word('am')}`);
  const group = await arrive(site, 'group', `Labor ${word('fuer')}`);
  const title = `Am ${thing} reißt der Flansch`;
  const secrets = {
    everyone: `Beim Umformen reißt am ${thing} der Flansch. Wir merken es erst, wenn das ${thing} verschraubt wird.`,
    members: `Den Niederhalter am ${thing} haben wir verstellt, ${word('mitglieder')} brachte nichts.`,
    partner: `Jedes gerissene ${thing} kostet uns viel, ${word('partner')} ist die Zahl dazu.`,
  };
  const challengeId = await postChallenge(site, company, title, secrets);
  await postOffering(
    site,
    group,
    `Wir finden, warum am ${thing} der Flansch reißt`,
    `Wir simulieren das Umformen am ${thing}, finden die Ursache für Risse am Flansch und zeigen, was am Niederhalter zu ändern ist.`,
  );
  await site.job('matching.round');
  let match: MatchCard | undefined;
  await expect
    .poll(async () => {
      const { items } = await ask(company.page, 'GET /challenges/:id/matches', { id: challengeId });
      match = items.find((one) => one.group.name === group.organisation);
      return match?.group.name;
    }, 'the two are proposed to each other')
    .toBe(group.organisation);
  return { company, group, challengeId, title, secrets, match: match as MatchCard };
}

/** Address of the page of a match. */
export const matchPage = ({ match }: Pair): string => pathTo('match', { id: match.id });
