import type { Analysis, Sentence } from "../language/index.ts";
import { describe, type Description } from "./describe.ts";
import { nounGroupAt } from "./phrases.ts";

/** Words behind a common noun that lead to the name its bearer goes by, the longest first. */
const leads: readonly (readonly string[])[] = [
  ["who", "gave", "his", "name", "as"],
  ["who", "gave", "her", "name", "as"],
  ["who", "gave", "his", "name", "only", "as"],
  ["who", "gave", "her", "name", "only", "as"],
  ["who", "identified", "himself", "as"],
  ["who", "identified", "herself", "as"],
  ["identifying", "himself", "as"],
  ["identifying", "herself", "as"],
  ["who", "asked", "to", "be", "called"],
  ["who", "asked", "to", "be", "named", "only", "as"],
  ["who", "asked", "to", "be", "identified", "only", "as"],
  ["who", "asked", "to", "be", "identified", "as"],
  ["who", "calls", "himself"],
  ["who", "calls", "herself"],
  ["calling", "himself"],
  ["calling", "herself"],
  ["calling", "itself"],
  ["that", "calls", "itself"],
  ["which", "calls", "itself"],
  ["going", "by", "the", "name", "of"],
  ["named", "only", "as"],
  ["identified", "only", "as"],
  ["named", "as"],
  ["identified", "as"],
  ["known", "as"],
  ["called"],
  ["named"],
];

const leadsByFirst = Map.groupBy(leads, ([first]) => first ?? "");

/** "a man calling himself General Kola", "a group calling itself the Dark Shadow": the name behind the noun phrase that ends at `end`; null where none is given. */
export function selfNamed(analysis: Analysis, groupOf: Int32Array, end: number, sentence: Sentence): { readonly description: Description; readonly end: number; readonly head: number } | null {
  const { tokens } = analysis;
  const open = tokens[end]?.text === "," ? end + 1 : end;
  const lead = leadsByFirst.get(tokens[open]?.lower ?? "")?.find((words) => words.every((word, k) => tokens[open + k]?.lower === word));
  if (lead === undefined) return null;
  const from = open + lead.length;
  const quoted = /^["“‘]$/u.test(tokens[from]?.text ?? "") ? 1 : 0;
  const name = nounGroupAt(analysis, groupOf, from + quoted);
  if (name === null || name.tokens.end > sentence.tokens.end || !/^\p{Lu}/u.test(tokens[name.head]?.text ?? "")) return null;
  const description = describe(tokens, name.tokens.start, name.tokens.end, name.tokens.end, analysis.capitals);
  return description === null || (description.sort !== "person" && description.sort !== "proper" && description.sort !== "organisation") ? null : { description, end: name.tokens.end + quoted, head: name.head };
}
