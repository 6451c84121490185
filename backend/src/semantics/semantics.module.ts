import { Module } from '@nestjs/common';
import { Baselines } from './baselines';
import { Embedding } from './embedding';
import { EndpointBackoff } from './endpoint-backoff';
import { Vectors } from './vectors';

/** How near two texts are to an embedding model, where an operator has set one. */
@Module({
  providers: [Baselines, Embedding, EndpointBackoff, Vectors],
  exports: [Baselines, Embedding, Vectors],
})
export class SemanticsModule {}
