/** Mails to be sent, and the local mailbox. */
export const mail = [
  'Mail1795478460000',
  `create table mail_outbox (
     id uuid not null,
     name text not null,
     class text not null,
     person_id uuid,
     to_address text not null,
     language text not null,
     ids jsonb not null,
     key text,
     state text not null,
     note text not null default '',
     tries integer not null default 0,
     due_at timestamptz not null,
     lease_until timestamptz,
     sent_at timestamptz,
     created_at timestamptz not null,
     constraint pk_mail_outbox primary key (id),
     constraint uq_mail_outbox_key unique (key)
   )`,
  'create index ix_mail_outbox_due_at_state on mail_outbox (state, due_at)',
  `create table mailbox_message (
     id uuid not null,
     message_id text not null,
     to_address text not null,
     subject text not null,
     html text not null,
     text text not null,
     headers jsonb not null,
     at timestamptz not null,
     constraint pk_mailbox_message primary key (id)
   )`,
  'create index ix_mailbox_message_at on mailbox_message (at)',
] as const;
