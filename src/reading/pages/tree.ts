import { Parser } from "htmlparser2";

/** A run of text of a page. `start` and `end` are UTF-16 units in the page's source; an entity (`&amp;`) is a run of its own. */
export interface PageText {
  readonly kind: "text";
  readonly data: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a page, as its source has it: nothing is moved or mended beyond the tags that HTML lets people leave out. */
export interface PageElement {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  /** UTF-16 units in the page's source, from its first tag to its last. */
  readonly start: number;
  readonly end: number;
}

export type PageNode = PageElement | PageText;

export interface PageTree {
  readonly root: PageElement;
  /** What made the parser stop before the end; null where it read all. */
  readonly cut: "elements" | "depth" | null;
}

/** Real pages stay far below: the largest seen has 12,000 elements, 60 deep. */
export const mostElements = 60_000;
/** Runs of text; each entity is one. */
const mostTexts = 200_000;
const deepest = 400;

type Building = { -readonly [K in keyof PageElement]: PageElement[K] } & { readonly children: PageNode[] };

/** The elements and texts of a page's source. Never throws; what is past the limits is left out and said in `cut`. */
export function parseTree(source: string, kind: "html" | "xml" = "html"): PageTree {
  const root: Building = { kind: "element", tag: "#page", attributes: {}, parent: null, children: [], start: 0, end: source.length };
  let open = root;
  let elements = 0;
  let texts = 0;
  let depth = 0;
  let cut = null as PageTree["cut"];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (cut !== null) return;
        elements += 1;
        depth += 1;
        if (elements > mostElements || depth > deepest) {
          cut = depth > deepest ? "depth" : "elements";
          parser.pause();
          return;
        }
        const element: Building = { kind: "element", tag, attributes, parent: open, children: [], start: parser.startIndex, end: source.length };
        open.children.push(element);
        open = element;
      },
      ontext(data) {
        if (cut !== null) return;
        texts += 1;
        if (texts > mostTexts) {
          cut = "elements";
          parser.pause();
          return;
        }
        open.children.push({ kind: "text", data, start: parser.startIndex, end: parser.endIndex + 1 });
      },
      onclosetag() {
        if (cut !== null) return;
        depth -= 1;
        open.end = parser.endIndex + 1;
        open = (open.parent as Building | null) ?? root;
      },
    },
    kind === "xml" ? { decodeEntities: true, xmlMode: true, lowerCaseTags: true } : { decodeEntities: true, recognizeSelfClosing: false },
  );
  parser.write(source);
  if (cut === null) parser.end();
  return { root, cut };
}

/** Every element below, in the order of the source. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (child.kind === "text") continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** All text below, as it stands. */
export function rawTextOf(element: PageElement): string {
  return element.children.map((child) => (child.kind === "text" ? child.data : rawTextOf(child))).join("");
}

/** All text below with single spaces. */
export function plainTextOf(element: PageElement): string {
  return rawTextOf(element).replace(/\s+/gu, " ").trim();
}

/** The words that an element's class, id and similar attributes are made of, in lower case: `storyRelated`, `story__related` → story, related. */
export function nameWords(element: PageElement): readonly string[] {
  const { class: classes = "", id = "", itemprop = "" } = element.attributes;
  const component = element.attributes["data-component"] ?? element.attributes["data-testid"] ?? "";
  if (classes === "" && id === "" && itemprop === "" && component === "") return [];
  return `${classes} ${id} ${itemprop} ${component}`.slice(0, 600).replace(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase().split(/[^a-z]+/u);
}
