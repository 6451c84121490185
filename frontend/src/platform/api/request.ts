/** Where the backend answers, below the page's own address. */
export const API_BASE = '/api';

/** What is sent, and where. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly params?: Record<string, string>;
  readonly body?: Record<string, unknown> | Blob;
}

type Fields = Readonly<Record<string, unknown>>;

const asQuery = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const written = Array.isArray(value) ? value.join(',') : String(value ?? '');
      return written === '' ? [] : [[name, written]];
    }),
  );

/**
 * Turns a contract key such as `PUT /challenges/:id` and its one input object into a request: parts of the path are
 * filled in, the rest goes into the query (GET, or beside a file) or the body. Lists in a query are joined with commas.
 */
export function requestFor(route: string, input: Fields = {}, file?: Blob): Request {
  const [method = 'GET', template = '/'] = route.split(' ');
  const rest: Record<string, unknown> = { ...input };
  const path = template.replace(/:(\w+)/g, (_, part: string) => {
    const value = rest[part];
    delete rest[part];
    return encodeURIComponent(String(value));
  });
  const url = API_BASE + path;
  if (file) return { url, method, params: asQuery(rest), body: file };
  return method === 'GET' ? { url, method, params: asQuery(rest) } : { url, method, body: rest };
}
