/** A problem with two answers. */
export const KRATER = 'Im Pulverlack entstehen Krater. Wir sehen die Krater erst nach dem Einbrennen der Teile.';

/** Two offers answer the problem; the third shares one word with it, which is no reason, and is like the second. */
export const OFFERS = {
  camera: {
    title: 'Krater im Pulverlack mit der Kamera finden',
    text: 'Eine Kamera sieht Krater im Pulverlack auf dem Blech.',
  },
  terahertz: {
    title: 'Krater im Pulverlack mit Terahertz finden',
    text: 'Terahertz misst die Schichtdicke. Terahertz sieht Krater im Pulverlack durch die Schichtdicke hindurch.',
  },
  film: {
    title: 'Schichtdicke von Folien mit Terahertz messen',
    text: 'Wir messen die Schichtdicke von Folien nach dem Einbrennen mit Terahertz.',
  },
} as const;
