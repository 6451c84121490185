/**
 * At which position a proposal stood in its list, and in digests; days and counts, nobody's name. Lists that stand when
 * this comes are taken in as they are, from today on.
 */
export const exposure = [
  'Exposure1795498400000',
  `create table matching_exposure (
     challenge_id uuid not null,
     group_id uuid not null,
     place text not null,
     position smallint not null,
     day date not null,
     count integer not null,
     constraint pk_matching_exposure primary key (challenge_id, group_id, place, position, day),
     constraint fk_matching_exposure_challenge_id foreign key (challenge_id) references challenge (id) on delete cascade,
     constraint fk_matching_exposure_group_id foreign key (group_id) references organisation (id) on delete cascade,
     constraint ck_matching_exposure_place check (place in ('list', 'digest'))
   )`,
  'create index ix_matching_exposure_group_id on matching_exposure (group_id)',
  `insert into matching_exposure
   select challenge_id, group_id, 'list', position, (now() at time zone 'Europe/Berlin')::date, 1 from match`,
  `alter table matching_calibration add column positions jsonb not null default '[]'`,
  'alter table matching_calibration alter column positions drop default',
] as const;
