import type { Gazetteer } from "../places/index.ts";

/** Name and version of the rules. Raised whenever the same article may come out otherwise, so that a ledger knows which reading is newer. */
const rules = "sayso/0.4.0";

/**
 * The rules, and after "+" the country files added to the gazetteer, each with the start of its SHA-256: "sayso/0.4.0+UA-3f2a91bc".
 * What stands after "+" makes no reading newer; it tells by which places it was read.
 */
export function engineOf(gazetteer: Gazetteer): string {
  const added = gazetteer.source().added.map(({ name, sha256 }) => `${name.replace(/\.\w+$/u, "").replace(/[^A-Za-z0-9-]+/gu, "-")}-${sha256.slice(0, 8)}`);
  return added.length === 0 ? rules : `${rules}+${added.join(".")}`;
}
