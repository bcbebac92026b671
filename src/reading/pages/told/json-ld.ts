import { elementsIn, rawTextOf, type PageElement } from "../tree.ts";

/** What a page tells machines of its article in JSON-LD (schema.org); null where it does not. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly body: string | null;
  /** False where the page says that its text is for subscribers only. */
  readonly free: boolean | null;
}

type Thing = Readonly<Record<string, unknown>>;

const articleTypes = /^(?:\w*Article|\w*BlogPosting|Report|SocialMediaPosting|Review|ClaimReview)$/u;
const mostThings = 400;
/** Longer data tells of more than one article. */
const longestSource = 600_000;

/** The first article of a page's JSON-LD. Broken JSON is passed over, as browsers do. */
export function readLinkedData(root: PageElement): LinkedData | null {
  const things: Thing[] = [];
  for (const element of elementsIn(root)) {
    if (element.tag !== "script" || !/ld\+json/iu.test(element.attributes["type"] ?? "")) continue;
    const source = rawTextOf(element);
    if (source.length <= longestSource) collect(parse(source), things, 0);
  }
  const article = things.find((thing) => typesOf(thing).some((type) => articleTypes.test(type)));
  // Many sites describe the page alone.
  const page = things.find((thing) => typesOf(thing).some((type) => type === "WebPage" || type === "ItemPage") && textOf(thing["datePublished"]) !== null);
  if (article === undefined) return page === undefined ? null : { headline: null, authors: [], publisher: null, published: textOf(page["datePublished"]), modified: textOf(page["dateModified"]), url: null, language: textOf(page["inLanguage"]), body: null, free: null };
  const byId = (value: unknown): unknown => {
    const id = isThing(value) && Object.keys(value).length <= 2 ? value["@id"] : undefined;
    return id === undefined ? value : (things.find((thing) => thing["@id"] === id && Object.keys(thing).length > 2) ?? value);
  };
  return {
    headline: textOf(article["headline"]) ?? textOf(article["name"]),
    authors: listOf(article["author"] ?? article["creator"]).map(byId).flatMap((author) => namesOf(author)),
    publisher: namesOf(byId(listOf(article["publisher"])[0]))[0] ?? null,
    published: textOf(article["datePublished"]) ?? textOf(page?.["datePublished"]) ?? textOf(article["dateCreated"]),
    modified: textOf(article["dateModified"]),
    url: textOf(article["url"]) ?? textOf(isThing(article["mainEntityOfPage"]) ? article["mainEntityOfPage"]["@id"] : article["mainEntityOfPage"]),
    language: textOf(article["inLanguage"]),
    body: textOf(article["articleBody"]),
    free: /^false$/iu.test(String(article["isAccessibleForFree"])) ? false : article["isAccessibleForFree"] === undefined ? null : true,
  };
}

function parse(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/u, "").replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|\/\/\s*\]\]>)\s*(?:;\s*)?$/u, "");
  for (const text of [bare, bare.replace(/[\n\r\t]+/gu, " "), bare.replace(/;\s*$/u, "").replace(/,(?=\s*[}\]])/gu, "")]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The next mend is tried; JSON that stays broken tells nothing.
    }
  }
  return null;
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 6 || things.length >= mostThings) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  else if (isThing(value)) {
    things.push(value);
    for (const [name, inner] of Object.entries(value)) if (typeof inner === "object" && name !== "itemReviewed") collect(inner, things, depth + 1);
  }
}

const isThing = (value: unknown): value is Thing => value !== null && typeof value === "object" && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const typesOf = (thing: Thing): readonly string[] => listOf(thing["@type"]).filter((type) => typeof type === "string");

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  return typeof first === "string" && first.trim() !== "" ? first.trim() : null;
}

function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  const name = isThing(value) ? textOf(value["name"]) : textOf(value);
  return name === null ? [] : [name];
}
