export * from './seal';
export * from './signed-tokens';
export * from './tokens.module';
