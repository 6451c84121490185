export * from './address-key';
export * from './page-addresses';
export * from './page-reuse';
export * from './page-title';
export * from './room-routes';
