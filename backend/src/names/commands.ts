/** What an operator can ask for on the command line besides serving. `@Command(name, about)` says which method does it. */
export const COMMANDS = ['import', 'search', 'seed', 'welcome'] as const;
