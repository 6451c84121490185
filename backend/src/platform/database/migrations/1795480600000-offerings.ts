import { forward } from './forward';
import { afterEach, postingColumns, postingExtras } from './postings';

/** Offerings, evidence, group profiles and the places of their quarters. */
export const offerings = forward(
  'Offerings1795480600000',
  `create table offering (
     ${postingColumns('offering')},
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
  ...postingExtras('offering'),
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
);
