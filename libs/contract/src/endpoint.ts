import type { Action } from '@domain/policy';
import * as z from 'zod';
import { Instant } from './fields';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One thing that can be said between the two sides. `input` holds path, query and body fields as one object. */
export interface Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** The action of the policy table; a route without one does not exist. */
  readonly may: Action;
  readonly input: I;
  readonly answer: O;
  /** One sentence for the reference page. */
  readonly about: string;
  /** Media type of an answer that is `Written` instead of JSON. */
  readonly type?: 'application/atom+xml';
  /** Requests allowed per minute and address; absent: the general limit. */
  readonly perMinute?: number;
}

/** Endpoints by "METHOD /path"; the key is all a browser needs at run time, so it never loads the schemas. */
export type Endpoints = Readonly<Record<`${Method} /${string}`, Endpoint>>;

export const endpoint = <I extends z.ZodType, O extends z.ZodType>(given: Endpoint<I, O>): Endpoint<I, O> => given;

/** What a handler receives, after checking and trimming. */
export type Received<E extends Endpoint> = z.output<E['input']>;
/** What a caller sends. */
export type Sent<E extends Endpoint> = z.input<E['input']>;
/** What a caller gets back, after trimming. */
export type Answer<E extends Endpoint> = z.output<E['answer']>;

export const Nothing = z.object({});
/** A text that travels as it is, and since when it has been like this, for those who ask again. */
export const Written = z.object({ text: z.string(), changedAt: Instant.nullable() });
export const Done = z.object({ done: z.literal(true) });
