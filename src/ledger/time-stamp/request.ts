import { LedgerError } from "../ledger-error.ts";
import { readDer, readParts, tags, writeDer, writeOid } from "./der.ts";

const sha256Oid = "2.16.840.1.101.3.4.2.1";

/** A request of RFC 3161 for a stamp of a SHA-256 hash; `nonce` is what the answer repeats. The authority is asked for its certificate. */
export function timeStampRequest(hash: Uint8Array, nonce: Uint8Array): Uint8Array {
  const imprint = writeDer(tags.sequence, writeDer(tags.sequence, writeOid(sha256Oid), writeDer(tags.nothing)), writeDer(tags.bytes, hash));
  return writeDer(tags.sequence, writeDer(tags.integer, Uint8Array.of(1)), imprint, writeDer(tags.integer, positive(nonce)), writeDer(tags.boolean, Uint8Array.of(0xff)));
}

/** A number's bytes as a positive integer of the shortest form. */
export function positive(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const digits = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return ((digits[0] ?? 0) & 0x80) === 0 ? digits : Buffer.concat([Uint8Array.of(0), digits]);
}

/**
 * The token in an authority's answer.
 * @throws {LedgerError} seal-broken, where the answer is none of RFC 3161, or refuses the request.
 */
export function tokenInAnswer(answer: Uint8Array): Uint8Array {
  const response = readDer(answer);
  const [info, token] = (response === null ? null : readParts(response)) ?? [];
  const status = info?.tag === tags.sequence ? readParts(info)?.[0] : undefined;
  if (status?.tag !== tags.integer) throw new LedgerError("seal-broken", "What the time-stamping server answered is no answer of RFC 3161.");
  // 0: granted · 1: granted with changes
  const code = status.content.at(-1) ?? 2;
  if (code > 1 || token === undefined) throw new LedgerError("seal-broken", `The time-stamping server refused the request (status ${code}).`);
  return token.whole;
}
