import type { Furniture } from "../../core/index.ts";
import { endsLikeSentence, wordsOf, type Layout, type TextLine } from "../layout.ts";
import type { FurnitureRule } from "./rule.ts";

/** "MOST READ IN WORLD", "Related stories", "READ MORE ON THE WAR" · "Most read the names aloud." */
const heading = /^(?:most\s+(?:read|popular|viewed)|trending|top\s+stories|latest\s+(?:news|stories)|related(?:\s+(?:stories|articles|content|coverage|news|links))?|read\s+(?:more|also|next)|see\s+also|more\s+(?:from|stories|news|on)|recommended|you\s+may\s+(?:also\s+)?like|also\s+in)\b[\p{L}\s'’&-]{0,40}:?$/iu;
const bullet = /^(?:[•·▪◦●■►▸»*–—-]|\d{1,2}[.)])\s+/u;
const fewestWords = 4;

/**
 * Links to other stories: the lines under a heading such as "Most read", and a list of headlines that closes the text with no line that introduces it.
 * A list that holds the story's own facts stays: it is introduced, or stands before the end, or names what the article names.
 */
export const linkList: FurnitureRule = {
  id: "furniture/link-list",
  find: (layout) => [...findHeaded(layout), ...findClosing(layout)],
};

function findHeaded({ lines }: Layout): readonly Furniture[] {
  const found: Furniture[] = [];
  for (const line of lines) {
    if (line.index < 3 || !heading.test(line.text) || wordsOf(line.text).length > 7) continue;
    const items: TextLine[] = [];
    for (const item of lines.slice(line.index + 1)) {
      if (!isLink(item) || (items.length > 0 && item.blankBefore > 0 && !bullet.test(item.text))) break;
      items.push(item);
    }
    if (items.length > 0) found.push(...[line, ...items].map(asFurniture));
  }
  return found;
}

function findClosing(layout: Layout): readonly Furniture[] {
  const { lines } = layout;
  let end = lines.length;
  while (end > 0 && !isListed(lines[end - 1])) {
    if (lines.length - end >= 4 || (lines[end - 1]?.text.length ?? 0) > 120) return [];
    end -= 1;
  }
  let start = end;
  while (start > 0 && isListed(lines[start - 1])) start -= 1;
  const items = lines.slice(start, end);
  const before = lines[start - 1];
  if (items.length < 2 || start < 4 || before === undefined || !endsLikeSentence(before.text)) return [];
  const foreign = items.filter((item) => namesSomethingElse(layout, item, items)).length;
  return foreign * 2 >= items.length ? items.map(asFurniture) : [];
}

function isLink(line: TextLine): boolean {
  return line.text.length <= 160 && !endsLikeSentence(line.text.replace(/["”’'?!]+$/u, "")) && wordsOf(line.text).length >= 3;
}

function isListed(line: TextLine | undefined): boolean {
  return line !== undefined && bullet.test(line.text) && isLink(line) && wordsOf(line.text).length >= fewestWords;
}

/** True where the item names somebody or something that the text outside the list never names. */
function namesSomethingElse({ text }: Layout, item: TextLine, items: readonly TextLine[]): boolean {
  const body = text.slice(0, items[0]?.start ?? 0).toLowerCase();
  const names = wordsOf(item.text.replace(bullet, "")).filter((word) => /^\p{Lu}/u.test(word));
  return names.some((name) => !body.includes(name.toLowerCase().replace(/['’]s$/u, "")));
}

const asFurniture = ({ start, end }: TextLine): Furniture => ({ start, end, why: "link-list" });
