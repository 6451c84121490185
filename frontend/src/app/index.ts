export * from './app';
export * from './app.config';
