/**
 * Extensions, the revision trigger and the platform's own tables. `raise_revision` makes every real change of a row
 * raise its `revision`; the columns in which jobs note what they have handled do not count as a change.
 */
export const platform = [
  'Platform1795478400000',
  'create extension if not exists pg_trgm',
  'create extension if not exists unaccent',
  `create function raise_revision() returns trigger language plpgsql as $$
   declare
     noted constant text[] := array['revision', 'indexed_revision', 'matched_revision'];
   begin
     if (to_jsonb(new) - noted) is distinct from (to_jsonb(old) - noted) then
       new.revision := old.revision + 1;
     end if;
     return new;
   end $$`,
  `create table job_run (
     name text not null,
     started_at timestamptz not null,
     finished_at timestamptz,
     "for" timestamptz not null,
     outcome text,
     note text not null default '',
     constraint pk_job_run primary key (name)
   )`,
  `create table request_key (
     key text not null,
     owner text not null,
     route text not null,
     body_hash text not null,
     answer jsonb,
     created_at timestamptz not null,
     constraint pk_request_key primary key (key, owner)
   )`,
  'create index ix_request_key_created_at on request_key (created_at)',
  'create unlogged table rate_limit (key text not null, points integer not null default 0, expire bigint, constraint pk_rate_limit primary key (key))',
] as const;
