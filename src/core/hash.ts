import { hash } from "node:crypto";

/** SHA-256 of text (as UTF-8) or bytes, in 64 lower-case hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/** JSON with the keys of every object in code-point order, so that equal values have equal text. `value` is data: what JSON can hold. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** The same data with the keys of every object in order. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const fields = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const key of sortedKeys(fields)) {
    // Written as a field, this one name would set the prototype and be lost.
    if (key === "__proto__") Object.defineProperty(ordered, key, { value: inOrder(fields[key]), enumerable: true });
    else ordered[key] = inOrder(fields[key]);
  }
  return ordered;
}

/** Most of what is read again is in order already, which is cheaper to see than to sort. */
function sortedKeys(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(fields);
  return keys.some((key, i) => i > 0 && (keys[i - 1] ?? "") > key) ? keys.sort() : keys;
}
