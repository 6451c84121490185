/** Four 32-bit numbers mixed from a text; small, stable and pure, never meant to be secret. */
function mix(text: string): readonly number[] {
  const state = [1779033703, 3144134277, 1013904242, 2773480762];
  const factors = [597399067, 2869860233, 951274213, 2716044179];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane++) {
      const next = state[(lane + 1) % 4] ?? 0;
      state[lane] = next ^ Math.imul((state[lane] ?? 0) ^ code, factors[lane] ?? 1);
    }
  }
  return state.map((word) => {
    let bits = word;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
  });
}

/** The UUID (version 8, own hash) that belongs to a key: the same key gives the same id on every machine. */
export function exampleId(key: string): string {
  const hex = mix(key)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join(
    '-',
  );
}

/** A whole number from 0 to `below` - 1 that belongs to a key. */
export const exampleNumber = (key: string, below: number): number => (mix(key)[0] ?? 0) % below;
