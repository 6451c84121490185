export * from './text-cipher';
export * from './signed-tokens';
export * from './tokens.module';
