// What lint demands of the text of a file, as selectors and names.

const demand = (selector, message) => ({ selector, message });

const RUNS = 'A test runs or is gone.';
const TEST = '/^(it|test|describe|suite)$/';
const SILENT = '/^(only|skip|fixme|todo)$/';

/** Demands on every spec and journey. */
export const demands = [
  demand(`CallExpression[callee.object.name=${TEST}][callee.property.name=${SILENT}]`, RUNS),
  demand(`CallExpression[callee.object.property.name="describe"][callee.property.name=${SILENT}]`, RUNS),
  demand(
    `CallExpression[callee.callee.object.object.name=${TEST}][callee.callee.object.property.name=${SILENT}]`,
    RUNS,
  ),
  demand('CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]', RUNS),
  demand('CallExpression[callee.property.name="waitForTimeout"]', 'Wait for what you wait for, not for time to pass.'),
];

const impure = [
  demand('NewExpression[callee.name="Date"][arguments.length=0]', 'Pass the time in.'),
  demand('CallExpression[callee.name="Date"]', 'Pass the time in.'),
  demand('MemberExpression[object.name="Date"][property.name="now"]', 'Pass the time in.'),
  demand('MemberExpression[object.name="Math"][property.name="random"]', 'Pass the randomness in.'),
  demand('MemberExpression[object.name="globalThis"]', 'A rule knows nothing of the world around it.'),
  demand('ImportExpression', 'A rule loads nothing.'),
];

const WORLD = ['process', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'];
const PLACES = ['crypto', 'console', 'window', 'document', 'localStorage', 'Buffer', 'require'];

const examples = {
  group: ['@examples', '@examples/*'],
  message: 'Examples are for specs, seeds, previews and journeys.',
};
const testing = {
  regex: '^(@backend|@frontend|\\.).*/testing(/|$)',
  message: 'Tools of tests stay in tests.',
};
const node = { group: ['node:*'], message: 'A rule knows no machine.' };

const ONLY_PLATFORM = 'Pages run without a browser too: ask a part of frontend/src/platform for it.';
const HOST_LISTENS = 'Listen in the template, on the host, or with Renderer2.listen: Angular ends it with the part.';
const BROWSER = [
  ...['window', 'document', 'self', 'top', 'parent', 'location', 'history', 'navigator', 'screen', 'visualViewport'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'matchMedia', 'getComputedStyle', 'getSelection'],
  ...['IntersectionObserver', 'ResizeObserver', 'MutationObserver', 'BroadcastChannel', 'customElements'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'alert', 'confirm', 'prompt', 'open'],
  ...['scrollTo', 'scrollBy', 'innerWidth', 'innerHeight', 'addEventListener', 'removeEventListener', 'fetch'],
];

/** What only `platform` may touch in the frontend: everything that is there in a browser and nowhere else. */
export const browserDemands = {
  'no-restricted-globals': ['error', ...BROWSER.map((name) => ({ name, message: ONLY_PLATFORM }))],
  'no-restricted-syntax': [
    'error',
    demand('ImportSpecifier[imported.name="DOCUMENT"]', ONLY_PLATFORM),
    demand('MemberExpression[property.name="defaultView"]', ONLY_PLATFORM),
    demand('MemberExpression[property.name="ownerDocument"]', ONLY_PLATFORM),
    demand('MemberExpression[property.name=/^(add|remove)EventListener$/]', HOST_LISTENS),
    demand('MemberExpression[object.name="globalThis"]', ONLY_PLATFORM),
    demand('MemberExpression[object.name="URL"][property.name="createObjectURL"]', ONLY_PLATFORM),
  ],
};

/** Imports refused in code that people use. */
export const imports = {
  product: { patterns: [examples, testing] },
};

/** Rules of the domain: pure functions over what they are given. */
export const domainDemands = {
  'no-restricted-imports': ['error', { paths: ['fast-check'], patterns: [examples, node] }],
  'no-restricted-globals': ['error', ...WORLD, ...PLACES],
  'no-restricted-syntax': ['error', ...impure],
};
