/**
 * Vectors of public texts for the second opinion. They fall with the group or challenge they belong to; those of a round
 * are a copy, so that all its shards see the same.
 */
export const secondOpinion = [
  'SecondOpinion1795498300000',
  `create table matching_embedded (
     owner_id uuid not null,
     group_id uuid,
     challenge_id uuid,
     revision integer not null,
     model text not null,
     constraint pk_matching_embedded primary key (owner_id),
     constraint fk_matching_embedded_group_id foreign key (group_id)
       references group_profile (group_id) on delete cascade,
     constraint fk_matching_embedded_challenge_id foreign key (challenge_id)
       references challenge (id) on delete cascade,
     constraint ck_matching_embedded_owner_id check (owner_id = coalesce(group_id, challenge_id))
   )`,
  'create index ix_matching_embedded_group_id on matching_embedded (group_id)',
  'create index ix_matching_embedded_challenge_id on matching_embedded (challenge_id)',
  `create table matching_vector (
     text_id uuid not null,
     owner_id uuid not null,
     digest bytea not null,
     bytes bytea,
     constraint pk_matching_vector primary key (text_id),
     constraint fk_matching_vector_owner_id foreign key (owner_id)
       references matching_embedded (owner_id) on delete cascade
   )`,
  'create index ix_matching_vector_owner_id on matching_vector (owner_id)',
  `create table matching_round_vector (
     round_id uuid not null,
     text_id uuid not null,
     owner_id uuid not null,
     revision integer not null,
     bytes bytea not null,
     constraint pk_matching_round_vector primary key (round_id, text_id),
     constraint fk_matching_round_vector_round_id foreign key (round_id)
       references matching_round (id) on delete cascade
   )`,
  `create table matching_endpoint (
     id integer not null,
     failures integer not null,
     rests_until timestamptz not null,
     fault text not null,
     constraint pk_matching_endpoint primary key (id),
     constraint ck_matching_endpoint_id check (id = 1)
   )`,
] as const;
