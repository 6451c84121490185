/** Claimed digests, and what digests that were certainly sent have shown. */
export const digests = [
  'Digests1795487000000',
  `create table digest_delivery (
     id uuid not null,
     person_id uuid not null,
     membership_id uuid not null,
     period text not null,
     state text not null,
     claimed_at timestamptz not null,
     constraint pk_digest_delivery primary key (id),
     constraint uq_digest_delivery_membership_id_period_person_id unique (person_id, membership_id, period),
     constraint fk_digest_delivery_person_id foreign key (person_id) references person (id) on delete cascade,
     constraint fk_digest_delivery_membership_id foreign key (membership_id) references membership (id) on delete cascade
   )`,
  `create table digest_item (
     membership_id uuid not null,
     match_id uuid not null,
     requested boolean not null,
     constraint pk_digest_item primary key (membership_id, match_id, requested),
     constraint fk_digest_item_membership_id foreign key (membership_id) references membership (id) on delete cascade,
     constraint fk_digest_item_match_id foreign key (match_id) references match (id) on delete cascade
   )`,
] as const;
