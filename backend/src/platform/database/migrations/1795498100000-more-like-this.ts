/**
 * What a challenge wants more of. Every change that matters raises the revision of the challenge, so that it is matched
 * anew; noting up to which revision of a group its text has been read is none.
 */
export const moreLikeThis = [
  'MoreLikeThis1795498100000',
  `create table more_like (
     challenge_id uuid not null,
     group_id uuid not null,
     item_id uuid not null,
     by_answer boolean not null,
     group_revision integer,
     fingerprint text,
     words jsonb not null default '[]',
     constraint pk_more_like primary key (challenge_id, group_id),
     constraint fk_more_like_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade,
     constraint fk_more_like_group_id foreign key (group_id) references organisation (id) on delete cascade
   )`,
  'create index ix_more_like_group_id on more_like (group_id)',
  `create table more_without (
     challenge_id uuid not null,
     stem text not null,
     constraint pk_more_without primary key (challenge_id, stem),
     constraint fk_more_without_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade
   )`,
  `create function touch_wanting_challenge() returns trigger language plpgsql as $$
   begin
     update challenge set revision = revision + 1 where id = coalesce(new.challenge_id, old.challenge_id);
     return null;
   end $$`,
  ...['more_like', 'more_without'].map(
    (table) => `create trigger ${table}_comes_or_goes after insert or delete on ${table}
     for each row execute function touch_wanting_challenge()`,
  ),
  `create trigger more_like_teaches after update on more_like
     for each row when (old.words is distinct from new.words) execute function touch_wanting_challenge()`,
] as const;
