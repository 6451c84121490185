/** What PostgreSQL (`53100`) and the system answer when a disk is full. */
const CODES: readonly unknown[] = ['53100', 'ENOSPC'];

/** A start that ended because a disk is full, as one sentence for the operator; undefined when it ended otherwise. */
export function diskFullIn(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { readonly code?: unknown; readonly driverError?: unknown };
  if (CODES.includes(code))
    return 'A disk is full, the one of the database or of DATA_DIR: free some space and start again.';
  return driverError === undefined ? undefined : diskFullIn(driverError);
}
