import { issue, type Issue } from "../core/index.ts";

/** UTF-16 units of one article's text: a book of 150 pages; no report is as long. */
export const longestText = 400_000;

/** The text up to the limit, ending with a whole word, and the issue that says so; the text as it is, and null, where it is no longer. */
export function cutLongText(text: string): { readonly text: string; readonly issue: Issue | null } {
  if (text.length <= longestText) return { text, issue: null };
  const end = text.slice(longestText - 1_000, longestText + 1).search(/\s\S*$/u);
  const whole = end < 0 ? longestText : longestText - 1_000 + end;
  // No character of two units is cut in half.
  const last = text.charCodeAt(whole - 1);
  return { text: text.slice(0, last >= 0xd800 && last <= 0xdbff ? whole - 1 : whole), issue: issue("text-cut-short", `holds more than ${longestText} characters of text; the rest was left out`) };
}
