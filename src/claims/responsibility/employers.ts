import { plainName } from "../../actors/index.ts";
import { nounAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import { textSpan, namedBehind, type Parties, type Party } from "./parties.ts";

const offices = /^(?:spokes\w+|leader|commander|chief|chairman|emir|deputy|representative|head)$/u;

/** The party that a person named at an item speaks for, by the words beside the name: "the commander of the Salt Brigade, Anwar Dis", "Anwar Dis, a spokesman for the Salt Brigade", "the junta's spokesman, Zaw Lin". Null where none is named. */
export function employerAt(view: SentenceView, parties: Parties, index: number): Party | null {
  if (index < 0 || nounAt(view, index) === null) return null;
  const own = namedBehind(view, index);
  if (own !== null) return parties.at(view, own);
  // Behind the name, in apposition.
  const behind = wordOf(view, index + 1) === "," ? namedBehind(view, index + 2) : null;
  if (behind !== null) return parties.at(view, behind);
  let office = wordOf(view, index - 1) === "," ? index - 2 : index;
  // "the chairman of the breeders' union in the state, X".
  if (office !== index && /^(?:in|at)$/u.test(wordOf(view, office - 1)) && nounAt(view, office - 2) !== null) office -= 2;
  // "the commander of the Salt Brigade, X": the office stands before the comma.
  if (office !== index && /^(?:of|for)$/u.test(wordOf(view, office - 1)) && offices.test(headOf(view, office - 2))) return parties.at(view, office);
  return owner(view, office) ?? (wordOf(view, index + 1) === "," ? owner(view, index + 2) : null);
}

const headOf = (view: SentenceView, index: number): string => view.analysis.tokens[nounAt(view, index)?.head ?? -1]?.lower ?? "";

/** "The junta's spokesman", "the group's leader Omar Kel": whom the office belongs to. */
function owner(view: SentenceView, index: number): Party | null {
  const group = nounAt(view, index);
  if (group === null) return null;
  const { tokens } = view.analysis;
  for (let at = group.tokens.start; at < group.tokens.end - 1; at++) {
    if (!/^'s?$/u.test(tokens[at + 1]?.lower ?? "") || !tokens.slice(at + 2, group.tokens.end).some(({ lower }) => offices.test(lower))) continue;
    const name = plainName(tokens, group.tokens.start, at + 1);
    const known = /^\p{Lu}/u.test(tokens[at]?.text ?? "") || /^(?:junta|army|rebels|militia|military|regime|government|coalition)$/u.test(tokens[at]?.lower ?? "");
    return known ? { name, actor: name, kind: "armedGroup", side: null, span: textSpan(view, { start: group.tokens.start, end: at + 1 }), known: true } : null;
  }
  return null;
}
