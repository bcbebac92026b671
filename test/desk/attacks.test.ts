import { describe, expect, test } from "vitest";
import { chromiumPath, openDesk, withoutChromium } from "./browser.ts";

/** What people who mean harm write into titles, outlets, quotes and file names. Each sets a mark where any of it runs. */
const run = "globalThis.attacked=1";
const attacks: readonly string[] = [
  `<script>${run}</script>`, `"><script>${run}</script>`, `'><script>${run}</script>`, `</title><script>${run}</script>`, `</textarea><script>${run}</script>`, `</style><script>${run}</script>`, `--><script>${run}</script>`, `]]><script>${run}</script>`,
  `<img src=x onerror=${run}>`, `<img src=x onerror="${run}">`, `"><img src=x onerror=${run}>`, `<svg onload=${run}>`, `<svg/onload=${run}//`, `<svg><script>${run}</script></svg>`, `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  `<iframe srcdoc="<script>parent.attacked=1</script>">`, `<iframe src="javascript:parent.attacked=1">`, `<object data="javascript:${run}">`, `<embed src="javascript:${run}">`, `<a href="javascript:${run}">here</a>`, `<details open ontoggle=${run}>`, `<body onload=${run}>`, `<input autofocus onfocus=${run}>`, `<video><source onerror=${run}></video>`, `<marquee onstart=${run}>`, `<form action="javascript:${run}"><button>send</button></form>`, `<style>*{background:url(https://evil.example/)}</style>`, `<link rel=stylesheet href=https://evil.example/a.css>`, `<meta http-equiv=refresh content="0;url=https://evil.example/">`, `<base href="https://evil.example/">`,
  `javascript:${run}`, `data:text/html,<script>${run}</script>`, `{{constructor.constructor('${run}')()}}`, "${" + run + "}", "{@html '<img src=x onerror=" + run + ">'}", `&lt;script&gt;${run}&lt;/script&gt;`, `\u202Egnp.exe\u202C <b>`, `\u2066מתקפה\u2069 <i>x</i>`, `__proto__`, `constructor.prototype[x]=${run}`, `%3Cscript%3E${run}%3C/script%3E`, `../../../../etc/passwd`, `=HYPERLINK("https://evil.example";"x")`,
];

describe.skipIf(chromiumPath === null)(`${attacks.length} attack strings${chromiumPath === null ? ` (${withoutChromium})` : ""}`, () => {
  test("as title, outlet, quote and file name show as text on every page, and run nowhere", async () => {
    expect(attacks.length).toBeGreaterThanOrEqual(40);
    const reports = attacks.map((attack, index) => ({
      title: `Shelling kills three ${attack}`, outlet: `Wire ${attack}`, file: `${attack}.txt`, published: "2026-02-20",
      text: `Shelling kills ${index + 3} in Kharkiv\n\nRussian shelling killed ${index + 3} people at market ${index} in Kharkiv, Ukraine, on Monday, said ${attack}, a spokesman.\n\n“${attack}”, the mayor said.`,
    }));
    const desk = await openDesk(reports);
    const ada = await desk.person({ name: `Ada ${attacks[0]}` });
    const incidents = await desk.ledger.incidents();
    const noted = incidents[0]!;
    for (const attack of attacks.slice(0, 8)) await desk.ledger.decide({ type: "note", on: noted.id, text: attack }, `Ben ${attack}`);
    for (const attack of attacks.slice(0, 30)) {
      const common = { name: `Party ${attack}`, side: attack.slice(0, 200), aliases: [attack.slice(0, 200)], country: null, region: null };
      await desk.ledger.decide({ type: "set", setting: { kind: "party", ...common, region: attack, against: [attack] }, reason: attack }, `Ben ${attack}`).catch(() => undefined);
      await desk.ledger.decide({ type: "set", setting: { kind: "speaker", ...common, as: null }, reason: attack }, `Ben ${attack}`).catch(() => undefined);
      await desk.ledger.decide({ type: "set", setting: { kind: "outlet", name: common.name, aliases: common.aliases, domain: null, country: null, language: null, side: attack }, reason: attack }, `Ben ${attack}`).catch(() => undefined);
    }
    expect((await desk.ledger.settings()).parties.length).toBeGreaterThan(15);
    const attacked = (): Promise<unknown> => ada.page.evaluate("globalThis.attacked ?? null");

    const articles = await desk.ledger.articles();
    for (const { id, title } of articles) {
      await ada.visit(`/articles/${id}`);
      await ada.page.waitForFunction((wanted) => (globalThis as unknown as { document: { querySelector: (selector: string) => { textContent: string } | null } }).document.querySelector("main h1")?.textContent === wanted, title);
      expect(await attacked(), title ?? "").toBeNull();
    }
    for (const path of ["/", "/?mentioned=true", `/incidents/${noted.id}`, "/review", "/ledger", "/export?as=csv", "/export?as=timemap", "/settings", `/search?q=${encodeURIComponent(attacks[0] ?? "")}`, "/search?q=killed&in=quotes", `/?q=${encodeURIComponent(attacks[0] ?? "")}`, `/incidents/${encodeURIComponent(attacks[0] ?? "")}`, `/articles/${encodeURIComponent(attacks[8] ?? "")}`]) {
      await ada.page.goto(new URL(path, desk.url).href);
      await ada.page.waitForTimeout(300);
      expect(await attacked(), path).toBeNull();
    }
    await ada.visit("/intake");
    for (const attack of attacks.slice(0, 12)) {
      await ada.page.locator("input[type=file]").setInputFiles([{ name: `${attack.replaceAll("/", "∕")}.txt`, mimeType: "text/plain", buffer: Buffer.from(`${attack}\n\nShelling killed four people in Lviv on Monday, ${attack} said.`) }]);
      await ada.page.getByRole("heading", { level: 2, name: `${attack.replaceAll("/", "∕")}.txt` }).waitFor();
    }
    expect(await attacked()).toBeNull();
    expect(ada.wrong.filter((line) => !line.includes("status of"))).toEqual([]);
  }, 180_000);
});
