import { unrelatedCosine, type Baseline } from '@domain/semantics';
import { Injectable } from '@nestjs/common';
import { Model } from './model';
import { Vectors } from './vectors';

/** Learns what cosines of the model in use are compared with. */
@Injectable()
export class Baselines {
  constructor(
    private readonly vectors: Vectors,
    private readonly model: Model,
  ) {}

  /** From some vectors there are now; null when nobody is asked or there are too few. */
  async learn(): Promise<Baseline | null> {
    const { name: model, baseline } = this.model;
    if (model === null || baseline) return baseline;
    const { wanted, offered } = await this.vectors.some(model);
    const unrelated = unrelatedCosine(wanted, offered);
    return unrelated === null ? null : { model, unrelated };
  }
}
