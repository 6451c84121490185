/** Runs a function once per statement that inserts, updates or deletes rows; it reads them from `changed`. */
const afterEach = (table: string, run: string): readonly string[] =>
  (['insert', 'update', 'delete'] as const).map(
    (verb) =>
      `create trigger ${table}_after_${verb} after ${verb} on ${table}
       referencing ${verb === 'delete' ? 'old' : 'new'} table as changed
       for each statement execute function ${run}()`,
  );

/** Offerings, evidence, group profiles and the places of their quarters. */
export const offerings = [
  'Offerings1795480600000',
  `create table offering (
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
     constraint pk_offering primary key (id),
     constraint fk_offering_organisation_id foreign key (organisation_id) references organisation (id) on delete cascade,
     constraint fk_offering_author_id foreign key (author_id) references person (id) on delete set null,
     text text not null default '',
     methods text[] not null default '{}',
     equipment text[] not null default '{}',
     formats text[] not null default '{}',
     maturity text,
     topics text[] not null default '{}',
     sectors text[] not null default '{}',
     languages text[] not null default '{de}',
     district text,
     free_from date,
     nothing_unpublished boolean not null default false
   )`,
  'create trigger offering_revision before update on offering for each row execute function raise_revision()',
  'create index ix_offering_published_at_state on offering (state, published_at)',
  'create index ix_offering_organisation_id on offering (organisation_id)',
  `create table evidence (
     id uuid not null,
     group_id uuid not null,
     offering_id uuid,
     position integer not null default 0,
     kind text not null,
     title text not null,
     text text not null default '',
     year integer,
     url text,
     language text not null default 'de',
     source_id text,
     constraint pk_evidence primary key (id),
     constraint uq_evidence_source_id unique (source_id),
     constraint fk_evidence_group_id foreign key (group_id) references organisation (id) on delete cascade,
     constraint fk_evidence_offering_id foreign key (offering_id) references offering (id) on delete cascade
   )`,
  'create index ix_evidence_group_id on evidence (group_id)',
  'create index ix_evidence_offering_id on evidence (offering_id)',
  `create table group_profile (
     group_id uuid not null,
     text text not null default '',
     per_quarter integer not null default 4,
     free_from date,
     revision integer not null default 1,
     matched_revision integer,
     indexed_revision integer,
     constraint pk_group_profile primary key (group_id),
     constraint fk_group_profile_group_id foreign key (group_id) references organisation (id) on delete cascade
   )`,
  'create trigger group_profile_revision before update on group_profile for each row execute function raise_revision()',
  `create function touch_evidence() returns trigger language plpgsql as $$
   begin
     update offering set revision = revision + 1 where id in (select offering_id from changed);
     update group_profile set revision = revision + 1 where group_id in (select group_id from changed);
     return null;
   end $$`,
  ...afterEach('evidence', 'touch_evidence'),
  // What jobs note on an offering is no change of its group.
  `create function touch_group() returns trigger language plpgsql as $$
   begin
     update group_profile set revision = revision + 1 where group_id = coalesce(new.organisation_id, old.organisation_id);
     return null;
   end $$`,
  `create trigger offering_after_change after update on offering for each row
     when (old.revision <> new.revision) execute function touch_group()`,
  'create trigger offering_comes_or_goes after insert or delete on offering for each row execute function touch_group()',
  `create table group_place (
     match_id uuid not null,
     group_id uuid not null,
     day date not null,
     constraint pk_group_place primary key (match_id),
     constraint fk_group_place_group_id foreign key (group_id) references organisation (id) on delete cascade
   )`,
  'create index ix_group_place_day_group_id on group_place (group_id, day)',
] as const;
