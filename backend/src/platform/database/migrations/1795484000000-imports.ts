/** Where imported things come from, and the spellings under which sources name organisations. */
export const imports = [
  'Imports1795484000000',
  `create table import_record (
     kind text not null,
     source_id text not null,
     target_id uuid not null,
     hash text not null,
     source_name text not null,
     licence text not null,
     imported_at timestamptz not null,
     constraint pk_import_record primary key (kind, source_id)
   )`,
  `create table import_name (
     kind text not null,
     key text not null,
     organisation_id uuid not null,
     constraint pk_import_name primary key (kind, key)
   )`,
] as const;
