import { elementsIn, plainTextOf, type PageElement } from "../tree.ts";

/** What a page's head and marked-up elements tell of it. Names are in lower case; of several values the first counts. */
export interface PageTags {
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly headlines: readonly string[];
  /** Elements that carry a date: `time`, or one marked as the date of publication. */
  readonly dated: readonly DatedElement[];
  /** Names in elements marked as the author's. */
  readonly authors: readonly string[];
}

export interface DatedElement {
  readonly value: string;
  readonly kind: "published" | "modified" | "time";
  readonly element: PageElement;
}

/** Reads all tags of a page that tell something of it, in one walk. */
export function readPageTags(root: PageElement): PageTags {
  const meta = new Map<string, string>();
  const dated: DatedElement[] = [];
  const authors: string[] = [];
  const headlines: string[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  let title: string | null = null;
  const tell = (name: string | undefined, value: string | undefined): void => {
    const key = name?.trim().toLowerCase() ?? "";
    if (key !== "" && value !== undefined && value.trim() !== "" && !meta.has(key)) meta.set(key, value.trim());
  };
  for (const element of elementsIn(root)) {
    const { tag, attributes } = element;
    const itemprop = attributes["itemprop"]?.toLowerCase() ?? "";
    if (tag === "meta") {
      tell(attributes["property"], attributes["content"]);
      tell(attributes["name"], attributes["content"]);
      tell(attributes["http-equiv"], attributes["content"]);
    }
    if (tag === "html") language ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
    else if (tag === "title" && !isInSvg(element)) title ??= plainTextOf(element);
    else if (tag === "h1") headlines.push(plainTextOf(element));
    else if (tag === "link" && attributes["rel"]?.toLowerCase() === "canonical") canonical ??= attributes["href"] ?? null;
    const date = attributes["datetime"] ?? attributes["content"] ?? attributes["title"];
    if (/datepublished|datecreated/u.test(itemprop)) dated.push({ value: date ?? plainTextOf(element), kind: "published", element });
    else if (itemprop.includes("datemodified")) dated.push({ value: date ?? plainTextOf(element), kind: "modified", element });
    else if (tag === "time") dated.push({ value: attributes["datetime"] ?? plainTextOf(element), kind: attributes["pubdate"] === undefined ? timeKind(element) : "published", element });
    if (/(?:^|\s)author(?:\s|$)/u.test(`${attributes["rel"] ?? ""} ${itemprop}`) && authors.length < 12) {
      const name = tag === "meta" ? (attributes["content"] ?? "") : plainTextOf(element);
      if (name !== "" && name.length < 80) authors.push(name);
    }
  }
  return { meta, canonical, language, title, headlines: headlines.filter((words) => words !== ""), dated, authors };
}

function timeKind(element: PageElement): DatedElement["kind"] {
  const words = `${element.attributes["class"] ?? ""} ${element.parent?.attributes["class"] ?? ""}`.toLowerCase();
  return /updated|modified/u.test(words) ? "modified" : /publish|entry-date|posted/u.test(words) ? "published" : "time";
}

function isInSvg(element: PageElement): boolean {
  return element.parent?.tag === "svg";
}
