import type { OfferingDraft } from '@contract/offerings';
import { OFFERING } from '@domain/offerings';
import { blankOf } from '@domain/postings';

const draft: OfferingDraft = {
  ...blankOf(OFFERING),
  title: 'Ein Tag im Dichtungslabor',
  text: 'Wir sehen uns Ihre Dichtungen unter dem Mikroskop an und messen, wann sie sich verziehen.',
  methods: ['Thermografie'],
  equipment: ['Digitalmikroskop'],
  formats: ['lab_day', 'thesis'],
  maturity: 'pilot',
  topics: ['quality-management'],
  sectors: ['22'],
  languages: ['de'],
  freeFrom: null,
  evidence: [
    { kind: 'project', title: 'Verzug von Elastomeren', text: 'Bericht', year: 2025, url: 'https://example.org/x' },
  ],
  nothingUnpublished: true,
  language: 'de',
};

/** A complete offering with one piece of evidence. */
export const anOffering = (change: Partial<OfferingDraft> = {}): OfferingDraft => ({ ...draft, ...change });
