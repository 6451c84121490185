import { pathTo, type Hit } from '@contract';

/** The page of a hit, or null: institutions have none of their own. */
export function hitPath({ kind, id }: Pick<Hit, 'kind' | 'id'>): string | null {
  return kind === 'institution' ? null : pathTo(kind, { id });
}
