/** How challenges ended, and the cases told of those that ended well; cases can be found from now on. */
export const solved = [
  'Solved1795491100000',
  `create table challenge_ending (
     challenge_id uuid not null,
     ending text not null,
     said_at timestamptz not null,
     constraint pk_challenge_ending primary key (challenge_id),
     constraint fk_challenge_ending_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade
   )`,
  `create table solved_case (
     id uuid not null,
     challenge_id uuid not null,
     author_id uuid,
     state text not null,
     title text not null,
     problem text not null,
     help text not null,
     language text not null,
     group_id uuid,
     naming text not null,
     published_at timestamptz not null,
     revision integer not null default 1,
     indexed_revision integer,
     constraint pk_solved_case primary key (id),
     constraint uq_solved_case_challenge_id unique (challenge_id),
     constraint fk_solved_case_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade,
     constraint fk_solved_case_author_id foreign key (author_id) references person (id) on delete set null,
     constraint fk_solved_case_group_id foreign key (group_id) references organisation (id) on delete set null
   )`,
  'create trigger solved_case_revision before update on solved_case for each row execute function raise_revision()',
  // A case that is taken back or reworded, or a name that may not be told any more, is not found by its old words.
  `create trigger solved_case_search_changes after update on solved_case for each row
     when (old.state = 'published' and (old.state, old.title, old.problem, old.help, old.group_id, old.naming)
       is distinct from (new.state, new.title, new.problem, new.help, new.group_id, new.naming))
     execute function search_goes_stale('solved', 'id')`,
  `create trigger solved_case_search_deleted after delete on solved_case for each row
     when (old.state = 'published') execute function search_goes_stale('solved', 'id')`,
  `create or replace view search_visible as
     select 'challenge' as kind, id from challenge c where state = 'published'
       and not exists (select 1 from search_stale s where s.kind = 'challenge' and s.id = c.id)
     union all select 'offering', id from offering where state = 'published'
     union all select kind, id from organisation where kind in ('group', 'institution')
     union all select 'solved', id from solved_case c where state = 'published'
       and not exists (select 1 from search_stale s where s.kind = 'solved' and s.id = c.id)`,
] as const;
