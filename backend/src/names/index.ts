export * from './jobs';
export * from './mails';
