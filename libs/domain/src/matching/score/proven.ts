/** How people say that they want something others use already, and no research. */
const PROVEN =
  /\b(?:praxis)?erprobt|\bausgereift|\b(?:serien|markt|einsatz|praxis)reif|\beinsatzbereit|\bsofort einsetzbar|\bfertige[nrs]? (?:lösung|produkt|gerät|system|anlage)|\bvon der stange\b|\bschon (?:woanders |anderswo )?im einsatz|\bkeine (?:reine )?(?:forschung|experimente)\b|\boff[- ]the[- ]shelf\b|\bready[- ](?:to[- ]use|made)\b|\bproven in practice\b|\bmarket[- ]ready\b|\bno research\b/i;

/** Whether a challenge asks for something proven; most ask for help, however new. */
export const asksForProven = (text: string): boolean => PROVEN.test(text);
