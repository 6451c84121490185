export * from './assembled';
export * from './encoder';
export { packedAt, plainMultiply, type Multiply } from './matrix';
export { Pieces } from './pieces';
export { tensorBytes, Tensors } from './tensors';
