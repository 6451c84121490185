/** Who is proposed to whom where not everybody has room. */
export interface GoldenPlaces {
  /** Per group its institution, its free places and its texts. */
  readonly groups: Readonly<
    Record<string, { readonly institution: string; readonly places: number; readonly texts: readonly string[] }>
  >;
  /** Per challenge the groups it is given, best first. */
  readonly given: Readonly<Record<string, readonly string[]>>;
}

/** Two groups of one university weld; the better of them has one place. One elsewhere comes between them. */
export const places: GoldenPlaces = {
  groups: {
    'laser welding': {
      institution: 'TU Emscherland',
      places: 1,
      texts: ['Laserschweißen dünner Bleche: Rissbildung und Verzug der Schweißnaht vermeiden.'],
    },
    'weld testing': {
      institution: 'TU Emscherland',
      places: 2,
      texts: ['Prüfung von Schweißnähten an Blechen mit Ultraschall: Risse in der Naht finden.'],
    },
    joining: {
      institution: 'Hochschule Lennetal',
      places: 2,
      texts: ['Fügetechnik für Bleche: Schweißen, Nieten und Kleben im Vergleich, Verzug messen.'],
    },
    noise: {
      institution: 'Hochschule Lennetal',
      places: 2,
      texts: ['Lärm in Werkhallen messen und mindern.'],
    },
  },
  given: {
    'Beim Laserschweißen dünner Bleche entstehen Risse, und das Blech verzieht sich.': ['laser welding', 'joining', 'weld testing'],
    'Die Schweißnaht am Blech bekommt Risse, die wir zu spät finden.': ['weld testing', 'joining'],
    'Der Lärm in der Halle macht uns krank.': ['noise'],
  },
};
