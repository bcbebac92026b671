/** The version at the end of an engine's name ("sayso 0.10.2", "sayso/0.10.2+UA-3f2a91bc" → [0, 10, 2]); null where there is none. */
function versionOf(engine: string): readonly number[] | null {
  const version = /(?:^|[ /@v])(\d+(?:\.\d+)*)(?:\+[0-9A-Za-z.-]+)?$/u.exec(engine)?.[1];
  return version === undefined ? null : version.split(".").map(Number);
}

/**
 * Negative where engine `a` is older than `b`, positive where it is newer, 0 where they are one version or cannot be compared.
 * Engines are compared by the version at the end of their names; what follows it after "+" makes neither newer.
 */
export function compareEngines(a: string, b: string): number {
  const left = versionOf(a);
  const right = versionOf(b);
  if (left === null || right === null) return 0;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
