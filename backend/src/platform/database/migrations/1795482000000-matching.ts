/** Matches, their answers, the owner's own view, rounds, and what a running round has worked out so far. */
export const matching = [
  'Matching1795482000000',
  `create table match (
     id uuid not null,
     challenge_id uuid not null,
     group_id uuid not null,
     offering_id uuid,
     item_id uuid not null,
     strength text not null,
     points real not null,
     coverage real not null,
     parts jsonb not null,
     explanation jsonb not null,
     km integer,
     position integer not null,
     proposed_at timestamptz not null,
     round_id uuid,
     conversation_id uuid,
     constraint pk_match primary key (id),
     constraint uq_match_challenge_id_group_id unique (challenge_id, group_id),
     constraint fk_match_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade,
     constraint fk_match_group_id foreign key (group_id) references organisation (id) on delete cascade,
     constraint fk_match_offering_id foreign key (offering_id) references offering (id) on delete set null
   )`,
  'create index ix_match_group_id on match (group_id)',
  `create table match_answer (
     match_id uuid not null,
     side text not null,
     kind text not null,
     reason text,
     sentence text,
     until date,
     passed_to text,
     person_id uuid,
     at timestamptz not null,
     constraint pk_match_answer primary key (match_id, side),
     constraint fk_match_answer_match_id foreign key (match_id) references match (id) on delete cascade,
     constraint fk_match_answer_person_id foreign key (person_id) references person (id) on delete set null
   )`,
  'create index ix_match_answer_at_kind on match_answer (kind, at)',
  `create table match_owner_view (
     match_id uuid not null,
     points real not null,
     strength text not null,
     constraint pk_match_owner_view primary key (match_id),
     constraint fk_match_owner_view_match_id foreign key (match_id) references match (id) on delete cascade
   )`,
  `create table matching_round (
     id uuid not null,
     basis text not null,
     started_at timestamptz not null,
     finished_at timestamptz,
     figures jsonb,
     hash text,
     constraint pk_matching_round primary key (id)
   )`,
  'create index ix_matching_round_started_at on matching_round (started_at)',
  `create table matching_bid (
     round_id uuid not null,
     challenge_id uuid not null,
     revision integer not null,
     bids jsonb not null,
     constraint pk_matching_bid primary key (round_id, challenge_id),
     constraint fk_matching_bid_round_id foreign key (round_id) references matching_round (id) on delete cascade
   )`,
  `create table matching_proposal (
     run_id uuid not null,
     challenge_id uuid not null,
     group_id uuid not null,
     match_id uuid not null,
     content jsonb not null,
     constraint pk_matching_proposal primary key (run_id, challenge_id, group_id)
   )`,
] as const;
