import { knownActorAt, sideIn } from "../../../actors/index.ts";
import type { Group, Span, Speaker } from "../../../core/index.ts";
import { en, type Analysis, type Token } from "../../../language/index.ts";
import type { Candidate } from "../candidate.ts";
import type { Counted } from "../grammar/counted.ts";
import { groupOf } from "../grammar/people.ts";
import { itemFrom, viewOf, type SentenceView } from "../grammar/view.ts";
import { antecedentOf, type Told } from "./antecedents.ts";
import { besideFigure, type Who } from "./beside.ts";
import { ofOwner, sideOfOwner } from "./owners.ts";

export type { Who } from "./beside.ts";

/** How many tokens may stand between figures of one list: ", and", "; another". */
const listGap = 3;

/**
 * Who the people of each candidate are, and whose: by their own words, by what stands beside the figure, by whose they are said to be, and by those whom the words
 * point back to, in this order. `speakerOf` tells who says a candidate's words; undefined where nobody does. Null fields are not told.
 */
export function whoTheyAre(analysis: Analysis, candidates: readonly Candidate[], speakerOf: (candidate: Candidate) => Speaker | undefined): ReadonlyMap<Candidate, Who> {
  const told: Told[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.sentence - b.sentence || a.tokens.start - b.tokens.start)) {
    const who = whoIs(analysis, candidate, told, speakerOf);
    const view = who.side === null ? viewOf(analysis, candidate.sentence) : null;
    told.push({ candidate, who: view === null ? who : { group: who.group, side: sideOfOwner(view, candidate, speakerOf(candidate)) } });
  }
  return new Map(told.map(({ candidate, who }) => [candidate, who]));
}

function whoIs(analysis: Analysis, candidate: Candidate, told: Told[], speakerOf: (candidate: Candidate) => Speaker | undefined): Who {
  const { counted } = candidate;
  const own: Who = counted === null ? { group: null, side: null } : { group: counted.group, side: sideOfCounted(analysis.tokens, counted) };
  const view = viewOf(analysis, candidate.sentence);
  if (view === null) return own;
  const beside = besideFigure(view, candidate);
  if (beside !== null && !(own.group === "military" || own.group === "police") && !((own.group === "children" || own.group === "women") && beside.group === "civilian")) {
    if (own.group === null) spreadBack(told, candidate, beside);
    return { group: beside.group, side: own.side ?? beside.side };
  }
  const taken = own.group === "prisoners" && candidate.outcome === "captured";
  const boys = own.group === "children" && /^(?:boys?|lads?|sons?)$/u.test(counted?.head?.lower ?? "");
  // "one of our watchmen", said by an aid group: its staff, whatever they do there.
  const staff = own.group === "civilian" ? ofOwner(view, candidate, speakerOf(candidate)) : null;
  if (staff?.group === "aidWorkers" || staff?.group === "journalists") return { group: staff.group, side: own.side ?? staff.side };
  if (own.group !== null && !boys && !taken) return ofService(view, candidate, told) ?? own;
  const owner = ofOwner(view, candidate, speakerOf(candidate));
  if (owner !== null) return { group: owner.group, side: own.side ?? owner.side };
  if (/^jawans?$/u.test(counted?.head?.lower ?? "")) return { group: serviceAround(view), side: own.side };
  const before = boys ? null : (inToll(view, candidate) ?? antecedentOf(view, candidate, told));
  return before === null ? (taken ? { group: null, side: own.side } : own) : { group: before.group, side: own.side ?? before.side };
}

/** "15 fighters of one group and nine of another": a list is of one side only where all its members are. */
function sideOfCounted(tokens: readonly Token[], { all, tokens: span }: Counted): string | null {
  const sides = new Set(all.flatMap((member) => sideOfWords(tokens, member.tokens) ?? []));
  return sides.size > 1 ? null : sideOfWords(tokens, span);
}

/** The party that the words for people name; an outlet is no party of those who work for it, and "3 KIA" are no Kachins. */
function sideOfWords(tokens: readonly Token[], { start, end }: Span): string | null {
  for (let at = start; at < end; at++) {
    const known = knownActorAt(tokens, at, false);
    const outlet = known?.actor.kind === "media" || known?.actor.kind === "stateMedia";
    if (known !== null && outlet) return sideOfWords(tokens, { start: known.end, end });
    if (/^(?:kia|wia|mia)$/u.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.pos === "NUM") return null;
  }
  // "26 rebels of the Valley Army": whose they are stands behind.
  return sideIn(tokens, start, end) ?? sideBehind(tokens, end);
}

/** The party named right behind a noun for people by "of" or "from", within its phrase. */
function sideBehind(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.lower !== "of") return null;
  let until = end + 1;
  while (until < end + 6 && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[until]?.pos ?? "")) until++;
  return sideIn(tokens, end + 1, until);
}

/** "19 killed, 22 wounded, all of them civilians": said of the figures of the list before it, too. */
function spreadBack(told: Told[], candidate: Candidate, who: Who): void {
  let { start } = candidate.tokens;
  for (let at = told.length - 1; at >= 0; at--) {
    const other = told[at];
    if (other === undefined || other.candidate.sentence !== candidate.sentence || other.who.group !== null || other.candidate.counted?.head != null || start - other.candidate.tokens.end > listGap) return;
    told[at] = { candidate: other.candidate, who };
    ({ start } = other.candidate.tokens);
  }
}

/**
 * Officers are police and personnel soldiers, unless the sentence tells otherwise: "30 soldiers, two officers among them", "17 officers in the army's command centre",
 * "61 personnel, the police chief said".
 */
function ofService(view: SentenceView, { part, sentence, counted }: Candidate, told: readonly Told[]): Who | null {
  const { tokens } = view.analysis;
  const own = counted?.group ?? undefined;
  if (counted === null || !/^(?:officers?|personnel)$/u.test(counted.head?.lower ?? "") || tokens.slice(counted.tokens.start, counted.tokens.end).some(({ lower }) => en.groupModifiers.has(lower))) return null;
  const whole = part ? told.findLast((other) => !other.candidate.part && other.candidate.sentence === sentence) : undefined;
  if (whole?.who.group === "military") return whole.who;
  const other = own === "police" ? "military" : "police";
  const groups = tokens.slice(view.sentence.tokens.start, view.sentence.tokens.end).map(({ lower }) => (lower === "prison" ? "police" : en.groupBodies.get(lower)));
  return groups.includes(other) && !groups.includes(own) ? { group: other, side: null } : null;
}

/** The one service that the paragraph tells of: a jawan is a soldier or a policeman. Null where it tells of none, or of both. */
function serviceAround({ analysis: { tokens, sentences, blocks }, sentence }: SentenceView): Group | null {
  const first = blocks[sentence.block]?.sentences.start ?? sentence.index;
  const from = sentences[first]?.tokens.start ?? sentence.tokens.start;
  const told = new Set(tokens.slice(from, sentence.tokens.end).flatMap(({ lower, lemma }) => {
    const group = en.groupBodies.get(lower) ?? en.personNouns.get(lemma);
    return group === "military" || group === "police" ? [group] : [];
  }));
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}

/** "the number of civilians killed", "civilian casualties reached 40", "the number of aid workers slain": whom a toll counts. */
function inToll(view: SentenceView, { rule, counted, tokens: { start, end } }: Candidate): Who | null {
  if (!rule.endsWith("/toll") && !(counted !== null && /^(?:casualt|death|fatalit|loss)/u.test(counted.head?.lower ?? ""))) return null;
  const { tokens } = view.analysis;
  for (let at = itemFrom(view, start - 1); at < view.items.length; at++) {
    const item = view.items[at];
    if (item === undefined || item.start >= end) break;
    if (item.kind !== "noun") continue;
    const head = tokens[item.group.head];
    if (head === undefined) continue;
    const counts = tokens[item.start - 1]?.lower === "of" || /^(?:casualt|death|fatalit|loss|toll|dead|injur)/u.test(head.lower);
    if (!counts) continue;
    const group = groupOf(view, item.group, head);
    if (group !== null) return { group, side: sideIn(tokens, item.start, item.end) };
  }
  return null;
}
