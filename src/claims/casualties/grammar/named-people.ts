import { en } from "../../../language/index.ts";
import { countPeople, type Counted } from "./counted.ts";
import { looksLikeName } from "./people.ts";
import { nounAt, wordOf, type SentenceView } from "./view.ts";

/** Brackets hold no more items than this: "(age 34, resident of Varn)". */
const longestAside = 12;

/** People told by name, with their ages and titles passed over: "Ana Ruiz, 34, Corporal Bo Lindt (41) and his driver". Null where fewer than two are named. */
export function countNamed(view: SentenceView, index: number): Counted | null {
  const members: Counted[] = [];
  for (let at = index; at < view.items.length; ) {
    const group = nounAt(view, at);
    const person = group === null || group.amount !== null ? null : (countPeople(view, at, "strong") ?? null);
    if (group === null || person?.form !== "single" || !(group.proper && (looksLikeName(view, group) || members.length > 0) || en.personNouns.has(person.head?.lemma ?? ""))) break;
    members.push(person);
    at = pastAside(view, at + 1);
    const comma = wordOf(view, at) === ",";
    const and = wordOf(view, comma ? at + 1 : at) === "and";
    if (!comma && !and) break;
    at += comma && and ? 2 : 1;
  }
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined || members.length < 2 || !members.some(({ head }) => head?.pos === "PROPN")) return null;
  const span = { start: first.tokens.start, end: last.tokens.end };
  const { tokens, text } = view.analysis;
  const words = text.slice(tokens[span.start]?.start ?? 0, tokens[span.end - 1]?.end ?? 0);
  const groups = new Set(members.map(({ group }) => group));
  return { amount: { kind: "exact", min: members.length, max: members.length, words }, tokens: span, head: last.head, group: groups.size === 1 ? first.group : "mixed", form: "list", additional: false, members: [], all: members };
}

/** Past ", 34" or "(63)". */
function pastAside(view: SentenceView, at: number): number {
  const amount = nounAt(view, at + 1)?.amount;
  if (wordOf(view, at) === "," && amount != null && view.analysis.amounts[amount]?.use !== "ordinal" && /^(?:[,.;]|and)?$/u.test(wordOf(view, at + 2))) return at + 2;
  if (wordOf(view, at) !== "(") return at;
  for (let end = at + 1; end < at + longestAside; end++) if (wordOf(view, end) === ")") return end + 1;
  return at;
}
