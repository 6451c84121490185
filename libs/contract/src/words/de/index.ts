/** German sets the shape of all words. */
export const de = {
  locale: 'de-DE',
  parts: {
    basics: () => import('./basics'),
    desk: () => import('./desk'),
  },
};
