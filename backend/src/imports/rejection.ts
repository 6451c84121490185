/** Why a line was not taken. Codes, because the file of rejected lines is read by people and by programs. */
export const REJECTIONS = [
  'not_utf8',
  'line_too_long',
  'not_json',
  'not_an_object',
  'bad_csv',
  'unknown_kind',
  'no_id',
  'no_title',
  'no_name',
  'no_organisation',
  'text_too_short',
  'id_twice',
  'refused_by_database',
] as const;
export type Rejection = (typeof REJECTIONS)[number];

/** What each code means, for the summary an operator reads. */
export const REJECTION_MEANS: Readonly<Record<Rejection, string>> = {
  not_utf8: 'the line is not valid UTF-8',
  line_too_long: 'the line is longer than 2 MB',
  not_json: 'the line is not valid JSON',
  not_an_object: 'the line is JSON, but not an object with fields',
  bad_csv: 'the CSV record has an open quote or does not fit the header',
  unknown_kind: 'neither kind, type nor fields say what the record is',
  no_id: 'the record has no id',
  no_title: 'the record has no title of at least 3 characters',
  no_name: 'the institution has no name of at least 2 characters',
  no_organisation: 'the need names no organisation',
  text_too_short: 'the need or offering describes itself in fewer than 40 characters',
  id_twice: 'an earlier line of the same run has the same id and other content',
  refused_by_database: 'the database refused the record',
};
