import { POSTING_LIMITS } from '../postings';

/** The shapes a co-operation can take. */
export const FORMATS = [
  'talk',
  'lab_day',
  'thesis',
  'contract_research',
  'funded_project',
  'training',
  'equipment_use',
] as const;
export type Format = (typeof FORMATS)[number];

/** How far something has been shown to work; plain words instead of technology readiness levels. */
export const MATURITIES = ['idea', 'lab', 'pilot', 'in_use'] as const;
export type Maturity = (typeof MATURITIES)[number];

/** Whose it may be used by; several can hold at once: patented, and a licence is possible. */
export const PROTECTIONS = ['free', 'applied', 'patented', 'licence', 'by_agreement'] as const;
export type Protection = (typeof PROTECTIONS)[number];

export const EVIDENCE_KINDS = ['publication', 'project', 'thesis', 'patent', 'other'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** About how many minutes the first offering takes, as we promise. */
export const MINUTES_TO_OFFER = 6;

/** Lengths in characters (code points after trimming), counts and defaults. */
export const OFFERING_LIMITS = {
  ...POSTING_LIMITS,
  text: 3000,
  textMin: 40,
  listItem: 160,
  listItems: 12,
  topics: 5,
  sectors: 8,
  evidence: 20,
  evidenceTitle: 300,
  evidenceText: 3000,
  budgetDefault: 4,
  budgetMax: 50,
} as const;
