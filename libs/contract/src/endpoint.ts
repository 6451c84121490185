import type { Action } from '@domain/policy';
import * as z from 'zod';
import { Instant } from './fields';
import { Download, Elsewhere, NoContent } from './kinds';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A body that is taken as it comes, piece by piece, instead of JSON; the fields of `input` stand in path and query. */
export interface Upload {
  /** Media types that are taken; JSON cannot be one of them. */
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** One thing that can be said between the two sides. `input` holds path, query and body fields as one object. */
export interface Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** The action of the policy table; a route without one does not exist. */
  readonly may: Action;
  readonly input: I;
  /** What is answered: JSON, or one of the kinds of `kinds.ts`. */
  readonly answer: O;
  /** One sentence for the reference page. */
  readonly about: string;
  /** Media type of an answer that is `PlainText` instead of JSON. */
  readonly type?: 'application/atom+xml';
  /** Where what was created is found, with the fields of the answer: `/notes/:id`. Answers 201 with `Location`. */
  readonly created?: `/${string}`;
  /** Whether what was here can be gone for good, which is answered with 410 and `gone`. */
  readonly canBeGone?: boolean;
  readonly upload?: Upload;
  /** Largest JSON body in bytes; absent: the general limit. */
  readonly maxBytes?: number;
  /** Requests allowed per minute and address; absent: the general limit. */
  readonly perMinute?: number;
}

/** Endpoints by "METHOD /path"; the key is all a browser needs at run time, so it never loads the schemas. */
export type Endpoints = Readonly<Record<`${Method} /${string}`, Endpoint>>;

export const endpoint = <const E extends Endpoint>(given: E): E => given;

/** How an endpoint answers. */
export type Kind = 'json' | 'created' | 'nothing' | 'text' | 'download' | 'elsewhere';

export function kindOf({ answer, created, type }: Endpoint): Kind {
  if (answer === NoContent) return 'nothing';
  if (answer === Download) return 'download';
  if (answer === Elsewhere) return 'elsewhere';
  if (type) return 'text';
  return created ? 'created' : 'json';
}

/** The status of a success, by kind. */
export const STATUS = { json: 200, created: 201, nothing: 204, text: 200, download: 200, elsewhere: 303 } as const;

/** What a handler receives, after checking and trimming. */
export type Received<E extends Endpoint> = z.output<E['input']>;
/** What a caller sends. */
export type Sent<E extends Endpoint> = z.input<E['input']>;
/** What a caller gets back, after trimming. */
export type Answer<E extends Endpoint> = z.output<E['answer']>;

export const NoInput = z.object({});
/** A text that travels as it is, and since when it has been like this, for those who ask again. */
export const PlainText = z.object({ text: z.string(), changedAt: Instant.nullable() });
export const Done = z.object({ done: z.literal(true) });
