/** Radii around a postcode that are offered, in kilometres, and the one that counts unless another is chosen. */
export const SEARCH_RADII = [10, 25, 50, 100, 200] as const;
export const USUAL_RADIUS = 50;
