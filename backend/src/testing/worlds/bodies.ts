import { GUESSES, WORLDS } from './secrets';

const locked = (text: string, lock = 'everyone') => ({ text, lock });
const guess = WORLDS.map(({ of }) => of('matched').tried).join(' ');
const challenge = {
  title: 'Ein ganz eigenes Problem mit Titan',
  answers: {
    what: locked(`Wir suchen Hilfe bei diesem hier: ${guess}`.slice(0, 1900)),
    where: locked(''),
    cost: locked('', 'partner'),
    tried: locked(''),
    enough: locked(''),
  },
  topics: ['quality-management'],
  changesWork: 'no',
};
const offering = {
  title: 'Wir können genau das Geheime',
  text: `Geraten und angeboten: ${guess}`.slice(0, 2900),
  topics: ['quality-management'],
  formats: ['lab_day'],
  nothingUnpublished: true,
};

/** Routes that change nothing although they are posted to. */
export const LOOKING = new Set([
  'POST /preview',
  'POST /challenges/suggestions',
  'POST /mail-answers/look',
  'POST /sign-in/look',
]);
/** What ends the one who sends it comes last. */
export const ENDING = new Set(['POST /account/delete', 'POST /sign-out']);

/** What somebody sends who wants to find out more than he may know. Every route that is not a GET has an entry. */
export const BODIES: Readonly<Record<string, readonly object[]>> = {
  'POST /preview': GUESSES.filter((text) => text !== '').map((text) => ({ text, plz: '57223' })),
  'POST /challenges/suggestions': [{ texts: { what: guess.slice(0, 1900), cost: 'Frau Kronberg, 90.417 €' } }],
  'POST /mail-answers/look': [{ token: 'a'.repeat(60) }],
  'POST /mail-answers': [{ token: 'a'.repeat(60), kind: 'interested' }],
  'POST /sign-in': [{ email: 'sibylle@kronberg.example' }, { email: 'neu@example.org' }],
  'POST /sign-in/look': [{ token: 'a'.repeat(43) }],
  'POST /sign-in/confirm': [{ token: 'a'.repeat(43) }],
  'POST /session/context': [{ membershipId: '00000000-0000-4000-8000-000000000003' }],
  'POST /session/end-others': [{}],
  'POST /unsubscribe/:token': [{}],
  'PUT /account': [{ name: 'Neuer Name', phone: '', language: 'de', digest: 'daily' }],
  'PUT /organisation': [{ name: 'Sibylle Kronberg GmbH' }],
  'POST /organisation/invitations': [{ email: 'neu@example.org', name: 'Sibylle' }],
  'POST /challenges': [challenge],
  'PUT /challenges/:id': [challenge],
  'POST /challenges/:id/more': [
    { groupId: '00000000-0000-4000-8000-00000000dead', wanted: true },
    { groupId: '00000000-0000-4000-8000-00000000dead', wanted: false },
  ],
  'POST /challenges/:id/more/words': [
    { word: 'Titanpulver', wanted: false },
    { word: 'Dichtung', wanted: true },
  ],
  'POST /challenges/:id/steps': [
    { step: 'confirm' },
    { step: 'return', reason: 'other', sentence: 'Bitte noch einmal.', version: 2 },
  ],
  'POST /offerings': [offering],
  'PUT /offerings/:id': [offering],
  'POST /offerings/:id/steps': [{ step: 'submit' }, { step: 'confirm' }],
  'POST /group/rules/:id/lift': [{}],
  'PUT /group': [{ name: 'Gruppe, die alles errät', text: guess.slice(0, 2900), perQuarter: 40 }],
  'POST /review/councils/:id/verify': [{ version: 1 }],
  'POST /matches/:id/answer': [
    { kind: 'later', until: '2026-12-07' },
    { kind: 'interested', sentence: 'Geht es um Titanpulver?' },
  ],
  'POST /matches/:id/answer/withdraw': [{}],
  'PUT /challenges/:id/ending': [{ ending: 'helped' }, { ending: 'unneeded' }],
  'POST /challenges/:id/solved': [
    { title: 'Angeblich gelöst und ganz einfach', problem: guess.slice(0, 1900), help: guess.slice(0, 1900) },
  ],
  'POST /solved/:id/naming': [{ agreed: true }, { agreed: false }],
  'POST /solved/:id/withdraw': [{}],
  'POST /watches': [{ name: 'Erraten', query: { q: guess.slice(0, 400) } }],
  'PUT /watches/:id': [{ name: 'Umbenannt', paused: true }],
  'DELETE /watches/:id': [{}],
  'POST /watches/:id/feed': [{}],
  'DELETE /watches/:id/feed': [{}],
  'POST /conversations/:id/messages': [{ text: 'Geht es um Rotkohl?' }],
  'POST /conversations/:id/release': [{}],
  'POST /account/delete': [{ confirm: true }],
  'POST /sign-out': [{}],
};
