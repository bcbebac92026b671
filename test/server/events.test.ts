import { expect, test } from "vitest";
import { openLedger } from "../../src/ledger/index.ts";
import { listen } from "../../src/server/index.ts";
import { clock, deskWith, examples, fileReport, ledgerWith } from "./desk.ts";

test("what another program files is told to whoever listens, through a real socket", async () => {
  const ledger = await ledgerWith(examples().slice(0, 2));
  const desk = await deskWith([], { ledger });
  const { url, stop } = await listen(desk.server, "127.0.0.1", 0);
  const leaving = new AbortController();
  try {
    const answer = await fetch(`${url}api/v1/events`, { signal: leaving.signal });
    expect(answer.headers.get("content-type")).toMatch(/^text\/event-stream/u);
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = "";
    const hear = async (words: string): Promise<void> => {
      while (!heard.includes(words)) heard += (await reader.read()).value ?? "";
    };
    const before = (await ledger.head()).number;
    await hear(`"entry":${before.toString()}`);
    const other = await openLedger(ledger.location, { clock, who: "another program", mode: "existing" });
    await fileReport(other, examples()[3]!);
    const after = (await other.head()).number;
    await other.close();
    await hear(`"entry":${after.toString()}`);
    expect(heard).toMatch(/^event: ledger$/mu);
  } finally {
    leaving.abort();
    await stop();
  }
});
