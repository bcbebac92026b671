import { join } from "node:path";
import { expect, test } from "vitest";
import { newsPage } from "../reading/pages/sample.ts";
import { serve, testNetwork } from "../fetching/server.ts";
import { run, scratchFolder } from "./run.ts";

const folder = await scratchFolder();
const port = await serve((request, response) => {
  if (request.url === "/depot") response.writeHead(200, { "content-type": "text/html", "last-modified": "Tue, 03 Jun 2025 06:12:00 GMT" }).end(newsPage());
  else response.writeHead(404).end();
});
const address = `http://harbour.example:${port}/depot`;

test("extract and read take addresses, and the ledger keeps how the bytes came", async () => {
  const network = testNetwork();
  const extracted = await run(["extract", address, "--json"], { network });
  expect(extracted.err).toBe("");
  expect(extracted.lines()).toMatchObject([{ article: { file: address, url: address, title: "Drones hit fuel depot near Varnesk" } }]);
  const ledger = join(folder, "a.db");
  expect(await run(["read", address, "--ledger", ledger], { network })).toMatchObject({ status: 0, err: "" });
  const [incident] = (await run(["incidents", "--ledger", ledger, "--json"])).lines();
  expect(incident).toMatchObject({ articles: [{ file: address }] });
  expect((await run(["read", address, "--ledger", ledger], { network })).out).toContain("nothing new");
});

test("an address that is refused or missing costs one line and status 1", async () => {
  const network = testNetwork();
  const ran = await run(["extract", "http://169.254.169.254/latest", `${address}/gone`, address], { network });
  expect(ran.status).toBe(1);
  expect(ran.err.trimEnd().split("\n")).toEqual([
    "sayso: http://169.254.169.254/latest: is not fetched: 169.254.169.254 is no public address (address-refused)",
    `sayso: ${address}/gone: could not be fetched: the server answered 404, there is no such page (fetch-failed)`,
  ]);
  expect(ran.out).toContain("Drones hit fuel depot");
});
