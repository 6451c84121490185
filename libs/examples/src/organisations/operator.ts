import type { InstitutionSketch } from '../sketches';

/** Who runs the platform: two guides, each for half of the state, and one administrator. */
export const operator: InstitutionSketch = {
  key: 'dialogwerk',
  name: 'Dialogwerk Geschäftsstelle',
  plz: '40213',
  people: [
    { name: 'Leonie Hagedorn', position: 'Innovationsagentin für Westfalen', role: 'moderator' },
    { name: 'Farid Benali', position: 'Innovationsagent für das Rheinland', role: 'moderator' },
    { name: 'Gisbert Unkel', position: 'Verwaltung der Plattform', role: 'admin', digest: 'never' },
  ],
};
