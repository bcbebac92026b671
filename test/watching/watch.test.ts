import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { run, scratchFolder } from "../cli/run.ts";
import { testNetwork } from "../fetching/server.ts";
import { feedOf, sitemapOf, openSite, report, type Site } from "./site.ts";

const folder = await scratchFolder();
let made = 0;

/** A site, a list that watches its feed, and a ledger. */
async function start(list: (site: Site) => string = (site) => `sources:\n  - url: ${site.at("/feed")}\n    every: 15m\n    recheck: 6h\n`) {
  const site = await openSite();
  const name = join(folder, `watch-${made++}`);
  await writeFile(`${name}.yaml`, list(site));
  const watch = (now: string, ...args: string[]) => run(["watch", `${name}.yaml`, "--ledger", `${name}.db`, "--once", ...args], { network: testNetwork(), clock: fixedClock(now) });
  const ledger = (...args: string[]) => run([...args, "--ledger", `${name}.db`]);
  return { site, name, watch, ledger };
}
const day = "Wed, 21 May 2025 08:00:00 GMT";
const articlesIn = (out: string): readonly string[] => out.split("\n").filter((line) => /^(?:new|changed) /u.test(line)).map((line) => line.split(" ")[0] ?? "");

describe("watching a feed", () => {
  test("files its articles once, and asks again only for what is new", async () => {
    const { site, watch } = await start();
    site.pages.set("/feed", feedOf(site, [["/a", day]])).set("/a", report("first"));
    const first = await watch("2025-05-21T09:00:00.000Z");
    expect(first.err).toBe("");
    expect(articlesIn(first.out)).toEqual(["new"]);
    expect(site.log).toEqual(["200 /feed", "200 /a"]);
    // Not due yet.
    expect(articlesIn((await watch("2025-05-21T09:10:00.000Z")).out)).toEqual([]);
    expect(site.log).toHaveLength(2);
    // Due: the feed has not changed, and the article is not looked at again before its time.
    await watch("2025-05-21T09:20:00.000Z");
    expect(site.log.slice(2)).toEqual(["304 /feed"]);
    await watch("2025-05-21T16:00:00.000Z");
    expect(site.log.slice(3)).toEqual(["304 /feed", "304 /a"]);
  });

  test("a changed article is a new version: what changed is shown, and what vanished is superseded", async () => {
    const { site, watch, ledger } = await start();
    site.pages.set("/feed", feedOf(site, [["/a", day]])).set("/a", report("first"));
    const [old = ""] = /art_\w+/u.exec((await watch("2025-05-21T09:00:00.000Z")).out) ?? [];
    site.pages.set("/feed", feedOf(site, [["/a", "Wed, 21 May 2025 11:00:00 GMT"]])).set("/a", report("second"));
    const changed = await watch("2025-05-21T12:00:00.000Z");
    expect(articlesIn(changed.out)).toEqual(["changed"]);
    expect(changed.out).toContain(`in place of ${old}`);
    expect(changed.out).toMatch(/- killed: "[^"]*six[^"]*"/u);
    expect(changed.out).toMatch(/\+ killed: "[^"]*eight[^"]*"/u);
    const [incident, ...others] = (await ledger("incidents", "--json")).lines() as readonly { readonly articles: readonly { readonly id: string }[]; readonly findings: readonly { readonly of: string; readonly best: number | null }[] }[];
    expect(others).toEqual([]);
    expect(incident?.articles).toHaveLength(1);
    expect(incident?.findings.find(({ of }) => of === "killed")?.best).toBe(8);
    const shown = await ledger("show", old);
    expect(shown.status).toBe(0);
    expect((await ledger("verify")).status).toBe(0);
    // The first text again: its claims stand again, and the other's do not.
    site.pages.set("/feed", feedOf(site, [["/a", "Wed, 21 May 2025 13:00:00 GMT"]])).set("/a", report("first"));
    expect(articlesIn((await watch("2025-05-21T14:00:00.000Z")).out)).toEqual(["changed"]);
    const [back] = (await ledger("incidents", "--json")).lines() as readonly { readonly findings: readonly { readonly of: string; readonly best: number | null }[] }[];
    expect(back?.findings.find(({ of }) => of === "killed")?.best).toBe(6);
    expect((await ledger("verify")).status).toBe(0);
  });

  test("nothing is lost or doubled where what it remembers is lost", async () => {
    const { site, name, watch } = await start();
    site.pages.set("/feed", feedOf(site, [["/a", day]])).set("/a", report("first"));
    await watch("2025-05-21T09:00:00.000Z");
    await writeFile(`${name}.yaml.state.json`, '{"version":1,"sources":{}}');
    expect(articlesIn((await watch("2025-05-21T09:01:00.000Z")).out)).toEqual([]);
    site.pages.set("/a", report("second"));
    await writeFile(`${name}.yaml.state.json`, '{"version":1,"sources":{}}');
    expect(articlesIn((await watch("2025-05-21T09:02:00.000Z")).out)).toEqual(["changed"]);
  });

  test("what robots.txt forbids is not asked for, and said once", async () => {
    const { site, watch } = await start();
    site.pages.set("/feed", feedOf(site, [["/closed/a", day]])).set("/closed/a", report("first"));
    const ran = await watch("2025-05-21T09:00:00.000Z");
    expect(ran.status).toBe(1);
    expect(ran.err).toContain("(robots-refused)");
    expect((await watch("2025-05-21T09:30:00.000Z")).err).toBe("");
    expect(site.log.filter((line) => line.includes("closed"))).toEqual([]);
  });

  test("a source that fails is asked ever more rarely, and stands in the table with its trouble", async () => {
    const { site, name, watch } = await start();
    site.pages.set("/feed", 503);
    expect((await watch("2025-05-21T09:00:00.000Z")).err).toContain("answered 503");
    await watch("2025-05-21T09:20:00.000Z");
    expect(site.log).toEqual(["503 /feed"]);
    await watch("2025-05-21T09:31:00.000Z");
    await watch("2025-05-21T10:20:00.000Z");
    expect(site.log).toHaveLength(2);
    const table = await run(["watch", `${name}.yaml`, "--status"], { width: 200 });
    expect(table.out).toContain("failed 2 times: could not be fetched: the server answered 503");
    site.pages.set("/feed", feedOf(site, []));
    await watch("2025-05-21T12:00:00.000Z");
    expect((await run(["watch", `${name}.yaml`, "--status"], { width: 200 })).out).toMatch(/ ok$/mu);
  });

  test("a host that asks to be left alone is left alone for as long as it asks", async () => {
    const { site, watch } = await start();
    site.retryAfter = "7200";
    site.pages.set("/feed", feedOf(site, [["/a", day], ["/b", day]])).set("/a", 429).set("/b", report("first"));
    expect((await watch("2025-05-21T09:00:00.000Z")).err).toContain("answered 429");
    expect(site.log).toEqual(["200 /feed", "429 /a"]);
    await watch("2025-05-21T10:59:00.000Z");
    expect(site.log).toHaveLength(2);
    site.pages.set("/a", report("first"));
    expect(articlesIn((await watch("2025-05-21T11:01:00.000Z")).out)).toEqual(["new", "new"]);
  });

  test("the sitemaps of an index are followed, the newest first, and looked at again though the index stays as it is", async () => {
    const { site, watch } = await start((own) => `- ${own.at("/index.xml")}\n`);
    site.pages.set("/index.xml", sitemapOf(site, "sitemapindex", [["/old.xml", "2025-05-01"], ["/new.xml", "2025-05-21"], ["/gone.xml", "2025-05-02"]]))
      .set("/old.xml", sitemapOf(site, "urlset", [])).set("/new.xml", sitemapOf(site, "urlset", [["/a", "2025-05-21T08:00:00Z"]])).set("/a", report("first"));
    const ran = await watch("2025-05-21T09:00:00.000Z");
    expect(articlesIn(ran.out)).toEqual(["new"]);
    expect(ran.err).toContain("/gone.xml: could not be fetched: the server answered 404");
    expect(site.log).toEqual(["200 /index.xml", "200 /new.xml", "404 /gone.xml", "200 /old.xml", "200 /a"]);
    site.pages.set("/a", report("second")).set("/new.xml", sitemapOf(site, "urlset", [["/a", "2025-05-21T09:20:00Z"]]));
    expect(articlesIn((await watch("2025-05-21T09:30:00.000Z")).out)).toEqual(["changed"]);
  });

  test("a page can be watched like a feed", async () => {
    const { site, watch } = await start((site) => `- ${site.at("/page")}\n`);
    site.pages.set("/page", report("first"));
    expect(articlesIn((await watch("2025-05-21T09:00:00.000Z")).out)).toEqual(["new"]);
    site.pages.set("/page", report("second"));
    expect(articlesIn((await watch("2025-05-21T10:00:00.000Z")).out)).toEqual(["changed"]);
  });

  test("goes on until somebody stops it, and says how its sources stand", async () => {
    const { site, name } = await start();
    site.pages.set("/feed", feedOf(site, [["/a", day]])).set("/a", report("first"));
    let stop = (): void => undefined;
    const stopped = new Promise<void>((resolve) => { stop = resolve; });
    let waits = 0;
    const network = { ...testNetwork(), wait: async () => { if (++waits >= 3) stop(); await new Promise((resolve) => { setTimeout(resolve, 5); }); } };
    const ran = await run(["watch", `${name}.yaml`, "--ledger", `${name}.db`], { network, clock: fixedClock("2025-05-21T09:00:00.000Z"), stopped: () => stopped, width: 160 });
    expect(ran.status).toBe(0);
    expect(articlesIn(ran.out)).toEqual(["new"]);
    expect(ran.out).toContain("/feed");
  });
});

describe("the list of sources", () => {
  test.each([
    ["nothing", "", "names no sources"],
    ["broken YAML", "sources: [", "is not YAML"],
    ["a source without an address", "sources:\n  - outlet: Harbour Post\n", "entry 1 has no url"],
    ["another scheme", "- file:///etc/passwd\n", "entry 1 has no url"],
    ["a field that is not known", "- url: https://a.example/\n  evry: 5m\n", 'entry 1 has a field "evry"'],
    ["a time that is none", "- url: https://a.example/\n  every: soon\n", "entry 1 has a time"],
    ["one source twice", "- https://a.example/\n- https://a.example\n", "a second time"],
    ["references that multiply", `a: &a [x,x]\n${"bcdefghijkl".split("").map((name, index) => `${name}: &${name} [*${"abcdefghijk"[index]},*${"abcdefghijk"[index]}]`).join("\n")}\nsources: *l\n`, ""],
  ])("%s is refused in one line", async (_what, text, words) => {
    const path = join(folder, `list-${made++}.yaml`);
    await writeFile(path, text);
    const ran = await run(["watch", path, "--once", "--ledger", join(folder, "none.db")], { network: testNetwork() });
    expect(ran.status).toBe(1);
    expect(ran.err.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.err).toContain("(sources-broken)");
    expect(ran.err).toContain(words);
  });

  test("takes the feeds of an OPML file, each once; comments and order stay", async () => {
    const opml = join(folder, "feeds.opml");
    const list = join(folder, "made.yaml");
    const outline = (title: string, url: string): string => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`;
    await writeFile(opml, `<?xml version="1.0"?><opml version="2.0"><body><outline text="News">${outline("Harbour &amp; Post", "https://harbour.example/feed")}${outline("Second", "https://second.example/rss")}</outline>${outline("Again", "https://harbour.example/feed")}${outline("Local", "file:///etc/passwd")}</body></opml>`);
    expect((await run(["sources", "import", opml, "--into", list])).out).toBe(`${list}: 2 of 2 feeds added\n`);
    await writeFile(list, `# Watched since May.\nsources:\n  - url: https://second.example/rss # daily\n    every: 2h\n`);
    expect((await run(["sources", "import", opml, "--into", list])).out).toContain("1 of 2 feeds added");
    const { readFile } = await import("node:fs/promises");
    expect(await readFile(list, "utf8")).toBe(`# Watched since May.\nsources:\n  - url: https://second.example/rss # daily\n    every: 2h\n  - url: https://harbour.example/feed\n    outlet: Harbour & Post\n`);
    expect((await run(["sources", "import", join(folder, "none.opml"), "--into", list])).status).toBe(1);
    expect((await run(["sources", "import", list, "--into", list])).err).toContain("is no OPML file");
  });
});
