/** Declines act as rules until the group takes them back. */
export const declineRules = [
  'DeclineRules1795496000000',
  'alter table match_answer add column rule_lifted boolean not null default false',
] as const;
