const key = 'kind text not null, id uuid not null';

/**
 * What keeps search equal to the tables. `search_stale`: documents that must not be found until they were read again,
 * written by the very transaction that withdraws, deletes or rewords them. `search_outgoing`: what a larger engine has to
 * be told. `search_replica`: the state of that engine. All of it is derived.
 */
export const searchEqual = [
  'SearchEqual1795490100000',
  `create table search_stale (${key}, revision integer not null, constraint pk_search_stale primary key (kind, id))`,
  `create table search_outgoing (
     number bigint generated always as identity,
     ${key},
     sent boolean not null default false,
     constraint pk_search_outgoing primary key (number)
   )`,
  'create index ix_search_outgoing_waiting on search_outgoing (number) where not sent',
  `create table search_replica (
     engine text not null,
     settings integer not null,
     rebuilding_since bigint,
     constraint pk_search_replica primary key (engine)
   )`,
  `create function search_goes_stale() returns trigger language plpgsql as $$
   begin
     insert into search_stale (kind, id, revision)
     values (
       tg_argv[0],
       (to_jsonb(old) ->> tg_argv[1])::uuid,
       case when tg_op = 'DELETE' then old.revision else (to_jsonb(new) ->> 'revision')::integer end
     )
     on conflict (kind, id) do update set revision = greatest(search_stale.revision, excluded.revision);
     return null;
   end $$`,
  ...(['challenge', 'offering'] as const).flatMap((table) => [
    `create trigger ${table}_search_withdrawn after update on ${table} for each row
       when (old.state = 'published' and new.state <> 'published') execute function search_goes_stale('${table}', 'id')`,
    `create trigger ${table}_search_deleted after delete on ${table} for each row
       when (old.state = 'published') execute function search_goes_stale('${table}', 'id')`,
  ]),
  `create trigger group_profile_search_deleted after delete on group_profile for each row
     execute function search_goes_stale('group', 'group_id')`,
  `create trigger organisation_search_deleted after delete on organisation for each row
     when (old.kind = 'institution') execute function search_goes_stale('institution', 'id')`,
  // An answer that is locked tighter or reworded must not be found by its old words. The triggers that raise the
  // challenge's revision run after this one, so it takes the next number.
  `create function search_answer_changes() returns trigger language plpgsql as $$
   begin
     insert into search_stale (kind, id, revision)
     select 'challenge', id, revision + 1 from challenge where id = old.challenge_id and state = 'published'
     on conflict (kind, id) do update set revision = greatest(search_stale.revision, excluded.revision);
     return null;
   end $$`,
  `create trigger challenge_answer_search_changes after update on challenge_answer for each row
     when (old.text <> '' and (old.text, old.lock) is distinct from (new.text, new.lock))
     execute function search_answer_changes()`,
  `create or replace view search_visible as
     select 'challenge' as kind, id from challenge c where state = 'published'
       and not exists (select 1 from search_stale s where s.kind = 'challenge' and s.id = c.id)
     union all select 'offering', id from offering where state = 'published'
     union all select kind, id from organisation where kind in ('group', 'institution')`,
] as const;
