/** Saved searches, and what of them a digest that was certainly sent has told. */
export const watches = [
  'Watches1795491000000',
  `create table watch (
     id uuid not null,
     membership_id uuid not null,
     name text not null,
     query text not null,
     paused boolean not null default false,
     since timestamptz not null,
     feed_seed uuid,
     feed_hash text,
     created_at timestamptz not null,
     constraint pk_watch primary key (id),
     constraint uq_watch_feed_hash unique (feed_hash),
     constraint fk_watch_membership_id foreign key (membership_id) references membership (id) on delete cascade
   )`,
  'create index ix_watch_membership_id on watch (membership_id)',
  `create table watch_hit (
     watch_id uuid not null,
     kind text not null,
     hit_id uuid not null,
     published_at timestamptz not null,
     constraint pk_watch_hit primary key (watch_id, kind, hit_id),
     constraint fk_watch_hit_watch_id foreign key (watch_id) references watch (id) on delete cascade
   )`,
] as const;
