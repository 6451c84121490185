import { kindOf, STATUS, type Endpoint, type Endpoints, type Kind, type Upload } from '@contract';
import { ProblemBody, PROBLEMS } from '@contract/problems';
import { grantsFor } from '@domain/policy';
import { ROLES } from '@domain/accounts';
import * as z from 'zod';

type Json = Readonly<Record<string, unknown>>;
type ObjectSchema = Json & {
  properties?: Readonly<Record<string, Json>>;
  required?: readonly string[];
  /** The shapes of an input that has several. */
  oneOf?: readonly ObjectSchema[];
};

/** A tuple of equal parts is written as a list of that length: it says the same, and more programs read it. */
const plainTuple = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const [first, ...others] = jsonSchema.prefixItems ?? [];
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return;
  delete jsonSchema.prefixItems;
  jsonSchema.items = first;
};

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): ObjectSchema => {
  const options = { io, unrepresentable: 'any', reused: 'inline', override: plainTuple } as const;
  const { $schema: _, ...rest } = z.toJSONSchema(schema, options);
  return rest as ObjectSchema;
};

const binary = (types: Upload['types']): Json =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));

/** Path parameters, query parameters and body of one endpoint, taken apart from its one input. */
function sent(method: string, path: string, endpoint: Endpoint): Json {
  const given = schemaOf(endpoint.input, 'input');
  const shapes = given.oneOf ?? [given];
  const { properties = {}, required = [] } = shapes[0] ?? {};
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
  const outsidePath = (one: Json = {}) => Object.entries(one).filter(([name]) => !inPath.includes(name));
  const parameter =
    (where: string) =>
    ([name, schema]: readonly [string, unknown]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema,
    });
  const pathParameters = inPath.map((name) => parameter('path')([name, properties[name] ?? { type: 'string' }]));
  const inQuery = { parameters: [...pathParameters, ...outsidePath(properties).map(parameter('query'))] };
  if (method === 'GET') return inQuery;
  if (endpoint.upload) return { ...inQuery, requestBody: { required: true, content: binary(endpoint.upload.types) } };
  const bodies = shapes.map((shape) => ({
    type: 'object',
    properties: Object.fromEntries(outsidePath(shape.properties)),
    required: (shape.required ?? []).filter((name) => !inPath.includes(name)),
  }));
  if (bodies.every((body) => Object.keys(body.properties).length === 0)) return { parameters: pathParameters };
  const needed = bodies.every((body) => body.required.length > 0);
  const schema = bodies.length > 1 ? { oneOf: bodies } : bodies[0];
  return {
    parameters: pathParameters,
    requestBody: { required: needed, content: { 'application/json': { schema } } },
  };
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const header = (description: string): Json => ({ description, schema: { type: 'string' } });
const location = (description: string): Json => ({ headers: { Location: { required: true, ...header(description) } } });

/** What a success looks like, by kind. */
const SUCCESS: Readonly<Record<Kind, (endpoint: Endpoint) => Json>> = {
  json: ({ answer }) => ({ content: { 'application/json': { schema: schemaOf(answer, 'output') } } }),
  created: (endpoint) => ({ ...SUCCESS.json(endpoint), ...location('Where it is now.') }),
  nothing: () => ({}),
  elsewhere: () => location('Where to go on, on this site.'),
  text: ({ type = '' }) => ({ content: { [type]: { schema: { type: 'string' } } } }),
  download: () => ({
    headers: { 'Content-Disposition': header('The name of the file.') },
    content: binary(['application/octet-stream']),
  }),
};

/** What else may be answered, by what the endpoint is like. */
const besides = (endpoint: Endpoint): Json => ({
  ...(kindOf(endpoint) === 'text' && { 304: { description: 'As it was when you last asked.' } }),
  ...(kindOf(endpoint) === 'download' && {
    206: { description: 'The part that was asked for.', ...SUCCESS.download(endpoint) },
  }),
  ...(endpoint.canBeGone && { 410: problem('It was here and has been withdrawn.') }),
  ...(endpoint.upload && {
    413: problem(`More than ${endpoint.upload.maxBytes} bytes.`),
    415: problem('Not of a kind that is taken.'),
  }),
});

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
      [STATUS[kindOf(endpoint)]]: { description: 'Done.', ...SUCCESS[kindOf(endpoint)](endpoint) },
      ...besides(endpoint),
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
