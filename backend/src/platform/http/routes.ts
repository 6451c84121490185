import type { Endpoint, Endpoints } from '@contract';
import express, { type RequestHandler } from 'express';
import { Problem } from './problem';

/** Largest JSON body in bytes where the contract names none: all five answers at full length with room to spare. */
const BODY_LIMIT = 256 * 1024;

interface Place {
  readonly pattern: RegExp;
  /** How many parts of the path stand for anything. */
  readonly open: number;
  readonly methods: ReadonlyMap<string, Endpoint>;
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}/?$`, 'i');

function placesOf(contract: Endpoints): readonly Place[] {
  const places = new Map<string, Map<string, Endpoint>>();
  for (const [route, endpoint] of Object.entries(contract)) {
    const [method = '', path = ''] = route.split(' ');
    const methods = places.get(path) ?? new Map<string, Endpoint>();
    places.set(path, methods.set(method, endpoint));
  }
  return [...places].map(([path, methods]) => ({
    pattern: patternOf(path),
    open: path.split(':').length - 1,
    methods,
  }));
}

const NOTHING: ReadonlyMap<string, Endpoint> = new Map();

/** What the contract has under an address, by method; `/things/mine` is not one of `/things/:id`. */
function methodsAt(places: readonly Place[], address: string): ReadonlyMap<string, Endpoint> {
  const found = places.filter(({ pattern }) => pattern.test(address)).sort((one, other) => one.open - other.open);
  return found[0]?.methods ?? NOTHING;
}

/** GET answers HEAD as well, and what an address allows can be asked. */
const allowed = (methods: Iterable<string>): string => {
  const named = [...methods];
  return [...named, ...(named.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ');
};

/** Stands before the handlers: refuses methods an address does not have, and reads JSON up to the limit of its endpoint. */
export function routesOf(contract: Endpoints): RequestHandler {
  const places = placesOf(contract);
  const readers = new Map<number, RequestHandler>();
  const readerFor = (limit: number): RequestHandler => {
    const reader = readers.get(limit) ?? express.json({ limit, type: 'application/json' });
    readers.set(limit, reader);
    return reader;
  };
  return (request, response, next) => {
    const methods = methodsAt(places, request.path);
    const { method } = request;
    if (methods.size > 0) response.setHeader('Allow', allowed(methods.keys()));
    if (methods.size > 0 && method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    const endpoint = methods.get(method === 'HEAD' ? 'GET' : method);
    if (methods.size > 0 && !endpoint) {
      next(new Problem('request.method'));
      return;
    }
    response.removeHeader('Allow');
    if (endpoint?.upload) next();
    else readerFor(endpoint?.maxBytes ?? BODY_LIMIT)(request, response, next);
  };
}
