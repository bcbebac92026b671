import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { askAuthorityAt } from "../../src/cli/time-stamp-server.ts";
import { checkSeal, checkStamp, parseSeal, sealLedger, stampSeal, type Seal } from "../../src/ledger/index.ts";
import { readDer, readOid, readParts, tags, writeDer, writeOid } from "../../src/ledger/time-stamp/der.ts";
import { scratchLedger } from "./scratch.ts";
import { noAuthority, startAuthority, type Authority } from "./time-stamp-authority.ts";

const nonce = Uint8Array.from([0x90, 1, 2, 3, 4, 5, 6, 7]);
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, "time-stamp", name), "utf8");

async function newSeal(): Promise<Seal> {
  const { privateKey } = generateKeyPairSync("ed25519", { privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });
  return sealLedger(await scratchLedger(), privateKey, "Ida Wren", fixedClock("2031-03-07T09:00:00.000Z"));
}

test("a stamped seal that was kept is checked without any server or program", async () => {
  const seal = parseSeal(fixture("seal.json"));
  expect(await checkSeal(seal, null, null)).toEqual([]);
  expect(checkStamp(seal, fixture("issuer.pem"))).toEqual({ time: fixture("time.txt").trim(), authority: "Kavelin Time Office", problems: [] });
  expect(checkStamp(seal, fixture("stranger.pem")).problems).toEqual([expect.objectContaining({ code: "seal-broken", message: expect.stringMatching(/not signed by the authority/u) })]);
  expect(checkStamp({ ...seal, by: "Somebody else" }, null).problems).toEqual([expect.objectContaining({ message: "The time stamp is of something else than this seal." })]);
});

test("no byte of a time stamp that its signature covers can be changed unseen", () => {
  const seal = parseSeal(fixture("seal.json"));
  const token = Buffer.from(seal.timeStamp!, "base64");
  const before = checkStamp(seal, fixture("issuer.pem"));
  let unchanged = 0;
  fc.assert(fc.property(fc.nat(token.length - 1), fc.integer({ min: 1, max: 255 }), (position, flip) => {
    const changed = Uint8Array.from(token);
    changed[position]! ^= flip;
    const report = checkStamp({ ...seal, timeStamp: Buffer.from(changed).toString("base64") }, fixture("issuer.pem"));
    // Bytes outside of what is signed (which ways of signing are listed, certificates beside the signer's) say nothing that is shown.
    if (report.problems.length === 0) {
      unchanged += 1;
      expect(report).toEqual(before);
    }
  }), { seed: 20_310_306, numRuns: 300 });
  expect(unchanged).toBeLessThan(100);
});

test.each(["", "MA==", "not base64 at all", Buffer.from("{}").toString("base64"), Buffer.alloc(5_000, 0x30).toString("base64")])("what is no time stamp is told as one that is broken: %s", (timeStamp) => {
  expect(checkStamp({ ...parseSeal(fixture("seal.json")), timeStamp }, null)).toEqual({ time: null, authority: null, problems: [expect.objectContaining({ code: "seal-broken" })] });
});

test.each(["", "[]", "null", "{\"format\":\"sayso-seal-2\"}", "{\"format\":\"sayso-seal-1\",\"entry\":\"3\"}"])("what is no seal is refused: %s", (text) => {
  expect(() => parseSeal(text)).toThrow(expect.objectContaining({ issue: expect.objectContaining({ code: "seal-broken" }) }));
});

test("values of DER are read as they were written", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70_000, size: "max" }), (content) => {
    const written = Uint8Array.from(writeDer(tags.bytes, content));
    expect(readDer(written)).toEqual({ tag: tags.bytes, content, whole: written });
    expect(readDer(written.subarray(0, -1))).toBeNull();
  }), { seed: 20_310_306, numRuns: 30 });
  for (const oid of ["1.2.840.113549.1.7.2", "2.16.840.1.101.3.4.2.1", "2.5.29.37"]) expect(readOid(readDer(writeOid(oid))!)).toBe(oid);
  expect(readParts(readDer(writeDer(tags.sequence, writeOid("1.2.3"), writeDer(tags.nothing)))!)).toHaveLength(2);
  expect(readParts(readDer(Uint8Array.of(0x30, 2, 4, 9))!)).toBeNull();
});

const missing = noAuthority();
describe.skipIf(missing !== null)(missing ?? "a time-stamping authority on this machine", () => {
  const authorities: Authority[] = [];
  beforeAll(async () => { authorities.push(await startAuthority("ec"), await startAuthority("rsa")); });
  afterAll(async () => { for (const authority of authorities) await authority.close(); });

  test.each([0, 1])("stamps a seal, and the stamp is checked against its issuer (%i)", async (which) => {
    const [authority, other] = [authorities[which]!, authorities[1 - which]!];
    const seal = await stampSeal(await newSeal(), askAuthorityAt(authority.url), nonce);
    expect(checkStamp(seal, authority.issuer)).toEqual({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u), authority: "Kavelin Time Office", problems: [] });
    expect(checkStamp(seal, other.issuer).problems).toHaveLength(1);
    expect(await checkSeal(seal, null, null)).toEqual([]);
  });

  test("an answer to another request, a refusal, and what is no answer give no stamp", async () => {
    const [authority] = authorities;
    const seal = await newSeal();
    const ask = askAuthorityAt(authority!.url);
    let kept: Uint8Array | null = null;
    await stampSeal(seal, async (request) => (kept = await ask(request)), nonce);
    for (const [answer, message] of [[kept!, /another request/u], [Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2), /refused the request \(status 2\)/u], [new TextEncoder().encode("<html>"), /no answer of RFC 3161/u]] as const) {
      authority!.answerWith(answer);
      await expect(stampSeal(seal, ask, Uint8Array.of(9))).rejects.toThrow(message);
    }
    authority!.answerWith(kept);
    await expect(stampSeal({ ...seal, by: "Somebody else" }, ask, nonce)).rejects.toThrow(/something else than this seal/u);
    authority!.answerWith(null);
  });
});
