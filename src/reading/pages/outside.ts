import { bodyPairs, commentWords, junkPairs, junkWords } from "./tables/junk-words.ts";
import { nameWords, type PageElement } from "./tree.ts";

/** Why an element holds no part of the article's text. */
export type Outside = "hidden" | "caption" | "role" | "named" | "comments";

const neverText = new Set(["script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map", "head", "title", "select", "option", "button", "textarea", "input", "label", "dialog", "datalist", "progress"]);
/** True for what is never read as text. */
export function isNeverText(element: PageElement): boolean {
  return neverText.has(element.tag);
}

const asides = new Set(["nav", "footer", "aside", "menu", "header"]);
const roles = new Set(["navigation", "complementary", "contentinfo", "banner", "dialog", "alertdialog", "search", "menu", "menubar", "tooltip", "tablist", "toolbar", "form", "button", "alert"]);

/** Why an element is left out by what it is or is called, whatever it holds; null where nothing says so. */
export function outsideOf(element: PageElement): Outside | null {
  const { tag, attributes } = element;
  if (tag === "figcaption" || tag === "figure") return "caption";
  if (attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true" || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes["style"] ?? "")) return "hidden";
  if (asides.has(tag) || roles.has(attributes["role"] ?? "")) return "role";
  if (tag === "blockquote" || tag === "p") return null;
  const words = nameWords(element);
  let named = false;
  let before = "";
  if (isBodyName(words)) return null;
  for (const word of words) {
    if (commentWords.has(word)) return "comments";
    named ||= junkWords.has(word) || junkPairs.has(`${before} ${word}`);
    before = word;
  }
  if (named) return words.includes("caption") || words.includes("captions") ? "caption" : "named";
  return null;
}

/** True for words that call an element the article's text. */
export function isBodyName(words: readonly string[]): boolean {
  return words.some((word, index) => bodyPairs.has(word) || bodyPairs.has(`${words[index - 1] ?? ""} ${word}`));
}
