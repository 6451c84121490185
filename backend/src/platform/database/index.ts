export * from './database';
export * from './database.module';
export { diskFullIn } from './disk-full';
export { migrate, missingStatements } from './migrate';
export { refuseEnded } from './new-connection';
export { openDatabase } from './opening';
export { createSource } from './source';
export type { RunningPostgres } from './embedded/embedded-postgres';
