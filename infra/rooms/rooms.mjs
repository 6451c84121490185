// Who may use whom. The one table that lint, the Nx graph and the canary read.

/** Backend features in their order: a name on the right must stand above. */
export const backend = {
  reference: [],
  accounts: ['reference'],
  postings: ['accounts'],
  challenges: ['accounts', 'reference', 'postings'],
  offerings: ['accounts', 'reference', 'postings'],
  review: ['accounts', 'postings', 'challenges', 'offerings'],
  start: ['reference', 'challenges', 'offerings'],
  matching: ['accounts', 'reference', 'challenges', 'offerings'],
  conversations: ['accounts', 'challenges', 'matching'],
  answers: ['accounts', 'challenges', 'offerings', 'matching', 'conversations'],
  desk: ['accounts', 'challenges', 'offerings', 'matching', 'answers', 'conversations'],
  solved: ['accounts', 'challenges', 'conversations'],
  search: ['accounts', 'reference', 'challenges', 'offerings', 'matching', 'solved'],
  watches: ['accounts', 'search'],
  digests: ['accounts', 'reference', 'challenges', 'offerings', 'matching', 'answers', 'desk', 'watches'],
  imports: ['accounts', 'reference', 'challenges', 'offerings'],
  seed: ['accounts', 'reference', 'postings', 'challenges', 'offerings', 'matching', 'search'],
};

/** Frontend features meet only through routes, `ui` and `platform`. */
export const frontend = [
  'start',
  'challenges',
  'offerings',
  'search',
  'solved',
  'matching',
  'conversations',
  'desk',
  'review',
  'accounts',
  'pages',
];

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
  if (name === 'app' || name === 'testing' || (side === 'frontend' && name === 'ui')) return [side, `${side}:${name}`];
  const known = side === 'backend' ? name in backend : frontend.includes(name);
  return known ? [side, `${side}:feature`, `${side}:${name}`] : undefined;
}

const may = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

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
  may('backend:platform', 'backend:platform', 'shared'),
  may('backend:testing', 'backend', 'shared'),
  may('frontend:platform', 'frontend:platform', 'frontend:ui', 'frontend:testing', 'shared'),
  may('frontend:ui', 'frontend:ui', 'frontend:testing'),
  may('frontend:feature', 'frontend:ui', 'frontend:platform', 'frontend:testing', 'shared'),
  may('frontend:testing', 'frontend:testing', 'frontend:ui', 'frontend:platform', 'shared'),
  ...Object.entries(backend).map(([name, uses]) =>
    may(
      `backend:${name}`,
      `backend:${name}`,
      ...uses.map((used) => `backend:${used}`),
      'backend:platform',
      'backend:testing',
      'shared',
    ),
  ),
];
