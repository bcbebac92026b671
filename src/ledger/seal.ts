import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import { issue, type Clock, type Issue } from "../core/index.ts";
import type { Ledger } from "./ledger.ts";
import { LedgerError } from "./ledger-error.ts";

/** A signed statement that a ledger ended, at a time, in an entry with a hash. All before that entry is fixed by it. */
export interface Seal {
  readonly format: "sayso-seal-1";
  /** Hash of the ledger's first entry, which tells ledgers apart. */
  readonly ledger: string;
  readonly entry: number;
  readonly hash: string;
  /** ISO 8601, UTC, by the clock of who sealed. */
  readonly time: string;
  readonly by: string;
  /** Ed25519 public key, DER (SPKI) in base64. */
  readonly publicKey: string;
  /** Ed25519 over the UTF-8 of the JSON list [format, ledger, entry, hash, time, by], in base64. */
  readonly signature: string;
  /** What a time-stamping authority said of `stampedHash`: a token of RFC 3161, DER in base64. */
  readonly timeStamp?: string;
}

/** SHA-256 of the UTF-8 of the JSON list of a seal's fields, its time stamp apart: what an authority stamps. */
export function stampedHash({ format, ledger, entry, hash, time, by, publicKey, signature }: Seal): Uint8Array {
  return createHash("sha256").update(JSON.stringify([format, ledger, entry, hash, time, by, publicKey, signature])).digest();
}

/** @throws {LedgerError} seal-broken, where the text is no seal of a format that is known. */
export function parseSeal(text: string): Seal {
  let seal: unknown;
  try {
    seal = JSON.parse(text);
  } catch (error) {
    throw new LedgerError("seal-broken", "The seal is not JSON.", error);
  }
  const fields = { format: "string", ledger: "string", entry: "number", hash: "string", time: "string", by: "string", publicKey: "string", signature: "string" } as const;
  const record = seal as Readonly<Record<string, unknown>> | null;
  const missing = record === null || typeof record !== "object" ? ["format"] : Object.entries(fields).filter(([name, type]) => typeof record[name] !== type).map(([name]) => name);
  if (missing.length > 0 || record?.["format"] !== "sayso-seal-1") throw new LedgerError("seal-broken", `The file is not a seal that this version knows${missing.length > 0 ? `: ${missing.join(", ")} missing` : ""}.`);
  return record as unknown as Seal;
}

/**
 * Seals the ledger as it now ends. `privateKey` is an Ed25519 key in PEM, as `openssl genpkey -algorithm ed25519` makes it.
 * @throws {LedgerError} seal-broken, where it is no such key.
 */
export async function sealLedger(ledger: Ledger, privateKey: string, by: string, clock: Clock): Promise<Seal> {
  const key = readKey(() => createPrivateKey(privateKey), "private");
  if (key.asymmetricKeyType !== "ed25519") throw new LedgerError("seal-broken", `A ledger is sealed with an Ed25519 key, not ${key.asymmetricKeyType ?? "another kind"}; openssl genpkey -algorithm ed25519 makes one.`);
  const { number, hash } = await ledger.head();
  const statement = { format: "sayso-seal-1", ledger: (await ledger.entries(1, 1))[0]?.hash ?? "", entry: number, hash, time: clock.now(), by } as const;
  return { ...statement, publicKey: encodeKey(createPublicKey(key)), signature: sign(null, signedBytes(statement), key).toString("base64") };
}

/**
 * What is wrong with a seal; nothing where it holds. `publicKey` is the key, in PEM, that the reader trusts; without it only the
 * seal's own key is tried, which proves that the seal is whole and not whose it is. With a ledger, its entry is compared; the rest is for `verify`.
 */
export async function checkSeal(seal: Seal, publicKey: string | null, ledger: Pick<Ledger, "entries"> | null): Promise<readonly Issue[]> {
  const problems: Issue[] = [];
  const problem = (message: string): void => { problems.push(issue("ledger-broken", message)); };
  if (publicKey !== null && encodeKey(readKey(() => createPublicKey(publicKey), "public")) !== seal.publicKey) problem("The seal was made with another key than the one given.");
  if (!isSigned(seal)) problem("The seal's signature does not fit what it says.");
  if (ledger === null) return problems;
  if ((await ledger.entries(1, 1))[0]?.hash !== seal.ledger) problem("The seal is of another ledger.");
  const [entry] = await ledger.entries(seal.entry, 1);
  if (entry?.number !== seal.entry) problem(`The seal is of a ledger of ${seal.entry} entries; this one has fewer.`);
  else if (entry.hash !== seal.hash) problem(`Entry ${seal.entry} is not the one that was sealed.`);
  return problems;
}

/** @throws {LedgerError} seal-broken */
function readKey(read: () => KeyObject, kind: "private" | "public"): KeyObject {
  try {
    return read();
  } catch (error) {
    throw new LedgerError("seal-broken", `The file holds no ${kind} key in PEM.`, error);
  }
}

function isSigned(seal: Seal): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(seal.publicKey, "base64"), format: "der", type: "spki" });
    return key.asymmetricKeyType === "ed25519" && verify(null, signedBytes(seal), key, Buffer.from(seal.signature, "base64"));
  } catch {
    // What is no key can have signed nothing.
    return false;
  }
}

function signedBytes({ format, ledger, entry, hash, time, by }: Omit<Seal, "publicKey" | "signature" | "timeStamp">): Buffer {
  return Buffer.from(JSON.stringify([format, ledger, entry, hash, time, by]));
}

function encodeKey(key: KeyObject): string {
  return key.export({ format: "der", type: "spki" }).toString("base64");
}
