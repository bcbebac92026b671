import { createHash, timingSafeEqual, verify, X509Certificate } from "node:crypto";
import { readDer, readOid, readParts, tags, writeDer, type Der } from "./der.ts";

/** What a token says, and whether its signature holds. */
export interface TimeStamp {
  /** When the authority had the hash: ISO 8601, UTC. */
  readonly time: string;
  /** The hash that was stamped. */
  readonly hash: Uint8Array;
  /** The number that the request gave; null where there is none. */
  readonly nonce: Uint8Array | null;
  readonly certificate: X509Certificate;
}

const oids = { signedData: "1.2.840.113549.1.7.2", stampInfo: "1.2.840.113549.1.9.16.1.4", messageDigest: "1.2.840.113549.1.9.4", contentType: "1.2.840.113549.1.9.3", timeStamping: "1.3.6.1.5.5.7.3.8" } as const;
const digests: Readonly<Record<string, string>> = { "2.16.840.1.101.3.4.2.1": "sha256", "2.16.840.1.101.3.4.2.2": "sha384", "2.16.840.1.101.3.4.2.3": "sha512" };

/** What is wrong, in words. */
class Unfit extends Error {}

/**
 * Reads a token of RFC 3161 (a SignedData of RFC 5652) and checks that its signature is that of the certificate it carries, which is one
 * for time stamping. Whose certificate it is, is for `isIssuedBy`. Gives what is wrong, in words, where something is.
 */
export function readTimeStamp(token: Uint8Array): TimeStamp | string {
  try {
    return readToken(token);
  } catch (error) {
    if (error instanceof Unfit) return error.message;
    // What OpenSSL cannot read as a key or certificate is none.
    return "its certificate or signature cannot be read";
  }
}

/** True where the certificate, valid at that time, is the trusted one or was issued by it. */
export function isIssuedBy({ certificate, time }: TimeStamp, trusted: X509Certificate): boolean {
  const at = new Date(time);
  if (at < certificate.validFromDate || at > certificate.validToDate) return false;
  return certificate.fingerprint256 === trusted.fingerprint256 || (certificate.checkIssued(trusted) && certificate.verify(trusted.publicKey));
}

function readToken(token: Uint8Array): TimeStamp {
  const signed = signedDataOf(token);
  const info = part(part(signed, 2), 1);
  const content = asDer(info.content, tags.bytes).content;
  const signer = part(signed[signed.length - 1] ?? missing(), 0);
  const certificate = certificateOf(signed, part(signer, 1));
  if (!certificate.keyUsage.includes(oids.timeStamping)) throw new Unfit("its certificate is not one for time stamping");
  checkSignature(signer, content, certificate);
  return { ...stampInfoOf(content), certificate };
}

function signedDataOf(token: Uint8Array): readonly Der[] {
  const outer = asDer(token, tags.sequence);
  if (readOid(part(outer, 0)) !== oids.signedData) throw new Unfit("it is no signed data");
  const signed = partsOf(asDer(part(outer, 1).content, tags.sequence));
  if (readOid(part(signed[2] ?? missing(), 0)) !== oids.stampInfo) throw new Unfit("what is signed is no time stamp");
  return signed;
}

/** The certificate that the signer names by issuer and number. */
function certificateOf(signed: readonly Der[], signerId: Der): X509Certificate {
  const carried = signed.find(({ tag }) => tag === tags.context);
  if (carried === undefined) throw new Unfit("it carries no certificate");
  const [issuer, serial] = partsOf(signerId);
  for (const candidate of partsOf(carried)) {
    const fields = partsOf(part(candidate, 0)).filter(({ tag }) => tag !== tags.context);
    if (issuer !== undefined && serial !== undefined && equal(fields[0]?.whole, serial.whole) && equal(fields[2]?.whole, issuer.whole)) return new X509Certificate(candidate.whole);
  }
  throw new Unfit("it carries no certificate of its signer");
}

function checkSignature(signer: Der, content: Uint8Array, certificate: X509Certificate): void {
  const parts = partsOf(signer);
  const attributes = parts.find(({ tag }) => tag === tags.context) ?? missing();
  const digest = digests[readOid(part(parts[2] ?? missing(), 0))];
  if (digest === undefined) throw new Unfit("it was signed by a way that is not known");
  const signature = parts[parts.indexOf(attributes) + 2] ?? missing();
  const valueOf = (oid: string): Der => part(part(partsOf(attributes).find((attribute) => readOid(part(attribute, 0)) === oid) ?? missing(), 1), 0);
  if (readOid(valueOf(oids.contentType)) !== oids.stampInfo) throw new Unfit("what is signed is no time stamp");
  if (!equal(valueOf(oids.messageDigest).content, createHash(digest).update(content).digest())) throw new Unfit("it says another thing than what was signed");
  // What is signed is the set of attributes, written as a set and not as the field that holds it.
  if (!verify(digest, writeDer(tags.set, attributes.content), certificate.publicKey, signature.content)) throw new Unfit("its signature does not fit");
}

function stampInfoOf(content: Uint8Array): Omit<TimeStamp, "certificate"> {
  const fields = partsOf(asDer(content, tags.sequence));
  const imprint = partsOf(fields[2] ?? missing());
  const time = fields.find(({ tag }) => tag === tags.generalizedTime) ?? missing();
  // version, policy, imprint, serial number, time; the nonce is the one integer that comes later.
  const nonce = fields.slice(5).find(({ tag }) => tag === tags.integer);
  return { time: isoTime(Buffer.from(time.content).toString("latin1")), hash: (imprint[1] ?? missing()).content, nonce: nonce?.content ?? null };
}

/** `20310307090000Z` or `20310307090000.25Z` */
function isoTime(text: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/u.exec(text);
  if (match === null) throw new Unfit("its time cannot be read");
  const [, year, month, day, hour, minute, second, fraction = ""] = match;
  return `${year ?? ""}-${month ?? ""}-${day ?? ""}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}${fraction}Z`;
}

function asDer(bytes: Uint8Array, tag: number): Der {
  const der = readDer(bytes);
  if (der?.tag !== tag) throw new Unfit("it is not written as a time stamp is");
  return der;
}

function partsOf(der: Der): readonly Der[] {
  return readParts(der) ?? missing();
}

/** The part of a value, or of the value in a list, at an index. */
function part(of: Der | readonly Der[], index: number): Der {
  return ("tag" in of ? partsOf(of) : of)[index] ?? missing();
}

function missing(): never {
  throw new Unfit("it is not written as a time stamp is");
}

function equal(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.length === b.length && timingSafeEqual(a, b);
}
