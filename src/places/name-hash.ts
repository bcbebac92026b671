/** Running state of the 64-bit hash of a folded name, as two 32-bit halves. */
export interface NameHash {
  readonly low: number;
  readonly high: number;
}

export const emptyHash: NameHash = { low: 0x811c9dc5 | 0, high: 0x9e3779b9 | 0 };

/** Goes on with a further piece of the name. Names that differ share both halves by accident once in 10^13 look-ups, so that the file keeps no keys. */
export function hashOn(from: NameHash, piece: string): NameHash {
  let { low, high } = from;
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high = (high << 13) | (high >>> 19);
  }
  return { low, high };
}
