/** What may be done with what an offering offers: a field of offerings, and a facet of search. */
export const protection = [
  'Protection1795877800000',
  `alter table offering add column protection text[] not null default '{}'`,
] as const;
