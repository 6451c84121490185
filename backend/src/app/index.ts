export { AppModule, type Parts } from './app.module';
export { readCommandLine } from './command-line';
export { createApp } from './create-app';
export { operate } from './operate';
export { ROOMS, servedApi } from './rooms';
export { serve } from './serve';
export { exitOnUncaught } from './stopping';
