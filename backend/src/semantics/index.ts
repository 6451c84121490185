export { Baselines } from './baselines';
export { Embedding } from './embedding';
export type { Owner, PublicText } from './public-text';
export { SemanticsModule } from './semantics.module';
export { Vectors, type AskedText } from './vectors';
