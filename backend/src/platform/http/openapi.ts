import type { Endpoint, Endpoints } from '@contract';
import { ProblemBody, PROBLEMS } from '@contract/problems';
import { grantsFor } from '@domain/policy';
import { ROLES } from '@domain/accounts';
import * as z from 'zod';

type Json = Readonly<Record<string, unknown>>;
type ObjectSchema = Json & { properties?: Readonly<Record<string, Json>>; required?: readonly string[] };

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): ObjectSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', reused: 'inline' });
  return rest as ObjectSchema;
};

/** Path parameters, query parameters and body of one endpoint, taken apart from its one input. */
function sent(method: string, path: string, endpoint: Endpoint): Json {
  const { properties = {}, required = [] } = schemaOf(endpoint.input, 'input');
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const rest = Object.entries(properties).filter(([name]) => !inPath.includes(name));
  const parameter =
    (where: string) =>
    ([name, schema]: readonly [string, Json]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema,
    });
  const pathParameters = inPath.map((name) => parameter('path')([name, properties[name] ?? { type: 'string' }]));
  if (method === 'GET') return { parameters: [...pathParameters, ...rest.map(parameter('query'))] };
  if (rest.length === 0) return { parameters: pathParameters };
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest),
    required: required.filter((name) => !inPath.includes(name)),
  };
  const needed = body.required.length > 0;
  return {
    parameters: pathParameters,
    requestBody: { required: needed, content: { 'application/json': { schema: body } } },
  };
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const content = ({ type, answer }: Endpoint): Json =>
  type ? { [type]: { schema: { type: 'string' } } } : { 'application/json': { schema: schemaOf(answer, 'output') } };

function operation(route: string, endpoint: Endpoint): Json {
  const [method = '', path = ''] = route.split(' ');
  const roles = ROLES.filter((role) => grantsFor(role, endpoint.may).length > 0);
  const closed = !roles.includes('visitor');
  return {
    operationId: `${method.toLowerCase()}${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: endpoint.about,
    description: `Permission \`${endpoint.may}\`. Roles: ${roles.join(', ')}.`,
    tags: [path.split('/')[1] ?? ''],
    ...sent(method, path, endpoint),
    security: closed ? [{ session: [] }] : [],
    responses: {
      200: { description: 'Done.', content: content(endpoint) },
      ...(endpoint.type && { 304: { description: 'As it was when you last asked.' } }),
      ...(closed && { 401: problem('No session.'), 403: problem('Not for this role.') }),
      404: problem('Nothing here, or not for this reader.'),
      422: problem('Fields that do not fit.'),
      429: problem('Too many requests.'),
      default: problem('Any other refusal.'),
    },
  };
}

/** The OpenAPI 3.1 document of a contract; made from the same schemas that check and trim. */
export function openApi(contract: Endpoints, server: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [route, endpoint] of Object.entries(contract)) {
    const [method = '', path = ''] = route.split(' ');
    const address = path.replace(/:(\w+)/g, '{$1}');
    (paths[address] ??= {})[method.toLowerCase()] = operation(route, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dialogwerk',
      version: '1',
      description:
        'Requests that change something must come from the site itself or carry its `Origin`. `Idempotency-Key` on POST makes a repeated request harmless.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${server}/api` }],
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemBody, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-dialogwerk' } },
    },
    'x-problems': PROBLEMS,
  };
}
