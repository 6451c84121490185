export * from './account-parts';
export * from './commands';
export * from './full-groups';
export * from './jobs';
export * from './locks';
export * from './mails';
