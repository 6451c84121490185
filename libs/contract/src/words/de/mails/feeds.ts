/** Titles of feeds. */
export const feeds = {
  challenges: 'Dialogwerk: offene Probleme aus Betrieben',
  search: (query: string) => (query === '' ? 'Dialogwerk: was neu ist' : `Dialogwerk: Suche nach „${query}“`),
  watch: (name: string) => `Dialogwerk: ${name}`,
};
