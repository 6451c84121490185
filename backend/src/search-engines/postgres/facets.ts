import type { Tx } from '@backend/platform/database';
import { FACETS, type FacetName, type SearchDocument } from '../engine';

type Value = { readonly facet: FacetName | 'kind'; readonly value: string };

const valuesOf = ({ kind, facets }: SearchDocument): Value[] => [
  { facet: 'kind', value: kind },
  ...FACETS.flatMap((facet) => [...new Set(facets[facet])].map((value) => ({ facet, value }))),
];

const keyOf = ({ facet, value }: { facet: string; value: string }): string => `${facet} ${value}`;

/**
 * The numbers of a document's facet values, 0 for the document itself first. New values get a number; one that is given
 * never changes. The caller holds the lock of writers.
 */
export async function facetNumbers(
  tx: Tx,
  documents: readonly SearchDocument[],
): Promise<(document: SearchDocument) => number[]> {
  const values = new Map(documents.flatMap(valuesOf).map((one) => [keyOf(one), one]));
  await tx.query(
    `insert into search_facet (no, facet, value)
     select (select max(no) from search_facet) + row_number() over (order by r.facet, r.value), r.facet, r.value
     from jsonb_to_recordset($1::jsonb) as r(facet text, value text)
     where not exists (select 1 from search_facet f where f.facet = r.facet and f.value = r.value)`,
    [JSON.stringify([...values.values()])],
  );
  const rows = await tx.query<{ no: number; facet: string; value: string }[]>('select * from search_facet');
  const numbers = new Map(rows.map((row) => [keyOf(row), row.no]));
  return (document) => [0, ...valuesOf(document).flatMap((one) => numbers.get(keyOf(one)) ?? [])];
}
