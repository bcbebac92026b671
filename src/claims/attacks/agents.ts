import type { NounGroup, Token, VerbGroup } from "../../language/index.ts";
import { subjectOf } from "../casualties/grammar/arguments.ts";
import { nounAt, viewOf, type SentenceView } from "../casualties/grammar/view.ts";
import type { Surroundings } from "./construction.ts";
import { lowerAt, nounGroupFrom, subjectBefore, type GroupIndex } from "./words.ts";

/** The noun group that does (or, in the passive, suffers) what the verb at `from` says; null where there is none. */
export function subjectFor(at: Surroundings, from: number, verb: VerbGroup | null, passive: boolean, start: number): NounGroup | null {
  const { groups, reading } = at;
  const { tokens } = reading.analysis;
  const inside = groups[from];
  // "Two assailants open fire" may be tagged as one noun group.
  if (inside?.kind === "noun" && inside.tokens.start < from && !isBehindPreposition(tokens, inside.tokens.start)) return { ...inside, tokens: { start: inside.tokens.start, end: from }, head: lastNominal(tokens, inside.tokens.start, from) };
  if (passive && verb?.form === "pastParticiple" && lowerAt(tokens, from - 1) !== ",") return groupEndingAt(groups, from) ?? describedBefore(at, from);
  const accused = lowerAt(tokens, from - 1) === "of" && /ing$/u.test(lowerAt(tokens, from)) ? accusedBefore(tokens, groups, from - 2, start) : null;
  if (accused !== null) return accused;
  const near = subjectBefore(tokens, groups, from, start);
  // "Fighters of the Front, a loose band of militias, attacked": whom the words between the commas describe.
  if (near !== null && /^an?$/u.test(near.determiner ?? "") && lowerAt(tokens, near.tokens.start - 1) === "," && lowerAt(tokens, from - 1) === ",") {
    const described = subjectBefore(tokens, groups, near.tokens.start - 1, start);
    if (described !== null) return described;
  }
  const held = near === null ? null : (groups[near.tokens.start - 1] ?? null);
  if (near !== null && held?.kind !== "verb") return near;
  // "rebels using machine guns attacked": what they use is not who attacked.
  if (near !== null && held?.kind === "verb" && /^(?:using|carrying|wielding|brandishing|firing|driving|riding)$/u.test(lowerAt(tokens, held.head))) return groupEndingAt(groups, held.tokens.start) ?? near;
  return bySentence(at, from) ?? near;
}

/** "strike on a car in south [Lebanon kills]": what a preposition leads to does nothing. */
function isBehindPreposition(tokens: readonly Token[], start: number): boolean {
  let before = start - 1;
  while (tokens[before]?.pos === "ADV" || tokens[before]?.pos === "ADJ") before--;
  return tokens[before]?.pos === "ADP" && !/^(?:as|after|before|since|until|till|like)$/u.test(lowerAt(tokens, before));
}

/** "The army accused the rebels of firing a rocket", "the rebels, a wing of the Front, were accused of firing": those who are accused of it; null where nobody is. */
function accusedBefore(tokens: readonly Token[], groups: GroupIndex, before: number, start: number): NounGroup | null {
  // "accused the Front, which has denied it, of planting": an insertion may hold another verb.
  const inserted = lowerAt(tokens, before) === ",";
  for (let k = before; k >= Math.max(start, before - 24); k--) {
    const group = groups[k];
    if (group?.kind !== "verb") continue;
    if (group.lemma !== "accuse" && inserted) continue;
    if (group.lemma !== "accuse") return null;
    const whom = group.voice === "passive" ? subjectBefore(tokens, groups, group.tokens.start, start) : groups[group.tokens.end];
    return whom?.kind === "noun" ? whom : null;
  }
  return null;
}

/** The subject as the grammar of the whole sentence has it: past reduced relative clauses ("rebels using machine guns attacked"). */
function bySentence({ reading, groups }: Surroundings, from: number): NounGroup | null {
  const { analysis } = reading;
  const view = viewOf(analysis, analysis.tokens[from]?.sentence ?? -1);
  const index = view === null ? -1 : itemAt(view, from);
  if (view?.items[index]?.kind !== "verb") return null;
  const subject = subjectOf(view, index);
  const group = subject < 0 ? null : nounAt(view, subject);
  return group !== null && groups[group.head] === group ? group : null;
}

/** The item that holds a token, by halving; -1 where none does. */
function itemAt({ items }: SentenceView, token: number): number {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return (items[low]?.start ?? token + 1) <= token ? low : -1;
}

/** "The bus, riddled with bullets": the noun before the comma. */
function describedBefore({ reading, groups }: Surroundings, from: number): NounGroup | null {
  return lowerAt(reading.analysis.tokens, from - 1) === "," ? groupEndingAt(groups, from - 1) : null;
}

function groupEndingAt(groups: GroupIndex, end: number): NounGroup | null {
  const group = groups[end - 1];
  return group?.kind === "noun" ? group : null;
}

const lastNominal = (tokens: readonly Token[], start: number, end: number): number => {
  for (let k = end - 1; k > start; k--) if (tokens[k]?.pos === "NOUN" || tokens[k]?.pos === "PROPN") return k;
  return end - 1;
};

/** The agent behind "by" or "with": a noun group, also where the word that describes it is tagged as a verb ("by masked men"). */
export function agentFrom({ reading, groups }: Surroundings, from: number, end: number): NounGroup | null {
  const { tokens } = reading.analysis;
  const verb = groups[from];
  const described = verb?.kind === "verb" && verb.tokens.end === from + 1 && /(?:ed|ing)$/u.test(lowerAt(tokens, from));
  return nounGroupFrom(tokens, groups, described ? from + 1 : from, end);
}
