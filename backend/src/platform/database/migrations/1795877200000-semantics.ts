/** The part of the points that an embedding model adds is called by its name; it was `second`. */
export const semantics = [
  'Semantics1795877200000',
  `update match set parts = (
     select jsonb_agg(case when p.part->>'criterion' = 'second' then p.part || '{"criterion": "semantics"}' else p.part end
                      order by p.at)
     from jsonb_array_elements(parts) with ordinality as p(part, at))
   where parts @> '[{"criterion": "second"}]'`,
  `update matching_proposal set content = jsonb_set(content, '{parts}', (
     select jsonb_agg(case when p.part->>'criterion' = 'second' then p.part || '{"criterion": "semantics"}' else p.part end
                      order by p.at)
     from jsonb_array_elements(content->'parts') with ordinality as p(part, at)))
   where content->'parts' @> '[{"criterion": "second"}]'`,
] as const;
