export * from './registration';
export * from './registration.module';
