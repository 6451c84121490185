/** Kinds of research and transfer institutions, as the reference data names them. */
export const INSTITUTION_TYPES = [
  'university',
  'uas',
  'art_music_college',
  'public_service_college',
  'fraunhofer',
  'max_planck',
  'leibniz',
  'helmholtz',
  'jrf',
  'departmental_research',
  'research_centre',
  'other_research',
  'intermediary',
] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];
