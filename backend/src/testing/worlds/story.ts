import type { Challenge } from '@contract/challenges';
import type { Offering } from '@contract/offerings';
import type { Solved } from '@contract/solved';
import type { Watch } from '@contract/watches';
import { everyJob } from './jobs';
import { CANARY, type SecretChallenge, type Secrets } from './secrets';
import { tablesWith } from './tables';
import type { Browser } from '../client';
import { approve, versionRead } from '../guide';
import type { SignedInPerson, TestApp } from '../test-app';

/** Everybody who takes part. */
export type Part =
  | 'brandt'
  | 'kessel'
  | 'works'
  | 'council'
  | 'rival'
  | 'otherCouncil'
  | 'asked'
  | 'talker'
  | 'partner'
  | 'laser'
  | 'cabbage'
  | 'office'
  | 'guide'
  | 'admin';
export type Cast = Readonly<Record<Part, SignedInPerson>>;

/** A world after its story: the app, and who is in it. */
export interface World {
  readonly test: TestApp;
  readonly cast: Cast;
  /** Ids of the challenges with secrets that are kept under one. */
  readonly challenges: ReadonlyMap<SecretChallenge | 'open' | 'plain', string>;
  /** What jobs said, in the order of their runs. */
  readonly notes: readonly string[];
  /** Tables in which a mark stood at some time. */
  readonly holding: ReadonlySet<string>;
}

/** Who has saved searches: for everything, and for a word of each secret. */
const WATCHING: readonly Part[] = ['rival', 'otherCouncil', 'asked', 'office', 'admin'];
const PROBLEM = 'Beim Aushärten verzieht sich die Dichtung. Wir merken es erst beim Einbau der Dichtungen.';
const locked = (text: string, lock = 'everyone') => ({ text, lock });

/** People and organisations, in a fixed order so that both worlds count the same ids. */
async function gather(test: TestApp): Promise<Cast> {
  const group = (name: string, plz = '53879') => test.as('researcher', { name, organisation: { name, plz } });
  const brandt = await test.as('company_admin', { organisation: { name: 'Hebetechnik Brandt GmbH', plz: '57223' } });
  const works = await test.as('company_admin', { organisation: { name: 'Werk Ost AG', plz: '44137' } });
  return {
    brandt,
    works,
    kessel: await test.as('company_admin', { organisation: { name: 'Kesselbau Ewald', plz: '45127' } }),
    council: await test.as('council_member', { organisation: { name: 'BR Werk Ost', parentText: 'Werk Ost AG' } }),
    rival: await test.as('company_member', { language: 'en', organisation: { name: 'Dichtungen Nord GmbH' } }),
    otherCouncil: await test.as('council_member', {
      organisation: { name: 'BR Brandt', parentText: 'Hebetechnik Brandt GmbH' },
    }),
    asked: await group('Labor für Dichtungen'),
    talker: await group('Institut für Elastomere'),
    partner: await group('Werkstoffprüfung Euskirchen'),
    laser: await group('Arbeitsgruppe Laserauftragschweißen'),
    cabbage: await group('Lebensmitteltechnik der Fermentation'),
    office: await test.as('transfer_office'),
    guide: await test.as('moderator'),
    admin: await test.as('admin'),
  };
}

/** Plays one world: the same people do the same things at the same times, and only the secrets are another world's. */
export async function tellStory(test: TestApp, secrets: Secrets): Promise<World> {
  const cast = await gather(test);
  const challenges = new Map<SecretChallenge | 'open' | 'plain', string>();
  const notes: string[] = [];
  const holding = new Set<string>();
  const look = async (): Promise<void> => {
    for (const table of await tablesWith(test, CANARY)) holding.add(table);
  };
  const jobs = async (): Promise<void> => {
    await look();
    notes.push(...(await everyJob(test)));
    await look();
  };
  let posts = 0;
  const post = async <T>({ browser }: { browser: Browser }, path: string, body: object): Promise<T> => {
    posts += 1;
    const key = { headers: { 'idempotency-key': `story-request-${String(posts).padStart(6, '0')}` } };
    const reply = await browser.post<T>(path, body, key);
    if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}: ${reply.text}`);
    return reply.body;
  };
  const draftOf = (key: SecretChallenge, title: string, draft = 0) => ({
    title,
    answers: {
      what: locked(PROBLEM),
      where: locked('In Halle Zwei hinter dem Tor', 'members'),
      cost: locked(secrets.of(key, draft).cost, 'partner'),
      tried: locked(secrets.of(key, draft).tried, 'partner'),
      enough: locked('Wenn wir es vor dem Einbau sehen.'),
    },
    topics: ['quality-management'],
    sector: '22',
    plz: '57223',
    formats: ['lab_day'],
    changesWork: 'yes',
    anonymous: key === 'anonymous',
    language: key === 'english' ? 'en' : 'de',
  });
  const write = async (who: SignedInPerson, key: SecretChallenge, title: string): Promise<string> => {
    const { id } = await post<Challenge>(who, '/challenges', draftOf(key, title));
    challenges.set(key, id);
    return id;
  };
  const step = (who: SignedInPerson, id: string, what: string, more: object = {}) =>
    post(who, `/challenges/${id}/steps`, { step: what, ...more });
  const publish = async (who: SignedInPerson, key: SecretChallenge, title: string): Promise<string> => {
    const id = await write(who, key, title);
    await step(who, id, 'submit');
    await approve(cast.guide.browser, 'challenges', id);
    test.clock.pass(1);
    return id;
  };
  const offer = async (who: SignedInPerson, title: string, text: string) => {
    await who.browser.put('/group', { name: `${title} (Gruppe)`, text, perQuarter: 30 });
    const wish = {
      title,
      text,
      methods: ['Mikroskopie'],
      formats: ['lab_day'],
      maturity: 'pilot',
      topics: ['quality-management'],
      nothingUnpublished: true,
    };
    const { id } = await post<Offering>(who, '/offerings', wish);
    await post(who, `/offerings/${id}/steps`, { step: 'submit' });
    await approve(cast.guide.browser, 'offerings', id);
  };

  for (const who of WATCHING) {
    for (const q of ['', 'Titanpulver', 'Rotkohl']) {
      const { id } = await post<Watch>(cast[who], '/watches', { name: `Alles zu ${q}`, query: { q } });
      await post(cast[who], `/watches/${id}/feed`, {});
    }
  }
  await offer(cast.asked, 'Ein Tag im Dichtungslabor', 'Wir messen, wann sich Dichtungen beim Aushärten verziehen.');
  await offer(cast.talker, 'Elastomere prüfen', 'Dichtungen aus Elastomer: Aushärten, Verzug und Einbau der Dichtung.');
  await offer(
    cast.partner,
    'Bauteile vor dem Einbau prüfen',
    'Verzug von Dichtungen sehen, bevor die Dichtung eingebaut ist.',
  );
  await offer(
    cast.laser,
    'Laserauftragschweißen',
    'Wir führen Laserauftragschweißen mit Titanpulver an Bauteilen vor.',
  );
  await offer(
    cast.cabbage,
    'Rotkohl fermentieren',
    'Milchsäurebakterien, Essigmutter und Gärbottich: Rotkohl fermentieren.',
  );

  await publish(cast.brandt, 'matched', 'Die Dichtung verzieht sich beim Aushärten');
  await publish(cast.kessel, 'anonymous', 'Dichtungen eines Kessels verziehen sich');
  await publish(cast.council, 'council', 'Dichtungen einbauen macht die Schultern krank');
  const talking = await publish(cast.brandt, 'talking', 'Elastomere Dichtung hält den Einbau nicht aus');
  const edited = await publish(cast.kessel, 'edited', 'Dichtungen mit Verzug kommen zurück');
  await publish(cast.brandt, 'emptied', 'Ohne Dichtung steht die Anlage beim Aushärten');
  await publish(cast.kessel, 'english', 'Seals warp while they cure in our plant');
  const paused = await publish(cast.brandt, 'paused', 'Der Einbau der Dichtung ruht');
  const archived = await publish(cast.brandt, 'archived', 'Die alte Dichtung ist Geschichte');
  const withdrawn = await publish(cast.brandt, 'withdrawn', 'Die Dichtung erledigt sich von selbst');
  await step(cast.brandt, paused, 'pause');
  await step(cast.brandt, archived, 'archive');
  await step(cast.brandt, withdrawn, 'withdraw');
  await step(cast.brandt, await write(cast.brandt, 'review', 'Dichtungen warten auf ihre Prüfung'), 'submit');
  const returned = await write(cast.kessel, 'returned', 'Eine Dichtung mit zu viel Namen');
  await step(cast.kessel, returned, 'submit');
  await step(cast.guide, returned, 'return', {
    reason: 'names_or_secrets',
    sentence: 'Bitte ohne den Namen.',
    version: await versionRead(cast.guide.browser, returned),
  });
  await write(cast.brandt, 'draft', 'Noch nicht fertig mit der Dichtung');
  await write(cast.council, 'council-draft', 'Überlastung am Band, noch vertraulich');
  // The company of the council and a company like any other: they hold secrets of their own that do not differ.
  const same = {
    ...draftOf('matched', 'Dichtungen im Werk Ost verziehen sich'),
    answers: {
      what: locked(PROBLEM),
      where: locked(''),
      cost: locked('Das ist in beiden Welten gleich.', 'partner'),
      tried: locked(''),
      enough: locked(''),
    },
  };
  for (const [key, change] of [
    ['plain', {}],
    [
      'open',
      {
        title: 'Laserauftragschweißen mit Titanpulver gelingt nicht',
        answers: {
          ...same.answers,
          what: locked('Wir suchen Hilfe beim Laserauftragschweißen von Bauteilen mit Titanpulver.'),
        },
      },
    ],
  ] as const) {
    const { id } = await post<Challenge>(cast.works, '/challenges', { ...same, ...change });
    challenges.set(key, id);
    await step(cast.works, id, 'submit');
    await approve(cast.guide.browser, 'challenges', id);
  }
  await startBySigningIn(test, draftOf);
  await jobs();

  test.clock.pass(60);
  await cast.kessel.browser.put(`/challenges/${edited}`, draftOf('edited', 'Dichtungen mit Verzug kommen zurück', 1));
  await meet(test, cast.brandt, cast.talker, talking);
  await step(cast.brandt, talking, 'archive');
  await cast.brandt.browser.put(`/challenges/${talking}/ending`, { ending: 'helped' });
  const told = { title: 'Die Elastomere halten den Einbau wieder aus', problem: PROBLEM, help: PROBLEM };
  const groupId = cast.talker.organisationId;
  const solved = await post<Solved>(cast.brandt, `/challenges/${talking}/solved`, { ...told, groupId });
  await post(cast.talker, `/solved/${solved.id}/naming`, { agreed: true });
  await meet(test, cast.works, cast.laser, challenges.get('open') ?? '');
  const matched = challenges.get('matched') ?? '';
  await post(cast.asked, `/matches/${await matchOf(test, matched, cast.asked)}/answer`, { kind: 'interested' });
  const conversation = await meet(test, cast.brandt, cast.partner, matched);
  await post(cast.brandt, `/conversations/${conversation}/release`, {});
  await post(cast.partner, `/conversations/${conversation}/messages`, { text: 'Danke, wir sehen uns das an.' });
  await jobs();
  test.clock.set('2026-11-30T06:30:00Z');
  await jobs();
  return { test, cast, challenges, notes, holding };
}

/** Two newcomers type a challenge before they have an account; one of them follows the link. */
async function startBySigningIn(
  test: TestApp,
  draftOf: (key: SecretChallenge, title: string) => object,
): Promise<void> {
  const wishes = [
    ['before-sign-in', 'neu@example.org'],
    ['first-draft', 'neuer@example.org'],
  ] as const;
  for (const [key, email] of wishes) {
    const organisation = { kind: 'company', name: `Neuling ${key} GmbH` };
    await test.visitor().post('/sign-in', { email, name: 'Neu', organisation, draft: draftOf(key, 'Dichtung neu') });
  }
  const [mail] = await test.mails('neuer@example.org');
  const token = /#([\w-]{20,})/.exec(mail?.text ?? '')?.[1];
  const { status } = await test.visitor().post('/sign-in/confirm', { token, take: true });
  if (status !== 200) throw new Error('The newcomer could not sign in.');
}

/** The match of a challenge with a group. */
async function matchOf(test: TestApp, challengeId: string, { organisationId }: SignedInPerson): Promise<string> {
  const [match] = await test.db.query<{ id: string }>(
    'select id from match where challenge_id = $1 and group_id = $2',
    [challengeId, organisationId],
  );
  if (!match) throw new Error('The story needs a match that no round has made.');
  return match.id;
}

/** Both sides say "interested"; resolves to the id of their conversation. */
async function meet(test: TestApp, owner: SignedInPerson, group: SignedInPerson, challenge: string): Promise<string> {
  const match = await matchOf(test, challenge, group);
  await owner.browser.post(`/matches/${match}/answer`, { kind: 'interested', sentence: 'Können Sie uns zusehen?' });
  const { body } = await group.browser.post<{ conversationId: string }>(`/matches/${match}/answer`, {
    kind: 'interested',
  });
  if (!body.conversationId) throw new Error('The story needs a conversation that did not open.');
  return body.conversationId;
}
