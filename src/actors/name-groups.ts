import type { Analysis, Group, NounGroup, Token } from "../language/index.ts";
import { headOf } from "./describe.ts";
import { knownActorAt } from "./known.ts";

/** "Doctors Without Borders", "Save the Children": a known name that the grouping cut where a preposition or a verb stands in it; null where none begins in the group. */
export function wholeName({ tokens, capitals }: Analysis, group: NounGroup): NounGroup | null {
  for (let at = group.tokens.start; at < group.tokens.end; at++) {
    const known = knownActorAt(tokens, at, capitals);
    if (known === null || known.end <= group.tokens.end || tokens[known.end - 1]?.sentence !== tokens[group.head]?.sentence) continue;
    return { ...group, tokens: { start: group.tokens.start, end: known.end }, head: known.end - 1, proper: true };
  }
  return null;
}

/**
 * "acting governor Noor Haddad", whose first word the tagger takes for a verb, and "Observatório do Norte", whose middle one it takes for one: joins the group to those before it.
 * True where it did.
 */
export function joinsName(tokens: readonly Token[], groups: Group[], group: Group): boolean {
  const last = groups.at(-1);
  if (group.kind !== "noun" || last?.kind !== "verb" || last.tokens.end !== group.tokens.start || last.tokens.end - last.tokens.start > 1 || tokens[last.head]?.sentence !== tokens[group.head]?.sentence) return false;
  const word = tokens[last.head]?.lower ?? "";
  if (word === "acting" && group.determiner === null && tokens.slice(group.tokens.start, group.tokens.end).some((token) => headOf(token)?.head.sort === "role")) {
    const before = groups.at(-2);
    const article = before?.kind === "noun" && before.tokens.end === last.tokens.start && tokens[before.head]?.pos === "DET" ? 2 : 1;
    groups.length -= article;
    groups.push({ ...group, tokens: { start: article === 2 && before !== undefined ? before.tokens.start : last.tokens.start, end: group.tokens.end } });
    return true;
  }
  const name = groups.at(-2);
  if (!/^(?:do|da|dos|das|de|du|del|van|di)$/u.test(word) || name?.kind !== "noun" || name.tokens.end !== last.tokens.start || !/^\p{Lu}/u.test(tokens[name.head]?.text ?? "") || !/^\p{Lu}/u.test(tokens[group.tokens.start]?.text ?? "")) return false;
  groups.length -= 2;
  groups.push({ ...name, tokens: { start: name.tokens.start, end: group.tokens.end }, head: group.head, proper: true });
  return true;
}
