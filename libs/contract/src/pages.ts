/** Every page's address: used by the router, by mails and by journeys. `:id` marks a part to fill in. */
export const PAGES = {
  start: '/',
  tell: '/erzaehlen',
  find: '/finden',
  challenge: '/probleme/:id',
  challengeEdit: '/probleme/:id/bearbeiten',
  challengeMatches: '/probleme/:id/treffer',
  /** How it ended, said by its owner. */
  ending: '/probleme/:id/ausgang',
  offering: '/angebote/:id',
  offeringNew: '/angebote/neu',
  offeringEdit: '/angebote/:id/bearbeiten',
  group: '/gruppen/:id',
  solved: '/geloest/:id',
  desk: '/tisch',
  match: '/treffer/:id',
  /** Answering from a mail without signing in; the token stands in the fragment. */
  mailAnswer: '/antworten',
  conversations: '/gespraeche',
  conversation: '/gespraeche/:id',
  review: '/pult',
  signIn: '/anmelden',
  signInConfirm: '/anmelden/bestaetigen',
  account: '/konto',
  unsubscribe: '/abbestellen',
  science: '/fuer-forschende',
  council: '/fuer-betriebsraete',
  howMatching: '/wie-treffer-entstehen',
  privacy: '/datenschutz',
  imprint: '/impressum',
  accessibility: '/barrierefreiheit',
  easyLanguage: '/leichte-sprache',
  about: '/wer-wir-sind',
} as const;

export type Page = keyof typeof PAGES;
type Parts<P extends string> = P extends `${string}:${infer Part}/${infer Rest}`
  ? Part | Parts<`/${Rest}`>
  : P extends `${string}:${infer Part}`
    ? Part
    : never;
type Fill<P extends Page> = [Parts<(typeof PAGES)[P]>] extends [never]
  ? []
  : [Record<Parts<(typeof PAGES)[P]>, string>];

/** The address of a page, its parts filled in. */
export function pathTo<P extends Page>(page: P, ...[parts]: Fill<P>): string {
  return PAGES[page].replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent((parts as Record<string, string>)[part] ?? ''),
  );
}
