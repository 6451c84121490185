export * from './act';
export type { Send } from './send-once';
