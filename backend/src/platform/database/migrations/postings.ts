/** Columns that challenges and offerings share, with their keys, for the two tables of postings. */
export const postingColumns = (table: string): string => `
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
  constraint pk_${table} primary key (id),
  constraint fk_${table}_organisation_id foreign key (organisation_id) references organisation (id) on delete cascade,
  constraint fk_${table}_author_id foreign key (author_id) references person (id) on delete set null`;

/** What every table of postings needs besides: the revision trigger and its indexes. */
export const postingExtras = (table: string): readonly string[] => [
  `create trigger ${table}_revision before update on ${table} for each row execute function raise_revision()`,
  `create index ix_${table}_published_at_state on ${table} (state, published_at)`,
  `create index ix_${table}_organisation_id on ${table} (organisation_id)`,
];

/** Runs a function once per statement that inserts, updates or deletes rows; it reads them from \`changed\`. */
export const afterEach = (table: string, run: string): readonly string[] =>
  (['insert', 'update', 'delete'] as const).map(
    (verb) =>
      `create trigger ${table}_after_${verb} after ${verb} on ${table}
       referencing ${verb === 'delete' ? 'old' : 'new'} table as changed
       for each statement execute function ${run}()`,
  );
