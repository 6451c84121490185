export * from './bodies';
export * from './jobs';
export * from './replay';
export * from './requests';
export * from './secrets';
export * from './story';
export * from './tables';
export * from './fuzz';
