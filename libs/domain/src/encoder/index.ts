export * from './assembled';
export * from './encoder';
export { packedAt, plainMultiply, type Multiply } from './matrix';
export { Pieces } from './pieces';
export { Tensors } from './tensors';
