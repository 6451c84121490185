type Fields = Readonly<Record<string, unknown>>;

/** What a room hands in about its drafts; the platform knows nothing of what they say. */
export interface DraftKind<T> {
  /** Which draft it is, for instance `challenge.new` or `message.<id>`. */
  readonly name: string;
  /** Brings what an older version wrote into the next shape, from version 0 on; a shape is as old as its step. */
  readonly steps: readonly ((older: unknown) => unknown)[];
  /** Makes whole what is found: every word is kept, what is unknown is dropped. */
  readonly whole: (found: unknown) => T;
  readonly isBlank: (value: T) => boolean;
  /** Under which key it lay before drafts belonged to somebody; that was version 0. */
  readonly former?: string;
}

/** A draft as it lies in the browser. */
export interface DraftRecord {
  readonly version: number;
  /** Another one each time somebody writes; so a tab notices that another one did. */
  readonly revision: string;
  /** When it was put here, ISO 8601. */
  readonly at: string;
  /** The version of what is stored that it changes; 0 for something new, and where an older record does not say. */
  readonly on: number;
  /** As what these words went out with a sign-in link, or null; they are cleared as soon as they were taken. */
  readonly sentAs: string | null;
  readonly value: unknown;
}

const text = (given: unknown): string => (typeof given === 'string' ? given : '');

/** Reads a record; what was written before there were versions is one of version 0. Null where it is none. */
export function recordFrom(written: string | null): DraftRecord | null {
  const found = parsed(written);
  if (!found) return null;
  const version = typeof found['version'] === 'number' ? found['version'] : 0;
  return {
    version,
    revision: text(found['revision']),
    at: text(found['at']),
    on: typeof found['on'] === 'number' ? found['on'] : 0,
    sentAs: text(found['sentAs']) || null,
    value: 'value' in found ? found['value'] : found,
  };
}

/** The value of a record in today's shape. */
export function valueOf<T>(kind: DraftKind<T>, { version, value }: DraftRecord): T {
  return kind.whole(kind.steps.slice(version).reduce((older, step) => step(older), value));
}

function parsed(written: string | null): Fields | null {
  try {
    const found: unknown = JSON.parse(written ?? 'null');
    return typeof found === 'object' && found !== null ? (found as Fields) : null;
  } catch {
    // Another program wrote there.
    return null;
  }
}
