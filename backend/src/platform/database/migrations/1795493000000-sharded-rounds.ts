/** Rounds in shards: what each challenge bids and is given stands in rows, beside the market all shards bid in. */
export const shardedRounds = [
  'ShardedRounds1795493000000',
  'delete from matching_round where finished_at is null',
  'delete from matching_proposal',
  // Takes away: from before the first release, and bids live no longer than their round.
  'drop table matching_bid',
  `alter table matching_round
     add column assigned_at timestamptz,
     add column seconds double precision not null default 0`,
  `create table matching_shard (
     id uuid not null,
     round_id uuid not null,
     bid_at timestamptz,
     written_at timestamptz,
     constraint pk_matching_shard primary key (id),
     constraint fk_matching_shard_round_id foreign key (round_id) references matching_round (id) on delete cascade
   )`,
  'create index ix_matching_shard_round_id on matching_shard (round_id)',
  `create table matching_bid (
     round_id uuid not null,
     challenge_id uuid not null,
     shard_id uuid not null,
     revision integer not null,
     bids jsonb,
     placed jsonb,
     better jsonb,
     constraint pk_matching_bid primary key (round_id, challenge_id),
     constraint fk_matching_bid_round_id foreign key (round_id) references matching_round (id) on delete cascade
   )`,
  'create index ix_matching_bid_shard_id on matching_bid (shard_id)',
  `create table matching_market (
     round_id uuid not null,
     part text not null,
     number integer not null,
     bytes bytea not null,
     constraint pk_matching_market primary key (round_id, part, number),
     constraint fk_matching_market_round_id foreign key (round_id) references matching_round (id) on delete cascade
   )`,
] as const;
