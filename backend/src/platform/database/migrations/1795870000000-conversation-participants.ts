/** A conversation has participants, two or many, instead of one column per side. */
export const conversationParticipants = [
  'ConversationParticipants1795870000000',
  `create table conversation_participant (
     conversation_id uuid not null,
     organisation_id uuid not null,
     role text not null,
     since timestamptz not null,
     until timestamptz,
     constraint pk_conversation_participant primary key (conversation_id, organisation_id),
     constraint fk_conversation_participant_conversation_id foreign key (conversation_id)
       references conversation (id) on delete cascade,
     constraint fk_conversation_participant_organisation_id foreign key (organisation_id)
       references organisation (id) on delete cascade
   )`,
  'create index ix_conversation_participant_organisation_id on conversation_participant (organisation_id)',
  `create table conversation_person (
     conversation_id uuid not null,
     organisation_id uuid not null,
     person_id uuid not null,
     constraint pk_conversation_person primary key (conversation_id, organisation_id, person_id),
     constraint fk_conversation_person_conversation_id_organisation_id foreign key (conversation_id, organisation_id)
       references conversation_participant (conversation_id, organisation_id) on delete cascade,
     constraint fk_conversation_person_person_id foreign key (person_id) references person (id) on delete cascade
   )`,
  `insert into conversation_participant (conversation_id, organisation_id, role, since)
   select id, practice_id, 'owner', opened_at from conversation
   union all select id, group_id, 'partner', opened_at from conversation`,
  `insert into conversation_person (conversation_id, organisation_id, person_id)
   select id, practice_id, practice_person_id from conversation where practice_person_id is not null
   union all select id, group_id, group_person_id from conversation where group_person_id is not null`,
  'alter table message add column organisation_id uuid',
  `update message m set organisation_id = case m.side when 'practice' then c.practice_id else c.group_id end
   from conversation c where c.id = m.conversation_id`,
  // Takes away: from before the first release, and every message has got its organisation above.
  'alter table message alter column organisation_id set not null',
  `alter table message add constraint fk_message_organisation_id foreign key (organisation_id)
     references organisation (id) on delete cascade`,
  // Takes away: from before the first release, and organisation_id says who wrote.
  'alter table message drop column side',
  // Takes away: from before the first release, and what these columns said stands in the new tables.
  `alter table conversation drop column practice_id, drop column group_id,
     drop column practice_person_id, drop column group_person_id`,
] as const;
