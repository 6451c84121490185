import { HttpErrorResponse } from '@angular/common/http';

/** One field that was refused: its name in the contract (dots for nesting) and a code. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  /** The limit that was missed, where there is one. */
  readonly limit?: number;
}

/** The code for a request that reached nobody; all other codes come from the contract. */
export const OFFLINE = 'offline';

/** An expected refusal or a failure, as the person should hear about it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: string,
    readonly status = 0,
    readonly fields: readonly FieldProblem[] = [],
    /** A short reference to give on the phone, if the backend gave one. */
    readonly reference: string | null = null,
    /** Further facts of the refusal, as the backend sent them. */
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }

  /** What is wrong with a field, if it was refused. */
  field(name: string): FieldProblem | undefined {
    return this.fields.find((one) => one.field === name);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const bodyOf = (error: unknown): Record<string, unknown> => {
  if (isRecord(error)) return error;
  if (typeof error !== 'string' || !error.startsWith('{')) return {};
  try {
    const parsed: unknown = JSON.parse(error);
    return isRecord(parsed) ? parsed : {};
  } catch {
    // A proxy or a firewall answered with something that only looks like JSON; the status says enough.
    return {};
  }
};

const fieldsOf = (given: unknown): FieldProblem[] =>
  Array.isArray(given)
    ? given.flatMap((one) =>
        isRecord(one) && typeof one['field'] === 'string'
          ? [
              {
                field: one['field'],
                code: typeof one['code'] === 'string' ? one['code'] : 'invalid',
                ...(typeof one['limit'] === 'number' ? { limit: one['limit'] } : {}),
              },
            ]
          : [],
      )
    : [];

/** Codes for answers that carry no problem+json, by HTTP status. */
const BY_STATUS: Readonly<Record<number, string>> = {
  0: OFFLINE,
  401: 'session.required',
  403: 'session.not_allowed',
  404: 'not_found',
  413: 'request.too_large',
  429: 'request.too_many',
  502: 'service.unavailable',
  503: 'service.unavailable',
  504: 'service.unavailable',
};

/** Reads problem+json, or makes the best of an answer that is none. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof HttpErrorResponse)) return new Problem('unexpected');
  const body = bodyOf(error.error);
  const code = typeof body['code'] === 'string' ? body['code'] : (BY_STATUS[error.status] ?? 'unexpected');
  const reference = typeof body['reference'] === 'string' ? body['reference'] : null;
  return new Problem(code, error.status, fieldsOf(body['fields']), reference, body);
}
