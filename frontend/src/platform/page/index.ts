export * from './address-key';
export * from './page-title';
export * from './room-routes';
