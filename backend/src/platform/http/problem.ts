import type { FieldProblem, ProblemCode } from '@contract/problems';

/** An expected refusal. The filter answers it as problem+json; nothing is logged. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly fields: readonly FieldProblem[] = [],
    /** Seconds after which trying again makes sense, answered as `Retry-After`. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

/** For what was here and may be known to have been. */
export const gone = (): Problem => new Problem('gone');

/** For what does not exist and for what this reader may not know of: both look the same. */
export const notFound = (): Problem => new Problem('not_found');
