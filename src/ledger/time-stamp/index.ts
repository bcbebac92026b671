import { X509Certificate } from "node:crypto";
import { issue, type Issue } from "../../core/index.ts";
import { LedgerError } from "../ledger-error.ts";
import { stampedHash, type Seal } from "../seal.ts";
import { positive, timeStampRequest, tokenInAnswer } from "./request.ts";
import { isIssuedBy, readTimeStamp } from "./token.ts";

/** Asks a time-stamping authority: takes a request of RFC 3161, gives its answer. */
export type AskAuthority = (request: Uint8Array) => Promise<Uint8Array>;

/** What a seal's time stamp says. */
export interface StampReport {
  /** When the authority had the seal, ISO 8601; null where the stamp is broken. */
  readonly time: string | null;
  /** Who signed the stamp, as the certificate names it; null where the stamp is broken. */
  readonly authority: string | null;
  readonly problems: readonly Issue[];
}

/**
 * The seal with a time stamp of what it says, checked before it is given. `nonce` is 8 random bytes, by which an old answer is told.
 * @throws {LedgerError} seal-broken, where the authority's answer is none, refuses, or does not fit what was asked.
 */
export async function stampSeal(seal: Seal, ask: AskAuthority, nonce: Uint8Array): Promise<Seal> {
  const token = tokenInAnswer(await ask(timeStampRequest(stampedHash(seal), nonce)));
  const stamped: Seal = { ...seal, timeStamp: Buffer.from(token).toString("base64") };
  const stamp = readTimeStamp(token);
  const [problem] = checkStamp(stamped, null).problems;
  if (problem !== undefined) throw new LedgerError("seal-broken", problem.message);
  if (typeof stamp !== "string" && (stamp.nonce === null || !Buffer.from(positive(nonce)).equals(stamp.nonce))) throw new LedgerError("seal-broken", "The time-stamping server answered another request than this one.");
  return stamped;
}

/** Checks a seal's time stamp; `trusted` is the certificate, in PEM, of the authority or of its issuer that the reader trusts. */
export function checkStamp(seal: Seal, trusted: string | null): StampReport {
  const stamp = readTimeStamp(Buffer.from(seal.timeStamp ?? "", "base64"));
  if (typeof stamp === "string") return { time: null, authority: null, problems: [issue("seal-broken", `The seal's time stamp is broken: ${stamp}.`)] };
  const problems: Issue[] = [];
  if (!Buffer.from(stampedHash(seal)).equals(stamp.hash)) problems.push(issue("seal-broken", "The time stamp is of something else than this seal."));
  if (trusted !== null && !isIssuedBy(stamp, certificateIn(trusted))) problems.push(issue("seal-broken", "The time stamp was not signed by the authority whose certificate was given."));
  return { time: stamp.time, authority: nameOf(stamp.certificate), problems };
}

function certificateIn(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (error) {
    throw new LedgerError("seal-broken", "The file holds no certificate in PEM.", error);
  }
}

/** The common name of a certificate's owner, else all that it says of them. */
function nameOf({ subject }: X509Certificate): string {
  return /^CN=(.+)$/mu.exec(subject)?.[1] ?? subject.replaceAll("\n", ", ");
}
