/** A number from 0 to 2³²−1 that stands for the text; the same on every machine. */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mix(value);
}

/** A number that stands for a list of such numbers, in this order. */
export function hashRun(hashes: ArrayLike<number>, from: number, length: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < from + length; i++) value = Math.imul(value ^ (hashes[i] ?? 0), 0x01000193) ^ (value >>> 13);
  return mix(value);
}

function mix(seed: number): number {
  let value = seed ^ (seed >>> 15);
  value = Math.imul(value, 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The numbers in ascending order, each once, as base64 of four bytes each. */
export function packHashes(hashes: Iterable<number>): string {
  const sorted = Uint32Array.from(new Set(hashes)).sort();
  const bytes = Buffer.alloc(sorted.length * 4);
  for (const [i, hash] of sorted.entries()) bytes.writeUInt32LE(hash, i * 4);
  return bytes.toString("base64");
}

export function unpackHashes(packed: string): Uint32Array {
  const bytes = Buffer.from(packed, "base64");
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readUInt32LE(i * 4));
}

/** How many numbers stand in both lists, each ascending. */
export function countCommon(a: Uint32Array, b: Uint32Array): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

/** True where the ascending list holds the number. */
export function holdsHash(sorted: Uint32Array, hash: number): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
