const ofChallenge = (table: string): string =>
  `constraint fk_${table}_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade`;

/** Runs a function once per statement that inserts, updates or deletes rows; it reads them from `changed`. */
const afterEach = (table: string, run: string): readonly string[] =>
  (['insert', 'update', 'delete'] as const).map(
    (verb) =>
      `create trigger ${table}_after_${verb} after ${verb} on ${table}
       referencing ${verb === 'delete' ? 'old' : 'new'} table as changed
       for each statement execute function ${run}()`,
  );

/** Challenges, their answers by lock, partners, and who outside read partner-only text. */
export const challenges = [
  'Challenges1795480000000',
  `create table challenge (
     id uuid not null,
     organisation_id uuid not null,
     author_id uuid,
     title text not null,
     language text not null,
     state text not null,
     version integer not null default 1,
     revision integer not null default 1,
     matched_revision integer,
     indexed_revision integer,
     created_at timestamptz not null,
     changed_at timestamptz not null,
     submitted_at timestamptz,
     review_due_at timestamptz,
     published_at timestamptz,
     confirmed_at timestamptz,
     asked_at timestamptz,
     change_waits_since timestamptz,
     closed_at timestamptz,
     return_reason text,
     return_sentence text,
     example boolean not null default false,
     constraint pk_challenge primary key (id),
     constraint fk_challenge_organisation_id foreign key (organisation_id) references organisation (id) on delete cascade,
     constraint fk_challenge_author_id foreign key (author_id) references person (id) on delete set null,
     topics text[] not null default '{}',
     sector text,
     plz text,
     district text,
     formats text[] not null default '{}',
     changes_work text,
     anonymous boolean not null default false
   )`,
  'create trigger challenge_revision before update on challenge for each row execute function raise_revision()',
  'create index ix_challenge_published_at_state on challenge (state, published_at)',
  'create index ix_challenge_organisation_id on challenge (organisation_id)',
  `create table challenge_answer (
     challenge_id uuid not null,
     question text not null,
     lock text not null,
     text text not null,
     constraint pk_challenge_answer primary key (challenge_id, question),
     ${ofChallenge('challenge_answer')},
     constraint ck_challenge_answer_partner_text check (lock <> 'partner' or text = '')
   )`,
  `create table challenge_secret (
     challenge_id uuid not null,
     question text not null,
     text text not null,
     constraint pk_challenge_secret primary key (challenge_id, question),
     ${ofChallenge('challenge_secret')}
   )`,
  `create function touch_challenge() returns trigger language plpgsql as $$
   begin
     update challenge set revision = revision + 1 where id in (select challenge_id from changed);
     return null;
   end $$`,
  ...afterEach('challenge_answer', 'touch_challenge'),
  ...afterEach('challenge_secret', 'touch_challenge'),
  `create table challenge_partner (
     challenge_id uuid not null,
     organisation_id uuid not null,
     since timestamptz not null,
     released_at timestamptz,
     released_by uuid,
     constraint pk_challenge_partner primary key (challenge_id, organisation_id),
     ${ofChallenge('challenge_partner')},
     constraint fk_challenge_partner_organisation_id foreign key (organisation_id) references organisation (id) on delete cascade,
     constraint fk_challenge_partner_released_by foreign key (released_by) references person (id) on delete set null
   )`,
  'create index ix_challenge_partner_organisation_id on challenge_partner (organisation_id)',
  `create table challenge_secret_reading (
     id uuid not null,
     challenge_id uuid not null,
     organisation_id uuid not null,
     at timestamptz not null,
     constraint pk_challenge_secret_reading primary key (id),
     ${ofChallenge('challenge_secret_reading')}
   )`,
  'create index ix_challenge_secret_reading_challenge_id on challenge_secret_reading (challenge_id)',
  `create table challenge_count (
     challenge_id uuid not null,
     interested integer not null default 0,
     matches integer not null default 0,
     constraint pk_challenge_count primary key (challenge_id),
     ${ofChallenge('challenge_count')}
   )`,
] as const;
