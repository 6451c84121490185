export * from './cookie';
export * from './me';
export * from './same-site';
