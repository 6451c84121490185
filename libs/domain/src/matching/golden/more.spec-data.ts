/** A list before and after somebody has wanted more like one of its groups. */
export interface GoldenMore {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly challenge: string;
  /** Everybody who is proposed at first, best first. */
  readonly before: readonly string[];
  readonly liked: string;
  /** Words that are learned from the liked group's first text. */
  readonly words: readonly string[];
  readonly after: readonly string[];
  /** Words that are taken out again, and the list without them. */
  readonly without: readonly string[];
  readonly then: readonly string[];
}

/** Scratches can be seen by camera or felt by sound; who likes the sound finds others who listen. */
export const more: GoldenMore = {
  groups: {
    camera: ['Kratzer auf lackierten Blechen erkennen: Eine Kamera prüft jedes Blech im Streiflicht.'],
    ultrasound: ['Kratzer und Risse in Blechen hören: Körperschall und Ultraschall zeigen jeden Fehler im Blech.'],
    pipes: ['Körperschall und Ultraschall an Rohren: Wir hören Lecks, bevor ein Rohr bricht.'],
    bearings: ['Körperschall von Wälzlagern: Verschleiß hören, bevor das Lager ausfällt.'],
    paint: ['Lacke für Möbel: Rezepturen ohne Lösemittel.'],
    law: ['Arbeitsrecht und Mitbestimmung in Familienbetrieben.'],
  },
  challenge: 'Kratzer auf unseren Blechen finden wir erst beim Kunden. Auch Risse übersehen wir.',
  before: ['ultrasound', 'camera'],
  liked: 'ultrasound',
  words: ['Körperschall', 'Ultraschall'],
  after: ['ultrasound', 'camera', 'pipes'],
  without: ['Körperschall', 'Ultraschall'],
  then: ['ultrasound', 'camera'],
};
