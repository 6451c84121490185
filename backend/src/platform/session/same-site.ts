/** Headers that tell where a request was started. */
export interface Origins {
  readonly 'sec-fetch-site'?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Whether a request that changes something was started by our own pages. Browsers say so in Fetch Metadata; older ones
 * at least name the origin. A request that says neither is refused.
 */
export function startedHere(headers: Origins, ourOrigins: readonly string[]): boolean {
  const site = headers['sec-fetch-site'];
  const { origin } = headers;
  if (origin !== undefined && !ourOrigins.includes(origin)) return false;
  if (site !== undefined) return site === 'same-origin';
  return origin !== undefined;
}
