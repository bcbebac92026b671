import type { Outcome } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import { candidatesOf, type Candidate, type CasualtyRule } from "../candidate.ts";
import { countPeople, type Counted } from "../grammar/counted.ts";
import { countListRight } from "../grammar/lists.ts";
import { asksCount, nounAt, tokenOf, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

const id = "en/casualties/counted-noun";

/** Nouns that are counted: "31 deaths", "12 bodies", "no casualties", "the bodies of 22 people", "the killing of two officers", "claimed 213 lives". */
export const countedNoun: CasualtyRule = {
  id,
  needs: new Set([...en.outcomeNouns.keys(), "lives", "life", "loss", "losses", "funeral", "funerals", "victims", "shooting", "shootings", "stabbing", "attack", "beating", "ambush", "crash"]),
  find: (view) =>
    view.items.flatMap((item, index) => {
      const group = nounAt(view, index);
      if (group === null) return [];
      const head = view.analysis.tokens[group.head];
      if (head === undefined) return [];
      const trigger = { start: group.head, end: group.head + 1 };
      if (isLives(view, index)) {
        const listed = wordOf(view, index + 1) === "of" ? countListRight(view, index + 2, "strong") : null;
        return listed === null ? counted(view, index, "killed", trigger) : candidatesOf(id, view, "killed", listed.counted, { start: item.start, end: item.end });
      }
      if (/^(?:loss|funerals?)$/u.test(head.lower) && group.amount === null && wordOf(view, index + 1) === "of") {
        const lost = countListRight(view, index + 2, "weak")?.counted;
        return lost?.form === "numbered" && lost.head !== null ? candidatesOf(id, view, "killed", lost, { start: item.start, end: item.end }) : [];
      }
      if (/^funerals?$/u.test(head.lower) && group.amount === null) {
        const held = buriedAfter(view, index);
        return held === null ? [] : candidatesOf(id, view, "killed", held, { start: item.start, end: item.end });
      }
      const nobody = head.lower === "victims" && group.amount !== null && view.analysis.amounts[group.amount]?.amount.max === 0;
      const fatal = /^(?:shooting|stabbing|attack|beating|ambush|crash|shootings)$/u.test(head.lower) && view.analysis.tokens.slice(item.start, group.head).some((token) => /^(?:fatal|deadly)$/u.test(token.lower)) && wordOf(view, index + 1) === "of";
      const massacred = head.lower === "victims" && group.amount !== null && wordOf(view, index - 1) === "with" && deedNouns.has(view.analysis.tokens[nounAt(view, index - 2)?.head ?? -1]?.lemma ?? "");
      const outcome = fatal || massacred ? "killed" : nobody ? "killedOrInjured" : outcomeOf(head.lemma, head.lower);
      if (outcome === null) return [];
      if (isSomebodysBody(view, index)) return candidatesOf(id, view, "killed", bodyOf(view, index), trigger);
      if (group.amount !== null) {
        // "charged with third degree murder" counts no deaths.
        if (view.analysis.tokens[group.head - 1]?.lower === "degree") return [];
        const either = /^n?or$/u.test(wordOf(view, index + 1)) && outcomeOf(...wordsOf(view, index + 2)) !== null;
        return (deedNouns.has(head.lemma) && !/^(?:kidnapping|abduction|killing|murder)$/u.test(head.lemma)) || (head.lower === "losses" && view.analysis.amounts[group.amount]?.amount.max !== 0) ? [] : counted(view, index, either ? "killedOrInjured" : outcome, trigger);
      }
      const of = /^(?:in|at|near|on|by)$/u.test(wordOf(view, index + 1)) && nounAt(view, index + 2) !== null && (deedNouns.has(head.lemma) || head.lemma === "death") ? index + 3 : index + 1;
      if (wordOf(view, of) === "of") {
        const listed = countListRight(view, of + 1, "strong", true);
        if (listed?.counted.head?.lower === "another") return [];
        if (head.lower === "losses" && listed?.counted.form === "single") return [];
        if (/^(?:body|corpse)$/u.test(head.lower) && (listed?.counted.amount.min ?? 1) > 1) return [];
        if (listed !== null && head.lower !== "victims") return candidatesOf(id, view, outcome, listed.counted, { start: item.start, end: item.end });
      }
      return [];
    }),
};

/** "Funerals were held for eight miners": the people after "for", before any other verb. */
function buriedAfter(view: SentenceView, index: number): Counted | null {
  if (!/^(?:hold|take)$/u.test(verbAt(view, index + 1)?.lemma ?? "")) return null;
  for (let at = index + 2; at < index + 8 && verbAt(view, at) === null; at++) {
    const people = wordOf(view, at) === "for" ? countListRight(view, at + 1, "weak")?.counted : undefined;
    if (people !== undefined) return people.form === "numbered" ? people : null;
  }
  return null;
}

/** "a woman's body": one dead, where the words name whose body it is. */
function isSomebodysBody(view: SentenceView, index: number): boolean {
  const group = nounAt(view, index);
  if (group?.amount !== null || !/^(?:body|corpse)$/u.test(view.analysis.tokens[group.head]?.lower ?? "")) return false;
  const owner = view.analysis.tokens[group.head - 2];
  return view.analysis.tokens[group.head - 1]?.lower === "'s" && owner !== undefined && en.personNouns.has(owner.lemma) && /^(?:a|an|the|another)$/u.test(group.determiner ?? "");
}

function bodyOf(view: SentenceView, index: number): Counted {
  const item = view.items[index] ?? { start: 0, end: 0 };
  const { tokens, text } = view.analysis;
  const words = text.slice(tokens[item.start]?.start ?? 0, tokens[item.end - 1]?.end ?? 0);
  return { amount: { kind: "exact", min: 1, max: 1, words }, tokens: { start: item.start, end: item.end }, head: tokens[item.end - 3] ?? null, group: null, form: "single", additional: false, members: [], all: [] };
}

/** Nouns for the deed: "the massacre of 12" counts people, "three massacres" does not. */
const deedNouns = new Set(["killing", "murder", "massacre", "execution", "slaughter", "assassination", "beheading", "martyrdom", "remains", "kidnapping", "abduction"]);

function wordsOf(view: SentenceView, index: number): readonly [string, string] {
  const token = view.analysis.tokens[nounAt(view, index)?.head ?? -1];
  return [token?.lemma ?? "", token?.lower ?? ""];
}

function counted(view: SentenceView, index: number, outcome: Outcome, trigger: Candidate["trigger"]): readonly Candidate[] {
  const people = countPeople(view, index, "strong") ?? plainCount(view, index);
  return people === null || asksCount(view, people.tokens.start) ? [] : candidatesOf(id, view, outcome, people, trigger, { denied: people.amount.max === 0 && outcome !== "killedOrInjured" });
}

/** A counted noun that names no people itself: "213 lives", "nine graves". */
function plainCount(view: SentenceView, index: number): ReturnType<typeof countPeople> {
  const group = nounAt(view, index);
  const mention = group?.amount == null ? undefined : view.analysis.amounts[group.amount];
  if (group === null || mention?.use !== "count") return null;
  return { amount: mention.amount, tokens: group.tokens, head: null, group: null, form: "numbered", additional: mention.additional, members: [], all: [] };
}

function outcomeOf(lemma: string, lower: string): Outcome | null {
  if (/^(?:dead|wounded|injured|victims?|hostages?|captives?)$/u.test(lower) && lower !== "hostages" && lower !== "captives" && !/^victims?$/u.test(lower)) return null;
  if (/^(?:victims?|hostages?|captives?)$/u.test(lower)) return null;
  return en.outcomeNouns.get(lower) ?? en.outcomeNouns.get(lemma) ?? (lower === "losses" ? "killedOrInjured" : null);
}

/** Head of the verb group right after the noun, or -1: "12 lives were lost". */
const verbLost = (view: SentenceView, index: number): number => {
  const next = view.items[index + 1];
  return next?.kind === "verb" ? next.group.head : -1;
};

/** "claimed 213 lives", "cost 212 people their lives", "took three lives". */
function isLives(view: SentenceView, index: number): boolean {
  const head = view.analysis.tokens[nounAt(view, index)?.head ?? -1];
  if (head?.lower === "life" && wordOf(view, index + 1) !== "of" && nounAt(view, index)?.amount == null) return false;
  if (head?.lower !== "lives" && head?.lower !== "life") return false;
  if (/^(?:lost|gone)$/u.test(wordOf(view, index + 1)) || /^(?:were|was|had|have)$/u.test(wordOf(view, index + 1)) || view.analysis.tokens[verbLost(view, index)]?.lower === "lost" || /^(?:claimed|taken|snuffed)$/u.test(view.analysis.tokens[verbLost(view, index)]?.lower ?? "") || view.analysis.tokens[(view.items[index]?.start ?? 0) - 2]?.lower === "loss") return nounAt(view, index)?.amount != null;
  if (verbAt(view, index - 2)?.lemma === "cost" && nounAt(view, index - 1) !== null) return nounAt(view, index)?.amount != null;
  return /^(?:claim|cost|take|snuff|end|extinguish)$/u.test(tokenOf(view, index - 1)?.lemma ?? "") || (/^(?:out|away)$/u.test(wordOf(view, index - 1)) && /^(?:snuff|took|tak)/u.test(tokenOf(view, index - 2)?.lower ?? "")) || /^(?:claimed|claiming|claims|cost|costing|took|taking|taken)$/u.test(view.analysis.tokens[(view.items[index]?.start ?? 0) - 1]?.lower ?? "");
}
