import type { Endpoint } from '@contract';
import * as fc from 'fast-check';
import * as z from 'zod';
import type { Attempt, KnownIds } from './requests';

/** What one part of an input looks like, as JSON Schema says it. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly maxLength?: number;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
}

/** Values that have broken programs before: empty, huge, half characters, foreign types, other languages' syntax. */
const HOSTILE: readonly unknown[] = [
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202eabc', 'e\u0301'.repeat(400), '👩‍🔧'.repeat(300)],
  ...["' or 1=1; --", '%_%', '\\', '{{7*7}}', '${7*7}', '<script>alert(1)</script>', '__proto__', 'a!'.repeat(20_000)],
  ...['2026-02-30', '9999-12-31', '0000-00-00', '2026-03-29T02:30:00', 'NaN', '1e400', '-0', '٣', '00000', '=cmd|x'],
  ...[null, true, 0, -1, 0.1, 1e15, 2 ** 53 + 1, [], [[]], ['a', 1, null], {}, { $ne: 1 }, { length: 1e9 }],
];

const hostile = fc.constantFrom(...HOSTILE);
const mostly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: hostile });
const text = (max: number): fc.Arbitrary<unknown> =>
  fc.oneof(fc.string({ maxLength: Math.min(max, 60) }), fc.string({ unit: 'binary', maxLength: Math.min(max, 60) }));

/** Values that often fit a shape, and often do not. `ids` are ids that exist. */
function like(shape: Shape, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return mostly(fc.constant(shape.const));
  if (shape.enum) return mostly(fc.constantFrom(...shape.enum));
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => like(one, ids)));
  if (shape.format === 'uuid') return mostly(fc.constantFrom(...ids));
  if (shape.type === 'integer' || shape.type === 'number') return mostly(fc.integer({ min: -3, max: 300 }));
  if (shape.type === 'boolean') return mostly(fc.boolean());
  if (shape.type === 'array') return mostly(fc.array(like(shape.items ?? {}, ids), { maxLength: 6 }));
  if (shape.type === 'object') return mostly(record(shape, ids));
  return mostly(text(shape.maxLength ?? 60));
}

const record = ({ properties = {} }: Shape, ids: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, like(shape, ids)])), {
    requiredKeys: [],
  });

const inAddress = (value: unknown): string =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 2000));

/** Requests to one route with inputs made from its contract; a whole fill of its path with ids that exist is among them. */
export function attempts(route: string, { input }: Endpoint, known: KnownIds): fc.Arbitrary<Attempt> {
  const [method = '', path = ''] = route.split(' ');
  const ids = [...known.values()].flat();
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape;
  const shapes = (schema.oneOf ?? [schema]).map((shape) => record(shape, ids));
  return fc.oneof(...shapes).map((given) => {
    const rest = { ...given };
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      const value = rest[name] ?? ids[0];
      delete rest[name];
      return inAddress(value) || 'x';
    });
    if (method !== 'GET') return { route, method, path: filled, body: rest };
    const query = Object.entries(rest).map(([name, value]) => `${name}=${inAddress(value)}`);
    return { route, method, path: query.length > 0 ? `${filled}?${query.join('&')}` : filled };
  });
}
