import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { checkSeal, sealLedger, type Seal } from "../../src/ledger/index.ts";
import { scratchLedger } from "./scratch.ts";
import { filingOf } from "./synthetic.ts";

function keys(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync("ed25519", { privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });
}

const clock = fixedClock("2031-03-07T09:00:00.000Z");
const { privateKey, publicKey } = keys();

test("a seal holds for the ledger as it was, whatever is filed afterwards", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const seal = await sealLedger(ledger, privateKey, "Ida Wren", clock);
  expect(seal).toMatchObject({ format: "sayso-seal-1", entry: 3, hash: (await ledger.head()).hash, time: "2031-03-07T09:00:00.000Z", by: "Ida Wren" });
  await ledger.file(filingOf({ number: 2 }));
  const sent = JSON.parse(JSON.stringify(seal)) as Seal;
  expect(await checkSeal(sent, publicKey, ledger)).toEqual([]);
  expect(await checkSeal(sent, null, null)).toEqual([]);
});

test("a seal does not hold for another ledger, or for one that was cut or rewritten", async () => {
  const ledger = await scratchLedger();
  await ledger.file(filingOf({ number: 1 }));
  const seal = await sealLedger(ledger, privateKey, "Ida Wren", clock);
  const messages = async (other: Parameters<typeof checkSeal>[2]): Promise<string> => (await checkSeal(seal, publicKey, other)).map(({ message }) => message).join(" ");
  const stranger = await scratchLedger({ who: "somebody else" });
  await stranger.file(filingOf({ number: 1 }));
  expect(await messages(stranger)).toMatch(/of another ledger.*not the one that was sealed/u);
  const rewritten = await scratchLedger();
  await rewritten.file(filingOf({ number: 2 }));
  expect(await messages(rewritten)).toBe("Entry 3 is not the one that was sealed.");
  expect(await messages(await scratchLedger())).toBe("The seal is of a ledger of 3 entries; this one has fewer.");
});

test.each<[keyof Seal, string | number]>([["ledger", "0".repeat(64)], ["entry", 2], ["hash", "0".repeat(64)], ["time", "2031-03-06T09:00:00.000Z"], ["by", "Ida Wrenn"], ["signature", "AAAA"], ["publicKey", "AAAA"]])("a seal with another %s is broken", async (field, value) => {
  const ledger = await scratchLedger();
  const seal = await sealLedger(ledger, privateKey, "Ida Wren", clock);
  expect((await checkSeal({ ...seal, [field]: value }, null, null)).map(({ message }) => message)).toEqual(["The seal's signature does not fit what it says."]);
});

test("a seal by another key is not taken for the trusted one's", async () => {
  const seal = await sealLedger(await scratchLedger(), privateKey, "Ida Wren", clock);
  expect((await checkSeal(seal, keys().publicKey, null)).map(({ message }) => message)).toEqual(["The seal was made with another key than the one given."]);
});

test("only an Ed25519 key seals", async () => {
  const other = generateKeyPairSync("ec", { namedCurve: "P-256", privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });
  await expect(sealLedger(await scratchLedger(), other.privateKey, "Ida Wren", clock)).rejects.toThrow(/Ed25519/u);
});
