// The forbidden things the canary plants, one or more per wall, and what each must be refused with.
import { backend, frontend } from './rooms.mjs';

const WALLS = /@nx\/enforce-module-boundaries/;
const use = (from) => `import * as planted from '${from}';\nexport const used = planted;\n`;
const plant = (wall, path, text, refusal) => ({ wall, files: { [path]: text }, refusal });

/** The tables of rooms with an allowance on each side that nobody uses. */
export const plantedTables = {
  backend: { ...backend, reference: [...backend.reference, 'desk'] },
  frontend: { ...frontend, pages: [...frontend.pages, 'search'] },
};

export const planted = [
  plant('domain uses no package', 'libs/domain/src/calendar/planted-zod.ts', use('zod'), WALLS),
  plant('domain knows no machine', 'libs/domain/src/calendar/planted-fs.ts', use('node:fs'), /no-restricted-imports/),
  plant(
    'domain has no clock',
    'libs/domain/src/calendar/planted-clock.ts',
    'export const now = (): Date => new Date();\n',
    /no-restricted-syntax/,
  ),
  plant(
    'domain throws no dice',
    'libs/domain/src/calendar/planted-dice.ts',
    'export const dice = (): number => Math.random();\n',
    /no-restricted-syntax/,
  ),
  plant(
    'domain sends nothing',
    'libs/domain/src/calendar/planted-fetch.ts',
    "export const answer = (): Promise<Response> => fetch('/');\n",
    /no-restricted-globals/,
  ),
  plant('domain knows no contract', 'libs/domain/src/calendar/planted-contract.ts', use('@contract'), WALLS),
  plant('contract knows no backend', 'libs/contract/src/planted-backend.ts', use('@backend/accounts'), WALLS),
  plant('contract uses zod alone', 'libs/contract/src/planted-pino.ts', use('pino'), WALLS),
  plant('ui knows no platform', 'frontend/src/ui/planted-platform.ts', use('@frontend/platform/api'), WALLS),
  plant('ui knows no domain', 'frontend/src/ui/planted-domain.ts', use('@domain/challenges'), WALLS),
  plant('frontend knows no backend', 'frontend/src/pages/planted-backend.ts', use('@backend/accounts'), WALLS),
  plant('frontend features stay apart', 'frontend/src/pages/planted-feature.ts', use('@frontend/matching'), WALLS),
  plant(
    'frontend platform knows no feature',
    'frontend/src/platform/api/planted-feature.ts',
    use('@frontend/matching'),
    WALLS,
  ),
  plant(
    'pages touch no window',
    'frontend/src/pages/planted-window.ts',
    'export const wide = (): boolean => window.innerWidth > 1024;\n',
    /no-restricted-globals/,
  ),
  plant(
    'parts of the screen touch no storage',
    'frontend/src/ui/planted-storage.ts',
    "export const kept = (): string | null => localStorage.getItem('dw.kept');\n",
    /no-restricted-globals/,
  ),
  plant(
    'pages take no document',
    'frontend/src/pages/planted-document.ts',
    "import { DOCUMENT, inject } from '@angular/core';\nexport const title = (): string => inject(DOCUMENT).title;\n",
    /no-restricted-syntax/,
  ),
  plant(
    'parts of the screen reach no document',
    'frontend/src/ui/planted-owner.ts',
    "export const find = (part: Element): Element | null => part.ownerDocument.getElementById('inhalt');\n",
    /no-restricted-syntax/,
  ),
  plant(
    'parts of the screen listen through Angular',
    'frontend/src/ui/planted-listener.ts',
    "export const listen = (part: HTMLElement, hear: () => void): void => part.addEventListener('click', hear);\n",
    /no-restricted-syntax/,
  ),
  plant('backend knows no frontend', 'backend/src/accounts/planted-frontend.ts', use('@frontend/ui'), WALLS),
  plant(
    'backend features keep their order',
    'backend/src/accounts/planted-later.ts',
    use('@backend/challenges'),
    WALLS,
  ),
  plant(
    'backend platform knows no feature',
    'backend/src/platform/clock/planted-feature.ts',
    use('@backend/accounts'),
    WALLS,
  ),
  plant('search knows no room it finds', 'backend/src/search/planted-room.ts', use('@backend/challenges'), WALLS),
  plant('names know no room', 'backend/src/names/planted-room.ts', use('@backend/accounts'), WALLS),
  plant(
    'a room is entered through its door',
    'backend/src/challenges/planted-deep.ts',
    use('../accounts/accounts.module'),
    WALLS,
  ),
  plant('inside a room nobody uses the door', 'backend/src/accounts/planted-door.ts', use('./index'), /rooms\/doors/),
  plant('journeys know no backend', 'e2e/support/planted-backend.ts', use('@backend/accounts'), WALLS),
  plant(
    'examples stay out of the product',
    'backend/src/accounts/planted-examples.ts',
    use('@examples'),
    /no-restricted-imports/,
  ),
  plant(
    'tools of tests stay in tests',
    'backend/src/accounts/planted-testing.ts',
    use('@backend/testing'),
    /no-restricted-imports/,
  ),
  plant(
    'a test is not left out',
    'libs/contract/src/planted.spec.ts',
    "it.skip('is left out', () => expect(1).toBe(1));\n",
    /no-restricted-syntax/,
  ),
  plant(
    'nobody waits for time to pass',
    'e2e/journeys/planted.spec.ts',
    'export const wait = (page: { waitForTimeout(ms: number): void }): void => page.waitForTimeout(100);\n',
    /no-restricted-syntax/,
  ),
  ...[
    [
      "=== 'moderator'",
      "import type { Role } from '@domain/accounts';\nexport const is = (role: Role): boolean => role === 'moderator';\n",
    ],
    [
      'switch',
      "import type { Side } from '@domain/accounts';\nexport function is(side: Side): number {\n  switch (side) {\n    case 'staff':\n      return 1;\n    default:\n      return 0;\n  }\n}\n",
    ],
    [
      'includes',
      "import { ORGANISATION_KINDS, type OrganisationKind } from '@domain/accounts';\nexport const is = (kind: OrganisationKind): boolean => ORGANISATION_KINDS.slice(1).includes(kind);\n",
    ],
  ].map(([how, text], at) =>
    plant(
      `who may is not decided by ${how}`,
      `backend/src/desk/planted-who-${at}.ts`,
      text,
      /judging\/decided-by-policy/,
    ),
  ),
  plant(
    'who may is not decided in a template',
    'frontend/src/pages/planted-who.ts',
    "import { Component, input } from '@angular/core';\n\n@Component({ selector: 'dw-planted-who', template: `@if (role() === 'moderator') {<b>!</b>}` })\nexport class PlantedWho {\n  readonly role = input('');\n}\n",
    /judging\/decided-by-policy-in-templates/,
  ),
  plant(
    'no promise runs unheard',
    'backend/src/desk/planted-floating.ts',
    'export function begin(work: () => Promise<void>): void {\n  work();\n}\n',
    /no-floating-promises/,
  ),
  plant(
    'no promise is given where nobody waits',
    'frontend/src/pages/planted-misused.ts',
    'export const later = (work: () => Promise<void>): number => window.setTimeout(work, 1);\n',
    /no-misused-promises/,
  ),
  plant(
    'nothing is asked that types have answered',
    'libs/contract/src/planted-needless.ts',
    "export const nameOf = (one: { name: string }): string => one?.name ?? '';\n",
    /no-unnecessary-condition/,
  ),
  plant(
    'a switch leaves no word out',
    'libs/domain/src/calendar/planted-switch.ts',
    "export function isOn(day: 'today' | 'later'): boolean | undefined {\n  switch (day) {\n    case 'today':\n      return true;\n  }\n  return undefined;\n}\n",
    /switch-exhaustiveness-check/,
  ),
  ...['libs/domain/src/calendar', 'backend/src/desk', 'frontend/src/pages', 'e2e/journeys'].map((folder) =>
    plant(
      `what specs begin they wait for, in ${folder}`,
      `${folder}/planted-waiting.spec.ts`,
      'export function begin(work: () => Promise<void>): void {\n  work();\n}\n',
      /no-floating-promises/,
    ),
  ),
  plant('files are short', 'libs/contract/src/planted-long.ts', 'export {};\n'.repeat(401), /max-lines/),
  plant('names say something', 'backend/src/accounts/planted/utils.ts', 'export {};\n', /the name says nothing/),
  plant('every file has a room', 'backend/src/planted/homeless.ts', 'export {};\n', /belongs to no room/),
  {
    wall: 'no room is too large to know',
    files: Object.fromEntries(
      Array.from({ length: 41 }, (_, at) => [`libs/domain/src/planted/planted-${at}.ts`, 'export {};\n']),
    ),
    refusal: /libs\/domain\/src\/planted: 41 files/,
  },
  ...[
    ['drop a table', 'drop table person', /drops a table/],
    ['drop a column', 'alter table person drop column phone', /drops a column/],
    ['rename', 'alter table person rename column phone to telephone', /renames something/],
    ['change a type', 'alter table person alter column phone type integer using 0', /changes the type/],
    ['demand a value', 'alter table person alter column phone set not null', /makes a column necessary/],
  ].map(([what, sql, refusal], at) =>
    plant(
      `migrations do not ${what} without a word`,
      `backend/src/platform/database/migrations/179900000000${at}-planted.ts`,
      `export const planted = ['Planted179900000000${at}', \`${sql}\`] as const;\n`,
      refusal,
    ),
  ),
  plant(
    'migrations import nothing that can be edited',
    'backend/src/platform/database/migrations/1799000000009-planted.ts',
    "import { Naming } from '../naming';\nexport const planted = ['Planted1799000000009', String(Naming)] as const;\n",
    /imports \.\.\/naming/,
  ),
  {
    wall: 'imports run in no circle',
    files: {
      'libs/contract/src/planted-there.ts':
        "import { back } from './planted-back';\nexport const there = (): unknown => back;\n",
      'libs/contract/src/planted-back.ts':
        "import { there } from './planted-there';\nexport const back = (): unknown => there;\n",
    },
    refusal: /planted-there\.ts,.*planted-back\.ts|planted-back\.ts,.*planted-there\.ts/,
  },
  {
    wall: 'types run in no circle, not even in the data of specs',
    files: {
      'libs/contract/src/planted-shape.spec-data.ts':
        "import type { Filled } from './planted-filled.spec-data';\nexport type Shape = Filled | null;\n",
      'libs/contract/src/planted-filled.spec-data.ts':
        "export type Filled = readonly import('./planted-shape.spec-data').Shape[];\n",
    },
    refusal: /planted-(shape|filled)\.spec-data\.ts,.*planted-(shape|filled)\.spec-data\.ts/,
  },
  plant(
    'parts of a room keep their order',
    'backend/src/matching/feedback/planted-later.ts',
    "export * from '../scoring/shortlist';\n",
    /feedback stands below scoring/,
  ),
  plant(
    'every part of an ordered room has a place',
    'backend/src/matching/planted/part.ts',
    'export {};\n',
    /has no place in the order/,
  ),
  { wall: 'backend allows what is used', files: {}, refusal: /^backend\/src\/reference may use desk and does not/ },
  { wall: 'frontend allows what is used', files: {}, refusal: /^frontend\/src\/pages may use search and does not/ },
];
