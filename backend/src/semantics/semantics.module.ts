import { Module } from '@nestjs/common';
import { Baselines } from './baselines';
import { Embedding } from './embedding';
import { EndpointBackoff } from './endpoint-backoff';
import { Model } from './model';
import { Vectors } from './vectors';

/** How near two texts are in meaning: to the encoder that ships, or to a model an operator has named. */
@Module({
  providers: [Baselines, Embedding, EndpointBackoff, Model, Vectors],
  exports: [Baselines, Embedding, Model, Vectors],
})
export class SemanticsModule {}
