// Who may use whom. The one table that lint, the Nx graph and the canary read.

/** Backend features in their order: a name on the right must stand above. */
export const backend = {
  reference: [],
  text: [],
  semantics: [],
  'search-engines': ['text'],
  search: ['reference', 'text', 'search-engines'],
  accounts: ['reference', 'search'],
  postings: ['accounts'],
  challenges: ['accounts', 'reference', 'postings', 'search'],
  offerings: ['accounts', 'reference', 'postings', 'search'],
  review: ['accounts', 'postings', 'challenges', 'offerings'],
  start: ['reference', 'challenges', 'offerings'],
  contacts: ['accounts', 'challenges'],
  matching: ['accounts', 'reference', 'text', 'semantics', 'challenges', 'offerings', 'contacts'],
  rounds: ['challenges', 'offerings', 'matching'],
  conversations: ['accounts', 'challenges', 'matching'],
  answers: ['accounts', 'challenges', 'offerings', 'contacts', 'matching', 'conversations'],
  desk: ['accounts', 'challenges', 'offerings', 'matching', 'conversations'],
  solved: ['accounts', 'reference', 'challenges', 'conversations', 'search'],
  watches: ['accounts', 'search'],
  digests: ['accounts', 'reference', 'matching', 'watches'],
  imports: ['accounts', 'reference', 'challenges', 'offerings'],
  seed: ['accounts', 'reference', 'postings', 'challenges', 'offerings', 'rounds', 'search'],
};

/** Frontend features meet through routes; where one shows parts of another, a name on the right must stand above. */
export const frontend = {
  start: [],
  postings: [],
  challenges: ['postings'],
  offerings: ['postings'],
  search: [],
  solved: [],
  answers: [],
  matching: ['answers'],
  conversations: [],
  desk: [],
  review: [],
  accounts: [],
  pages: [],
  rights: [],
};

/** Large rooms and the order of their folders: what a folder may use besides itself and the files around the folders. */
export const parts = {
  'backend/src/imports': { reading: [], mapping: ['reading'], writing: ['mapping'] },
  'backend/src/matching': {
    feedback: [],
    index: ['feedback'],
    'more-like-this': ['index'],
    similarity: ['index'],
    scoring: ['index', 'similarity'],
    reading: ['index', 'scoring'],
  },
};

/** The tags of a folder, or undefined when the folder is no room. */
export function tagsOf(folder) {
  const parts = folder.split('/');
  const [side, src, name, part] = parts;
  if (side === 'libs' && name === undefined) return [src, 'shared'];
  if (side === 'e2e' && src === undefined) return ['e2e'];
  // What is left of a side when its rooms are taken out: `main.ts`.
  if ((side === 'backend' || side === 'frontend') && src === undefined) return [side, `${side}:main`];
  if ((side !== 'backend' && side !== 'frontend') || src !== 'src' || !name) return undefined;
  if (name === 'platform') return part && parts.length === 4 ? [side, `${side}:platform`] : undefined;
  if (part) return undefined;
  if (name === 'app' || name === 'testing' || name === { backend: 'names', frontend: 'ui' }[side])
    return [side, `${side}:${name}`];
  return name in { backend, frontend }[side] ? [side, `${side}:feature`, `${side}:${name}`] : undefined;
}

const may = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

/** Each feature uses itself, those of its line, what stands below all features, and in specs the tools of tests. */
const features = (side, table, ...below) =>
  Object.entries(table).map(([name, uses]) =>
    may(`${side}:${name}`, ...[name, ...uses].map((one) => `${side}:${one}`), ...below, `${side}:testing`, 'shared'),
  );

/** Constraints for `@nx/enforce-module-boundaries`, computed from the tables above. */
export const constraints = [
  may('backend', 'backend', 'shared'),
  may('frontend', 'frontend', 'shared'),
  may('e2e', 'contract', 'examples', 'domain'),
  { ...may('domain', 'domain'), allowedExternalImports: ['@orama/stemmers/*', 'fast-check'] },
  { ...may('contract', 'contract', 'domain'), allowedExternalImports: ['zod'] },
  { ...may('examples', 'examples', 'contract', 'domain'), allowedExternalImports: [] },
  may('backend:main', 'backend:app', 'backend:platform'),
  may('frontend:main', 'frontend:app'),
  // The names of what rooms register are plain data that everybody's types are made of.
  may('backend:names', 'backend:names', 'shared'),
  may('backend:platform', 'backend:platform', 'backend:names', 'shared'),
  may('backend:testing', 'backend', 'shared'),
  may('frontend:platform', 'frontend:platform', 'frontend:ui', 'frontend:testing', 'shared'),
  may('frontend:ui', 'frontend:ui', 'frontend:testing'),
  may('frontend:testing', 'frontend:testing', 'frontend:ui', 'frontend:platform', 'shared'),
  ...features('backend', backend, 'backend:platform', 'backend:names'),
  ...features('frontend', frontend, 'frontend:ui', 'frontend:platform'),
];
