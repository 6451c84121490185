/** What a coverage is worth, as answers taught it; figures of months, not of people. */
export const calibration = [
  'Calibration1795496100000',
  `create table matching_calibration (
     month date not null,
     at timestamptz not null,
     answers integer not null,
     strong real not null,
     possible real not null,
     floor real not null,
     constraint pk_matching_calibration primary key (month)
   )`,
] as const;
