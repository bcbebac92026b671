import { plainName } from "../../actors/index.ts";
import { subjectOf } from "../casualties/grammar/arguments.ts";
import { nounAt, verbAt, wordOf, type SentenceView } from "../casualties/grammar/view.ts";
import type { Parties } from "../responsibility/index.ts";
import { checkedNouns, deskWords, type Checked } from "./tables/en.ts";

/** What the noun group at `index` names that can be checked; null where it is nothing of the kind. */
export function checkedAt(view: SentenceView, index: number): Checked | null {
  const group = nounAt(view, index);
  const word = group === null ? wordOf(view, index) : (view.analysis.tokens[group.head]?.lower ?? "");
  return checkedNouns.get(word) ?? null;
}

/** What is checked behind a verb: the first thing, or question word, of its object and of what hangs on it; with the item where it ends. */
export function checkedBehind(view: SentenceView, index: number, antecedent: Checked | null): { readonly of: Checked; readonly last: number } | null {
  for (let at = index + 1; at < Math.min(view.items.length, index + 9); at++) {
    const word = wordOf(view, at);
    if (/^(?:[.;:,]|and|but)$/u.test(word)) return null;
    if (word === "how" && nextWord(view, at) === "many") return { of: "toll", last: at + 1 };
    if (word === "where" || word === "when") return { of: ofPicture(view, at, antecedent) ? "video" : word === "where" ? "place" : "time", last: at };
    if (/^(?:genuine|authentic|real)$/u.test(word)) return { of: antecedent ?? "video", last: at };
    if (word === "who") return { of: "identity", last: at };
    if (word === "whether" || word === "if") return antecedent === null ? null : { of: antecedent, last: at };
    if (/^(?:that|this|it)$/u.test(word) && verbAt(view, at + 1) === null && nounAt(view, at + 1) === null) return antecedent === null ? null : { of: antecedent, last: at };
    const of = genuineness(view, at) ?? checkedAt(view, at);
    if (of !== null) return { of, last: at };
    const group = nounAt(view, at);
    const head = view.analysis.tokens[group?.head ?? -1];
    if (head?.pos === "PRON" && /^(?:it|they|this|that|them|these|those)$/u.test(head.lower) && verbAt(view, at + 1) === null) return antecedent === null ? null : { of: antecedent, last: at };
    if (/^(?:authenticity|veracity|genuineness|accuracy)$/u.test(head?.lower ?? "")) {
      const owner = wordOf(view, at + 1) === "of" ? checkedAt(view, at + 2) : antecedent;
      return owner === null ? null : { of: owner, last: wordOf(view, at + 1) === "of" ? at + 2 : at };
    }
  }
  return null;
}

const nextWord = (view: SentenceView, index: number): string => view.analysis.tokens[view.items[index + 1]?.start ?? -1]?.lower ?? "";

/** "the location of two videos": the location is what was checked, and "any of the figures" the figures. */
function genuineness(view: SentenceView, index: number): Checked | null {
  return /^(?:any|all|none|some|most|either|both)$/u.test(wordOf(view, index)) && wordOf(view, index + 1) === "of" ? checkedAt(view, index + 2) : null;
}

/** Who checked: the name of a body or person; null for "we", "our desk" and pronouns whose meaning is open. */
export function checkerAt(view: SentenceView, index: number, parties: Parties): string | null {
  const group = nounAt(view, index);
  if (group === null) return null;
  const { tokens } = view.analysis;
  if (/^(?:we|i|our|my|you|one)$/u.test(tokens[group.tokens.start]?.lower ?? "")) return null;
  const party = parties.at(view, index);
  if (party === null) return null;
  const own = plainName(tokens, group.tokens.start, group.tokens.end);
  // A government checks nobody's video: where a name of its own stands for one, the name is right and the government is not.
  if (party.kind === "government" && !own.toLowerCase().split(" ").some((word) => party.actor.toLowerCase().includes(word))) return group.proper ? own : null;
  // A desk's name may end in a word that is tagged as a verb: "BBC Verify".
  const behind = tokens[group.tokens.end];
  const joined = behind !== undefined && /^(?:Verify|Check|Reality|Lab)$/u.test(behind.text) && !party.actor.endsWith(behind.text) && tokens[group.head]?.text === party.actor.split(" ").at(-1) ? `${party.actor} ${behind.text}` : party.actor;
  return joined.replace(/^(?:open-source |verification |the |fact-checking |investigative |research )*(?:group|collective|outfit|organi[sz]ation|agency|website|site|channel) (?=\p{Lu})/iu, "");
}

/** True where the noun group names those who make checking their work. */
export function isDesk(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  if (group === null) return false;
  const { tokens } = view.analysis;
  for (let at = group.tokens.start; at < Math.min(tokens.length, group.tokens.end + 1); at++) {
    const token = tokens[at];
    if (token === undefined || (at >= group.tokens.end && !/^(?:Verify|Check)$/u.test(token.text))) continue;
    if (deskWords.has(token.lower) || deskWords.has(token.lemma)) return true;
  }
  return false;
}

/** "when the footage was filmed", "where it had been shot": a question about a picture. */
function ofPicture(view: SentenceView, index: number, antecedent: Checked | null): boolean {
  for (let at = index + 1; at < Math.min(view.items.length, index + 6); at++) {
    if (checkedAt(view, at) === "video") return true;
    if (/^(?:it|they|this|that)$/u.test(wordOf(view, at)) && verbAt(view, at + 1) !== null) return antecedent === "video";
  }
  return false;
}

/** The subject of a verb of checking, also where a desk's name ends in a word that is taken for a verb ("BBC Verify"), or the verb shares it with the one before. */
export function checkerBefore(view: SentenceView, index: number): number {
  const subject = subjectOf(view, index);
  if (subject >= 0) return subject;
  for (let at = index - 1; at >= Math.max(0, index - 24); at--) {
    const verb = verbAt(view, at);
    if (verb === null || nounAt(view, at - 1) === null) continue;
    if (/^(?:Verify|Check)$/u.test(view.analysis.tokens[verb.head]?.text ?? "")) return at - 1;
  }
  return -1;
}
