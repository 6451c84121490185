import type { ChallengeDraft } from '@contract/challenges';
import type { OfferingDraft } from '@contract/offerings';
import { OFFERING } from '@domain/offerings';
import { blankOf } from '@domain/postings';
import { exampleId } from './id';
import type { ExampleOrganisation, ExamplePerson } from './kinds';
import { organisation } from './organisations/organisation';
import { person } from './people';

/** Overrides of a challenge; single answers may be given alone. */
export type ChallengeOverrides = Partial<Omit<ChallengeDraft, 'answers'>> & {
  readonly answers?: Partial<ChallengeDraft['answers']>;
};

/** A complete challenge that may be published as it is, with one answer behind each kind of lock. */
export function aChallenge({ answers, ...overrides }: ChallengeOverrides = {}): ChallengeDraft {
  return {
    title: 'Die Schranke am Wareneingang geht bei Regen nicht mehr hoch',
    answers: {
      what: {
        text: 'Sobald es regnet, bleibt die Schranke unten. Die Fahrer warten dann, bis jemand aus dem Lager kommt.',
        lock: 'everyone',
      },
      where: { text: 'Tor 2, gleich neben der Waage.', lock: 'members' },
      cost: { text: 'An Regentagen verlieren wir zwei Stunden, etwa 300 Euro.', lock: 'partner' },
      tried: { text: 'Den Fühler gereinigt und das Kabel getauscht.', lock: 'everyone' },
      enough: { text: 'Wenn sie an neun von zehn Regentagen aufgeht.', lock: 'everyone' },
      ...answers,
    },
    topics: ['sensors'],
    sector: '52',
    plz: '44147',
    formats: ['lab_day'],
    changesWork: 'no',
    anonymous: false,
    language: 'de',
    ...overrides,
  };
}

/** A complete offering that may be published as it is. */
export function anOffering(overrides: Partial<OfferingDraft> = {}): OfferingDraft {
  return {
    ...blankOf(OFFERING),
    title: 'Feuchte und Witterung als Ursache von Sensorausfällen untersuchen',
    text: 'Wir prüfen Sensoren und Steckverbindungen in der Klimakammer und grenzen ein, wann Feuchtigkeit zum Ausfall führt.',
    methods: ['Klimaprüfung'],
    equipment: ['Klimakammer'],
    formats: ['lab_day', 'contract_research'],
    maturity: 'in_use',
    topics: ['sensors'],
    sectors: ['52'],
    languages: ['de'],
    freeFrom: null,
    evidence: [],
    nothingUnpublished: true,
    language: 'de',
    ...overrides,
  };
}

/** A company; give another `key` for a second one. */
export const aCompany = (overrides: Partial<ExampleOrganisation> = {}): ExampleOrganisation => ({
  ...organisation({
    key: overrides.key ?? 'ein-betrieb',
    kind: 'company',
    name: 'Ein Betrieb GmbH',
    plz: '44147',
    size: 'small',
    employees: 30,
    sector: '52',
  }),
  ...overrides,
});

/** A research group; give another `key` for a second one. */
export const aGroup = (overrides: Partial<ExampleOrganisation> = {}): ExampleOrganisation => ({
  ...organisation({
    key: overrides.key ?? 'eine-gruppe',
    kind: 'group',
    name: 'Labor für Feuchte und Witterung',
    plz: '45141',
    parent: 'eine-hochschule',
  }),
  ...overrides,
});

/** A works council beside `aCompany()`, a tenant of its own; give another `key` for a second one. */
export const aCouncil = (overrides: Partial<ExampleOrganisation> = {}): ExampleOrganisation => ({
  ...organisation({
    key: overrides.key ?? 'ein-betriebsrat',
    kind: 'council',
    name: 'Betriebsrat von Ein Betrieb',
    plz: '44147',
    parent: 'ein-betrieb',
  }),
  ...overrides,
});

/** A person; id and key follow the address, so give another `name` or `email` for a second one. */
export function aPerson(overrides: Partial<ExamplePerson> = {}): ExamplePerson {
  const one = person({ name: overrides.name ?? 'Kim Beispiel', position: '' }, 'ein-betrieb');
  const email = overrides.email ?? one.email;
  return { ...one, email, id: exampleId(`person/${email}`), key: email.replace('.example', ''), ...overrides };
}
