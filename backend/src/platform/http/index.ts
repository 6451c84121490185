export * from './http.module';
export * from './origins';
export * from './prepare';
export * from './problem';
export * from './rate-limits';
export { Cookie, Me, Received, Serve } from './serve';
export { CONTRACT } from './served-contract';
export { KEY_HOURS } from './request-key';
