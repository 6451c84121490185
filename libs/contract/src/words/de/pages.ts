export const words = {
  fill: 'Vom Betreiber auszufüllen',
  criterion: 'Worauf wir achten',
  points: 'Punkte von Anfang an',
};
