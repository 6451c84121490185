/** The local mailbox shows mails in the order they came in, whatever day they were written for. */
export const mailboxArrival = [
  'MailboxArrival1795489000000',
  'alter table mailbox_message add column arrival bigserial not null',
  'drop index ix_mailbox_message_at',
  'create index ix_mailbox_message_arrival_to_address on mailbox_message (to_address, arrival)',
] as const;
