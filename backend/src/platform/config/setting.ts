import { resolve } from 'node:path';
import * as z from 'zod';

/** One environment variable, and all there is to say about it. */
export interface Setting {
  readonly name: string;
  /** What it may be, and what holds where it is absent. */
  readonly is: z.ZodType;
  /** For operators; without it the one above speaks for it too. */
  readonly about?: string;
  /** The value `.env.example` shows; the default where there is one. */
  readonly shown?: string;
  /** Everybody who runs a site has to decide it. */
  readonly decide?: true;
  /** Without it the whole group is absent. */
  readonly needed?: true;
}

/** Settings that belong together. */
export interface Group {
  readonly of: Readonly<Record<string, Setting>>;
}

export type Table = Readonly<Record<string, Setting | Group>>;

type Values<T> = { readonly [K in keyof T]: T[K] extends { is: infer S extends z.ZodType } ? z.output<S> : never };

/** What a table of settings is read as. */
export type Read<T extends Table> = {
  readonly [K in keyof T]: T[K] extends { of: infer G } ? Values<G> | undefined : Values<T>[K];
};

export const url = (protocol: RegExp) => z.url({ protocol });
/** An address to which paths are added. */
export const site = url(/^https?$/).transform((given) => given.replace(/\/+$/, ''));
export const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
export const milliseconds = (max: number) => whole(50, max);
export const flag = z.stringbool();
export const path = (usual: string) =>
  z
    .string()
    .default(usual)
    .transform((given) => resolve(given));
export const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((given, context) => {
      try {
        return JSON.parse(given) as unknown;
      } catch {
        // What an operator typed is not JSON.
        context.addIssue({ code: 'custom', message: 'it is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);

const isGroup = (one: Setting | Group): one is Group => 'of' in one;

/** All settings of a table, in its order. */
export const settingsIn = (table: Table): readonly Setting[] =>
  Object.values(table).flatMap((one) => (isGroup(one) ? Object.values(one.of) : [one]));

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads all settings of a table; an empty variable is an absent one. What cannot be used is left to `fault`. */
export function read<T extends Table>(table: T, environment: Environment, fault: (text: string) => void): Read<T> {
  const value = ({ name, is, needed }: Setting): unknown => {
    const given = environment[name] || undefined;
    if (needed && given === undefined) return undefined;
    const parsed = is.safeParse(given);
    for (const { message } of parsed.error?.issues ?? []) fault(`${name} is not usable: ${message}.`);
    return parsed.data;
  };
  const group = ({ of }: Group): unknown => {
    const values = Object.fromEntries(Object.entries(of).map(([key, one]) => [key, value(one)]));
    return Object.entries(of).some(([key, one]) => one.needed && values[key] === undefined) ? undefined : values;
  };
  return Object.fromEntries(
    Object.entries(table).map(([key, one]) => [key, isGroup(one) ? group(one) : value(one)]),
  ) as Read<T>;
}
