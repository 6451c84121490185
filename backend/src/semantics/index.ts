export { Baselines } from './baselines';
export { Embedding } from './embedding';
export { Model } from './model';
export type { Owner, PublicText } from './public-text';
export { SemanticsModule } from './semantics.module';
export { Vectors, type AskedText, type EmbeddedText } from './vectors';
