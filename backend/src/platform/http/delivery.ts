import type { Endpoint } from '@contract';
import type { Request, Response } from 'express';

/** An answer after trimming, and what belongs to it. */
export interface Delivery<T> {
  readonly value: T;
  readonly endpoint: Endpoint;
  readonly request: Request;
  readonly response: Response;
}
