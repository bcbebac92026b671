import { expect, test, describe } from "vitest";
import { readPage, type PageOrigin } from "../../../src/reading/index.ts";
import { newsPage, paragraphs } from "./sample.ts";

const origin: PageOrigin = { file: "page.html", url: null, contentType: null, outlet: null, published: null };
const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
async function read(html: string | Uint8Array, given: Partial<PageOrigin> = {}) {
  const page = await readPage(typeof html === "string" ? bytesOf(html) : html, { ...origin, ...given });
  if (!page.ok) throw new Error(page.issue.message);
  return page.value;
}
async function refusal(html: string): Promise<string> {
  const page = await readPage(bytesOf(html), origin);
  return page.ok ? "read" : page.issue.code;
}

describe("the text of a page", () => {
  test("is headline and paragraphs, without what stands around them", async () => {
    const { article } = await read(newsPage());
    expect(article.text).toBe(["Drones hit fuel depot near Varnesk", ...paragraphs].join("\n\n"));
    expect(article).toMatchObject({ title: "Drones hit fuel depot near Varnesk", language: "en" });
  });

  test.each([
    ["a list of related stories", { after: '<div><h2>Related stories</h2><ul><li><a href="/a">Council votes on the new bridge</a></li><li><a href="/b">Ferry back in service after a month</a></li></ul></div>' }],
    ["readers' comments, longer than the report", { after: `<section id="comments">${"<p>I was there and it was not like that at all, whatever they say about it, believe me.</p>".repeat(30)}</section>` }],
    ["share and newsletter lines", { body: `<div class="social-share"><a href="#">Share</a></div>${paragraphs.map((text) => `<p>${text}</p>`).join("<p>Advertisement</p>")}<p>Sign up for our daily newsletter here</p>` }],
    ["a byline and a date", { before: '<p class="byline">By Mara Lindqvist</p><p class="dateline">3 June 2025</p>' }],
    ["a consent banner", { after: '<div class="cookie-banner"><p>We and our partners use cookies to store data. You can change your consent at any time in the settings of this page.</p></div>' }],
    ["teasers under linked headlines", { after: '<div><h3><a href="/x">Grain prices rise for a third week</a></h3><p>Traders at the river port said on Monday that wheat had become a tenth dearer since the month began.</p></div>' }],
    ["hidden text", { after: `<div style="display:none"><p>${paragraphs[0]}</p></div>` }],
  ])("leaves out %s", async (_what, parts) => {
    expect((await read(newsPage(parts))).article.text).toBe(["Drones hit fuel depot near Varnesk", ...paragraphs].join("\n\n"));
  });

  test("keeps subheadings, lists and quotations of the report", async () => {
    const body = `<p>${paragraphs[0]}</p><h2>What is known</h2><ul><li>Four people died at the gate.</li><li>Three tanks burned.</li></ul><blockquote class="twitter-tweet"><p>The fire is under control.</p></blockquote><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`;
    expect((await read(newsPage({ body }))).article.text).toBe(["Drones hit fuel depot near Varnesk", paragraphs[0], "What is known", "Four people died at the gate.", "Three tanks burned.", "The fire is under control.", paragraphs[1], paragraphs[2]].join("\n\n"));
  });

  test("keeps captions apart", async () => {
    const { article } = await read(newsPage({ body: `<figure><img src="a.jpg"><figcaption>Smoke over the depot on Tuesday morning</figcaption></figure>${paragraphs.map((text) => `<p>${text}</p>`).join("")}` }));
    expect(article.captions).toEqual(["Smoke over the depot on Tuesday morning"]);
    expect(article.text).not.toContain("Smoke over");
  });

  test("is found where nothing is named and breaks part the paragraphs", async () => {
    const html = `<html><body><table><tr><td><a href="/">Home</a> <a href="/w">World</a></td></tr><tr><td><font size="4">Drones hit fuel depot</font><br><br>${paragraphs.join("<br><br>")}</td></tr></table></body></html>`;
    const { article } = await read(html);
    for (const text of paragraphs) expect(article.text.split("\n\n")).toContain(text);
    expect(article.text).not.toContain("World");
  });

  test("is found whole where it comes in parts of the same make", async () => {
    const part = (from: number): string => `<div class="grid"><div class="body text">${paragraphs.slice(from, from + 2).map((text) => `<p>${text}</p>`).join("")}</div><div class="ad-rail"></div></div>`;
    expect((await read(newsPage({ body: `<div class="chunks">${part(0)}${part(2)}</div>` }))).article.text).toContain(paragraphs.join("\n\n"));
  });
});

describe("the way back to the bytes", () => {
  test("every block says which bytes it comes from, beyond ASCII and entities", async () => {
    const words = "The ministry of Žďár said that “four — no more” had died at the gate &amp; that the rest were safe, and that nobody was missing.";
    const bytes = bytesOf(newsPage({ body: [words, ...paragraphs].map((text) => `<p>${text}</p>`).join("") }));
    const { article } = await read(bytes);
    const blocks = article.sourceMap ?? [];
    expect(blocks).toHaveLength(5);
    const sources = blocks.map(({ from, to }) => new TextDecoder().decode(bytes.subarray(from, to)));
    expect(sources).toEqual([words, ...paragraphs]);
    expect(blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual([words.replace("&amp;", "&"), ...paragraphs]);
  });

  test.each(["windows-1252", "utf-16le"])("in %s", async (charset) => {
    const html = newsPage({ body: paragraphs.map((text) => `<p>${text} Café.</p>`).join("") }).replace('<meta charset="utf-8">', `<meta charset="${charset}">`);
    const bytes = charset === "utf-16le" ? Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html, "utf16le")]) : Buffer.from(html, "latin1");
    const { article } = await read(bytes);
    const [block] = article.sourceMap ?? [];
    expect(new TextDecoder(charset).decode(bytes.subarray(block?.from, block?.to))).toBe(`${paragraphs[0]} Café.`);
  });
});

describe("what a page tells of itself", () => {
  const linked = (fields: object): string => `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: "x" }, { "@type": "NewsArticle", ...fields }] })}</script>`;

  test("JSON-LD wins, with references followed", async () => {
    const head = linked({ headline: "Drones hit fuel depot near Varnesk", datePublished: "2025-06-03T06:12:00+03:00", author: [{ "@type": "Person", name: "Mara Lindqvist" }], publisher: { name: "Harbour Post" } }) + '<meta property="article:published_time" content="2025-06-09"><link rel="canonical" href="https://harbour.example/depot">';
    expect((await read(newsPage({ head }))).article).toMatchObject({ published: { value: "2025-06-03T06:12:00+03:00", basis: "metadata" }, byline: "Mara Lindqvist", outlet: "Harbour Post", url: "https://harbour.example/depot" });
  });

  test.each([
    ["Open Graph", { head: '<meta property="article:published_time" content="2025-06-03T06:12:00Z">' }, "2025-06-03T06:12:00Z", "metadata"],
    ["meta", { head: '<meta name="pubdate" content="20250603">' }, "2025-06-03", "metadata"],
    ["microdata", { before: '<span itemprop="datePublished" content="2025-06-03">Tuesday</span>' }, "2025-06-03", "metadata"],
    ["time", { before: '<time datetime="2025-06-03">Tuesday</time>' }, "2025-06-03", "text"],
    ["a line that is shown", { before: '<div class="meta">Published 3 June 2025, 06:12</div>' }, "2025-06-03", "text"],
    ["a line in another language", { before: '<div class="fecha">3 de junio de 2025</div>' }, "2025-06-03", "text"],
    ["numbers of East Asia", { before: '<div class="date">2025.06.03 06:12</div>' }, "2025-06-03", "text"],
    ["the address", { head: '<link rel="canonical" href="https://harbour.example/2025/06/03/depot">' }, "2025-06-03", "implied"],
  ])("the date of publication from %s", async (_from, parts, value, basis) => {
    expect((await read(newsPage(parts))).article.published).toEqual({ value, basis });
  });

  test.each([
    ["a related story's", { after: '<div class="related"><time datetime="2019-01-01">1 January 2019</time></div>' }],
    ["one with two readings", { before: '<div class="date">03/06/2025</div>' }],
    ["one in the report", { body: `<p>${paragraphs[0]} A strike on 4 May 2024 had closed the depot for a month.</p><p>${paragraphs[1]}</p>` }],
  ])("no date from %s", async (_from, parts) => {
    expect((await read(newsPage(parts))).article.published).toBeNull();
  });

  test("an address that leads to the front page is not the article's", async () => {
    const page = newsPage({ head: '<link rel="canonical" href="/">' });
    expect((await read(page, { url: "https://harbour.example/2025/depot" })).article.url).toBe("https://harbour.example/2025/depot");
    expect((await read(newsPage({ head: '<link rel="canonical" href="/depot">' }), { url: "https://harbour.example/depot?utm_source=x" })).article.url).toBe("https://harbour.example/depot");
  });

  test("the language of the text wins over the one that is declared", async () => {
    const body = "<p>Двое беспилотников ударили по складу горючего под Варнеском до рассвета во вторник, погибли четверо сторожей, сообщила служба спасения.</p><p>Пожарные из шести районов работали до полудня, чтобы огонь не перешёл на соседний элеватор, рассказал его директор.</p>";
    expect((await read(newsPage({ body }))).article.language).toBe("ru");
  });
});

describe("pages without an article are told as such", () => {
  test.each([
    ["a consent page", "page-consent", "<title>Before you continue</title><body><h1>We value your privacy</h1><p>We and our partners use cookies and process personal data to show you advertising. Read our privacy policy, or set your consent for each purpose here.</p><button>Accept</button>"],
    ["a gate", "page-no-article", "<title>Just a moment...</title><body><p>Checking your browser before you can see this page. Please enable JavaScript and cookies to continue.</p>"],
    ["an error", "page-no-article", "<title>404 Not Found</title><body><h1>Not Found</h1><p>The page you requested was not found on this server.</p>"],
    ["links only", "page-no-article", `<body><ul>${'<li><a href="/a">A headline of another article that is long enough</a></li>'.repeat(9)}</ul>`],
    ["nothing", "file-empty", "<html><body></body></html>"],
  ])("%s", async (_what, code, html) => {
    expect(await refusal(html)).toBe(code);
  });

  test("a stub before a paywall is read, and said to be one", async () => {
    const { article, issues } = await read(newsPage({ head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>', body: `<p>${paragraphs[0]}</p>`, after: '<div class="paywall">Subscribe now to continue reading.</div>' }));
    expect(article.text).toContain(paragraphs[0]);
    expect(issues.map(({ code }) => code)).toEqual(["page-paywalled"]);
    expect((await read(newsPage())).issues).toEqual([]);
  });
});

describe("character sets", () => {
  const japanese = "防衛省は、火曜日の夜明け前に燃料基地で爆発があり、警備員四人が死亡したと発表した。近くの住民は三回の爆発音を聞いたと話している。";
  test("what the bytes show wins over what is declared", async () => {
    const page = newsPage({ body: paragraphs.map((text) => `<p>${text} Žďár.</p>`).join("") }).replace('charset="utf-8"', 'charset="iso-8859-1"');
    expect((await read(bytesOf(page), { contentType: "text/html; charset=ISO-8859-1" })).article.text).toContain("Žďár");
  });

  test.each([[0x82, "shift_jis"], [0xa4, "euc-jp"]])("legacy sets of East Asia by declaration (%i, %s)", async (_first, charset) => {
    // "防衛" and "。" in both sets; the rest of the page is ASCII.
    const word = charset === "shift_jis" ? [0x96, 0x68, 0x89, 0x71, 0x81, 0x42] : [0xcb, 0xc9, 0xb1, 0xd2, 0xa1, 0xa3];
    const [before = "", after = ""] = newsPage().replace('charset="utf-8"', `charset="${charset}"`).split(paragraphs[1]);
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(word), Buffer.from(paragraphs[1] + after)]);
    const { article } = await read(bytes);
    expect(article.text).toContain(japanese.slice(0, 2) + "。" + paragraphs[1]);
    const block = article.sourceMap?.[1];
    expect(new TextDecoder(charset).decode(bytes.subarray(block?.from, block?.to))).toBe(`防衛。${paragraphs[1]}`);
  });

  test("broken surrogates and characters are shown as such, and said", async () => {
    const bytes = Buffer.concat([Buffer.from(newsPage().split(paragraphs[1])[0] ?? ""), Buffer.from([0xed, 0xa0, 0x80, 0xff]), Buffer.from(`${paragraphs[1]} Café Žďár Žďár Žďár</p>`)]);
    const { article, issues } = await read(bytes);
    expect(article.text.isWellFormed()).toBe(true);
    expect(issues.map(({ code }) => code)).toContain("text-decoded");
  });
});
