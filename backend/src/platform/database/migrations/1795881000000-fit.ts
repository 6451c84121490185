/**
 * What a match is judged by is how well words and meaning fit, no more what words cover. What was learned of the one says
 * nothing about the other; indexes that carry it are read from the texts again, and a round that is under way starts afresh.
 */
export const fit = [
  'Fit1795881000000',
  // Takes away: from before the first release, and nothing but rounds reads or writes it.
  'alter table match rename column coverage to fit',
  'alter table match alter column fit drop not null',
  'update match set fit = null',
  'delete from matching_calibration',
  'delete from matching_market',
  'delete from matching_round where finished_at is null',
] as const;
