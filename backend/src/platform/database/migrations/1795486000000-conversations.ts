/** Conversations and their messages. */
export const conversations = [
  'Conversations1795486000000',
  `create table conversation (
     id uuid not null,
     match_id uuid not null,
     challenge_id uuid not null,
     practice_id uuid not null,
     group_id uuid not null,
     practice_person_id uuid,
     group_person_id uuid,
     opened_at timestamptz not null,
     last_message_at timestamptz,
     constraint pk_conversation primary key (id),
     constraint uq_conversation_match_id unique (match_id),
     constraint fk_conversation_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade,
     constraint fk_conversation_practice_id foreign key (practice_id) references organisation (id) on delete cascade,
     constraint fk_conversation_group_id foreign key (group_id) references organisation (id) on delete cascade,
     constraint fk_conversation_practice_person_id foreign key (practice_person_id) references person (id) on delete set null,
     constraint fk_conversation_group_person_id foreign key (group_person_id) references person (id) on delete set null
   )`,
  'create index ix_conversation_practice_id on conversation (practice_id)',
  'create index ix_conversation_group_id on conversation (group_id)',
  `create table message (
     id uuid not null,
     conversation_id uuid not null,
     side text not null,
     person_id uuid,
     text text not null,
     at timestamptz not null,
     constraint pk_message primary key (id),
     constraint fk_message_conversation_id foreign key (conversation_id) references conversation (id) on delete cascade,
     constraint fk_message_person_id foreign key (person_id) references person (id) on delete set null
   )`,
  'create index ix_message_at_conversation_id on message (conversation_id, at)',
] as const;
