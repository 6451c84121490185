/** Stages of the answer clock that have been acted on. */
export const answers = [
  'Answers1795486600000',
  `create table answer_stage (
     match_id uuid not null,
     asked_on date not null,
     stage text not null,
     at timestamptz not null,
     constraint pk_answer_stage primary key (match_id, asked_on, stage),
     constraint fk_answer_stage_match_id foreign key (match_id) references match (id) on delete cascade
   )`,
] as const;
