import { elementsIn, parseTree } from "../pages/tree.ts";

/** A feed that a list of subscriptions names. */
export interface Subscription {
  readonly url: string;
  readonly title: string | null;
}

/** The feeds of an OPML file, in its order, each once; null for what is no OPML. */
export function parseOpml(text: string): readonly Subscription[] | null {
  const elements = [...elementsIn(parseTree(text, "xml").root)];
  if (!elements.some(({ tag }) => tag === "opml")) return null;
  const found = new Map<string, Subscription>();
  for (const { tag, attributes } of elements) {
    const url = tag === "outline" ? (attributes["xmlUrl"] ?? attributes["xmlurl"] ?? attributes["xmlURL"]) : undefined;
    if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) continue;
    const title = (attributes["title"] ?? attributes["text"] ?? "").trim();
    if (!found.has(url)) found.set(url, { url, title: title === "" ? null : title });
  }
  return [...found.values()];
}
