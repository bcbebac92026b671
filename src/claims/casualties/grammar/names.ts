import { en, type Analysis, type NounGroup } from "../../../language/index.ts";

const known = new WeakMap<Analysis, ReadonlySet<string>>();

/** Last and first names (in lower case) of the people whom the article introduces by their full name: "Hayden Moss, 12", "nurse Ana Ruiz", "Jo Vane, a baker". One pass, made when first asked for. */
export function namesOf(analysis: Analysis): ReadonlySet<string> {
  let names = known.get(analysis);
  if (names === undefined) known.set(analysis, (names = new Set(analysis.groups.flatMap((group, index) => (group.kind === "noun" ? introduced(analysis, group, index) : [])))));
  return names;
}

/** The capitalised words of a full name that the words beside it show to be a person's. */
function introduced({ tokens, groups, amounts }: Analysis, group: NounGroup, index: number): readonly string[] {
  const words = tokens.slice(group.tokens.start, group.tokens.end);
  const proper = words.filter(({ pos, text, lower }) => pos === "PROPN" && /^\p{Lu}/u.test(text) && !en.personNouns.has(lower));
  if (!group.proper || proper.length < 2 || proper.length > 4 || /^(?:the|an?)$/u.test(group.determiner ?? "")) return [];
  const titled = words.some(({ lower, lemma }) => en.personNouns.has(lower) || en.personNouns.has(lemma) || /^(?:mr|mrs|ms|miss|dr|sgt|capt|lt|maj|gen|col|cpl|pvt|rev|sir)\.?$/u.test(lower));
  const after = tokens[group.tokens.end]?.lower;
  const next = groups[index + 1];
  const aged = after === "," && next?.kind === "noun" && next.tokens.start === group.tokens.end + 1 && next.amount !== null && amounts[next.amount]?.use === "age";
  const described = after === "," && next?.kind === "noun" && next.tokens.start === group.tokens.end + 1 && /^(?:an?|the)$/u.test(next.determiner ?? "") && en.personNouns.has(tokens[next.head]?.lemma ?? "");
  const who = after === "who" || (after === "," && tokens[group.tokens.end + 1]?.lower === "who");
  return titled || aged || described || who ? [proper.at(-1)?.lower ?? "", proper[0]?.lower ?? ""] : [];
}
