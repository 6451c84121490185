/** Challenges whose partner-only answers differ between two worlds, by what happens to them. */
export const SECRET_CHALLENGES = [
  'matched',
  'anonymous',
  'council',
  'talking',
  'edited',
  'emptied',
  'english',
  'paused',
  'archived',
  'withdrawn',
  'review',
  'returned',
  'draft',
  'council-draft',
  'before-sign-in',
  'first-draft',
] as const;
export type SecretChallenge = (typeof SECRET_CHALLENGES)[number];

/** Partner-only answers of one challenge. */
export interface Secret {
  readonly cost: string;
  readonly tried: string;
}

/** What only partners may read in one world. Every text holds the mark of its world, which stands nowhere else. */
export interface Secrets {
  readonly mark: string;
  of(challenge: SecretChallenge, draft?: number): Secret;
}

/** Begins every mark, and nothing else in the app. */
export const CANARY = 'qzxkanari';

/**
 * World one: short texts about one trade, full of what guides are warned of. World two: texts up to the limit about
 * another trade; one challenge has none at all.
 */
export const WORLDS: readonly [Secrets, Secrets] = [
  {
    mark: `${CANARY}wega`,
    // The first draft and the second are the same words here; in the other world they are not.
    of: (challenge) => ({
      cost: `${CANARY}wega: Frau Sibylle Kronberg zahlt der Schneider Pumpen GmbH 90.417 € für ${challenge}.`,
      tried: `${CANARY}wega Laserauftragschweißen mit Titanpulver, Zeichnung 4711-0815, sibylle@kronberg.example.`,
    }),
  },
  {
    mark: `${CANARY}nova`,
    of: (challenge, draft = 0) => ({
      cost: challenge === 'emptied' ? '' : `${CANARY}nova ${challenge} ${draft} `.repeat(45).trim(),
      tried:
        challenge === 'emptied'
          ? ''
          : `${CANARY}nova Rotkohl mit Milchsäurebakterien fermentieren, Essigmutter und Gärbottich. `
              .repeat(12)
              .trim(),
    }),
  },
];

/** What somebody types who guesses: words of both secrets, parts, other spellings, and words that really are there. */
export const GUESSES: readonly string[] = [
  '',
  CANARY,
  ...WORLDS.map(({ mark }) => mark),
  ...[
    'Sibylle',
    'Kronberg',
    'Frau Kronberg',
    'Schneider Pumpen',
    '90.417',
    '90417',
    '4711-0815',
    'sibylle@kronberg.example',
  ],
  ...['Laserauftragschweißen', 'Laserauftragschweissen', 'Auftragschweißen', 'Laser', 'Titanpulver', 'Titan', 'Pulver'],
  ...['"Laserauftragschweißen mit Titanpulver"', 'laserauftragschweisen', 'laser cladding titanium powder', 'titanium'],
  ...['Rotkohl', 'Milchsäure', 'Milchsäurebakterien', 'fermentieren', 'Fermentation', 'Essigmutter', 'Gärbottich'],
  ...['red cabbage', 'vinegar', 'Rotkol', 'R', 'Qz', 'qzx kanari', '*', '%', '-Dichtung', 'Dichtung OR Titanpulver'],
  ...['Dichtung', 'Dichtungen', 'Verzug beim Aushärten', 'Mikroskop', 'Betriebsrat', 'Heben', 'Brandt', 'Euskirchen'],
];
