/**
 * Answers belong to a contact of two organisations, and a match is one origin of it. A contact that grew from a match
 * before keeps the match's id, so that places, stages of the clock and waiting mails still mean it.
 */
export const contacts = [
  'Contacts1795870600000',
  `create table contact (
     id uuid not null,
     challenge_id uuid not null,
     asker_id uuid not null,
     asked_id uuid not null,
     origin text not null,
     conversation_id uuid,
     constraint pk_contact primary key (id),
     constraint uq_contact_asked_id_asker_id_challenge_id unique (challenge_id, asked_id, asker_id),
     constraint fk_contact_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade,
     constraint fk_contact_asker_id foreign key (asker_id) references organisation (id) on delete cascade,
     constraint fk_contact_asked_id foreign key (asked_id) references organisation (id) on delete cascade
   )`,
  'create index ix_contact_asked_id on contact (asked_id)',
  `create table contact_answer (
     contact_id uuid not null,
     side text not null,
     kind text not null,
     reason text,
     sentence text,
     until date,
     passed_to text,
     person_id uuid,
     at timestamptz not null,
     rule_lifted boolean not null default false,
     constraint pk_contact_answer primary key (contact_id, side),
     constraint fk_contact_answer_contact_id foreign key (contact_id) references contact (id) on delete cascade,
     constraint fk_contact_answer_person_id foreign key (person_id) references person (id) on delete set null
   )`,
  'create index ix_contact_answer_at_kind on contact_answer (kind, at)',
  `insert into contact (id, challenge_id, asker_id, asked_id, origin, conversation_id)
   select m.id, m.challenge_id, c.organisation_id, m.group_id, 'match', m.conversation_id
   from match m join challenge c on c.id = m.challenge_id
   where m.conversation_id is not null or exists (select 1 from match_answer a where a.match_id = m.id)`,
  `insert into contact_answer
     (contact_id, side, kind, reason, sentence, until, passed_to, person_id, at, rule_lifted)
   select match_id, case side when 'practice' then 'asker' else 'asked' end,
     kind, reason, sentence, until, passed_to, person_id, at, rule_lifted
   from match_answer`,
  `create table contact_stage (
     contact_id uuid not null,
     asked_on date not null,
     stage text not null,
     at timestamptz not null,
     constraint pk_contact_stage primary key (contact_id, asked_on, stage),
     constraint fk_contact_stage_contact_id foreign key (contact_id) references contact (id) on delete cascade
   )`,
  `insert into contact_stage (contact_id, asked_on, stage, at)
   select s.match_id, s.asked_on, s.stage, s.at from answer_stage s join contact k on k.id = s.match_id`,
  `update mail_outbox set ids = ids - 'match' || jsonb_build_object('contact', ids -> 'match')
   where name like 'answer-%' and ids ? 'match'`,
  // Keys say which mail has gone out already; they name sides of a contact from now on.
  `update mail_outbox set key = replace(replace(key, ':practice:', ':asker:'), ':science:', ':asked:')
   where name like 'answer-%' and key is not null`,
  // Takes away: from before the first release, and every answer stands in contact_answer now.
  'drop table match_answer',
  // Takes away: from before the first release, and every stage stands in contact_stage now.
  'drop table answer_stage',
  // Takes away: from before the first release, and the contact names its conversation.
  'alter table match drop column conversation_id',
  // Takes away: from before the first release, and the contact names its conversation.
  'alter table conversation drop column match_id',
  // Takes away: from before the first release, and places are taken by contacts, under the ids they had.
  'alter table group_place rename column match_id to contact_id',
] as const;
