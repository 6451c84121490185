import { kindOf, STATUS, type Endpoint, type Endpoints } from '@contract';
import type { Need } from '@domain/rights';
import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type * as z from 'zod';
import { SessionCookie, type Me as Sender } from '@backend/platform/session';
import { fieldProblems } from './field-problems';
import { Problem } from './problem';

/** One endpoint of the contract as a handler carries it. */
export interface Served {
  readonly route: string;
  readonly endpoint: Endpoint;
  /** Whether anybody may post it without our page: a mail program's one-click unsubscribe. */
  readonly fromAnywhere: boolean;
  /** What a grant may need and the handler itself asks for before it acts; whatever else is needed closes the route. */
  readonly asks: readonly Need[];
}

export const SERVED = 'dialogwerk:served';

/** The handler's endpoint; undefined for handlers that are not served through the contract. */
export const servedBy = (handler: object): Served | undefined =>
  Reflect.getMetadata(SERVED, handler) as Served | undefined;

/** A request after the gate: it knows who sent it. */
export interface Known extends Request {
  me?: Sender;
  requestId?: string;
}

type Handler<A> = (...args: never[]) => A | Promise<A>;
/** What a handler may return: the answer before trimming. */
type Answered<E> = E extends { readonly answer: infer S extends z.ZodType } ? z.input<S> : never;
type On<A> = <F extends Handler<A>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<F>,
) => void;

/** Serves one endpoint of the contract: method, path, permission, checked input, trimmed answer. */
export function Serve<A extends Endpoints, R extends keyof A & string>(
  api: A,
  route: R,
  { fromAnywhere = false, asks = [] }: Partial<Pick<Served, 'fromAnywhere' | 'asks'>> = {},
): On<Answered<A[R]>> {
  const [method, path] = route.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string];
  const endpoint = api[route] as Endpoint;
  return applyDecorators(
    SetMetadata(SERVED, { route, endpoint, fromAnywhere, asks } satisfies Served),
    RequestMapping({ method: RequestMethod[method], path }),
    HttpCode(STATUS[kindOf(endpoint)]),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops NUL from an address: nobody types it, and PostgreSQL does not take it. Texts of a body are tidied by the contract. */
const typed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(typed);
  return typeof value === 'string' ? value.replaceAll('\0', '') : value;
};

const typedIn = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typed(value)]));

/** The request's query, body and path fields as one checked object; throws `input.invalid` with codes per field. */
export const Received = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { params, query, body } = context.switchToHttp().getRequest<Request>();
  const served = servedBy(context.getHandler());
  if (!served) throw new Error('@Received() needs @Serve().');
  if (body !== undefined && body !== null && !isObject(body)) throw new Problem('request.malformed');
  const sent = { ...typedIn(query), ...(body as object | undefined), ...typedIn(params) };
  const parsed = served.endpoint.input.safeParse(sent, { reportInput: true });
  if (!parsed.success) throw new Problem('input.invalid', fieldProblems(parsed.error.issues));
  return parsed.data;
});

/** Who sent the request. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { me } = context.switchToHttp().getRequest<Known>();
  if (!me) throw new Error('@Me() needs the gate.');
  return me;
});

/** Sets or clears the session cookie of the answer. */
export const Cookie = createParamDecorator(
  (_: unknown, context: ExecutionContext) => new SessionCookie(context.switchToHttp().getResponse<Response>()),
);
