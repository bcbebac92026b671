import { sideIn } from "../../../actors/index.ts";
import type { Group } from "../../../core/index.ts";
import { en } from "../../../language/index.ts";
import type { Candidate } from "../candidate.ts";
import { bodyGroupIn } from "../grammar/bodies.ts";
import { countListRight, groupOfAll } from "../grammar/lists.ts";
import { bodyBehind, groupOf, isPlural } from "../grammar/people.ts";
import { itemFrom, itemHolding, nounAt, verbAt, wordOf, type SentenceView } from "../grammar/view.ts";

/** Who some people are, and whose; null where it is not told. */
export interface Who {
  readonly group: Group | null;
  readonly side: string | null;
}

/** What stands beside the figure tells who they are: an apposition, a predicate, a relative clause, or the unit in which they died. Null where nothing does. */
export function besideFigure(view: SentenceView, candidate: Candidate): Who | null {
  const { counted, tokens } = candidate;
  const ends = counted === null ? [tokens.end] : [counted.tokens.end, tokens.end];
  for (const end of ends) {
    const told = allOfThem(view, end) ?? predicate(view, end);
    if (told !== null) return told;
  }
  if (counted !== null && counted.group === null) {
    const told = counted.form === "single" ? (ofOne(view, counted.tokens.end) ?? worksFor(view, counted.tokens.end)) : members(view, candidate);
    if (told !== null) return told;
  }
  if (counted !== null && /^deprived of (?:their )?(?:liberty|freedom)\b/u.test(view.analysis.tokens.slice(counted.tokens.end, counted.tokens.end + 4).map(({ lower }) => lower).join(" "))) return { group: "prisoners", side: null };
  const own = counted?.group ?? null;
  if (own !== null && own !== "civilian") return null;
  const body = inAction(view, candidate) ?? bodyBehind(view, tokens.end, true) ?? (counted === null || counted.head === null || en.outcomeAdjectives.has(counted.head.lower) ? bodyBehind(view, counted?.tokens.end ?? tokens.end, true) : null);
  return body === "military" || body === "police" ? { group: body, side: sideIn(view.analysis.tokens, tokens.end, Math.min(view.sentence.tokens.end, tokens.end + 8)) } : null;
}

const opens = /^[,–—\-(:]$/u;

/** ", all of them civilians", "(all soldiers)", ", both passengers": the noun that is said of all. */
function allOfThem(view: SentenceView, end: number): Who | null {
  const { tokens } = view.analysis;
  const last = view.sentence.tokens.end;
  let at = end;
  while (opens.test(tokens[at]?.lower ?? "")) at++;
  if (at === end && tokens[at]?.lower !== "all") return null;
  if (!/^(?:all|both)$/u.test(tokens[at]?.lower ?? "")) return null;
  for (at++; at < last && /^(?:of|them|whom|these|were|was|are|being|believed|to|be|reportedly|said|the|were-all|\d+|two|three|four|five|six|seven|eight|nine|ten)$/u.test(tokens[at]?.lower ?? ""); ) at++;
  return nounHere(view, at, true);
}

/** The people that the noun phrase holding a token names, where it begins there or right before. */
function nounHere(view: SentenceView, token: number, plural: boolean): Who | null {
  const at = itemHolding(view, token);
  const item = view.items[at];
  if (item?.kind !== "noun") return null;
  const head = view.analysis.tokens[item.group.head];
  if (head === undefined || (plural && !/s$|men$|women$|people$|children$|police$|personnel$|staff$/u.test(head.lower))) return null;
  const own = groupOf(view, item.group, head);
  const beside = wordOf(view, at + 1) === "and" ? nounAt(view, at + 2) : null;
  const second = view.analysis.tokens[beside?.head ?? -1];
  const group = beside === null || second === undefined || beside.determiner !== null || !isPlural(second) ? own : groupOfAll([own, groupOf(view, beside, second)]);
  return group === null ? null : { group, side: sideIn(view.analysis.tokens, item.start, item.end) };
}

/** "… were civilians", "… were all members of the force": a noun that the figure is said to be. */
function predicate(view: SentenceView, end: number): Who | null {
  const index = itemFrom(view, end);
  const verb = verbAt(view, index);
  if (verb?.lemma !== "be" || verb.form !== "finite" || verb.tokens.start !== end) return null;
  let at = index + 1;
  while (/^(?:all|both|reportedly|also|mostly|mainly)$/u.test(wordOf(view, at))) at++;
  const noun = nounAt(view, at);
  if (noun === null || verbAt(view, at + 1)?.form === "finite" || noun.amount !== null && !/^(?:all|both)$/u.test(view.analysis.amounts[noun.amount]?.amount.words.toLowerCase() ?? "")) return null;
  return nounHere(view, noun.head, true);
}

/** Item behind an age: ", 39," and "(39)". */
function afterAge(view: SentenceView, end: number): number {
  const at = itemFrom(view, end);
  const age = nounAt(view, at + 1)?.amount;
  return opens.test(wordOf(view, at)) && age != null && /^\d{1,3}$/u.test(view.analysis.amounts[age]?.amount.words ?? "") && /^[,)]$/u.test(wordOf(view, at + 2)) ? at + 2 : at;
}

/** "Jan Peto, 61, a baker, was killed": the noun that one person is said to be. */
function ofOne(view: SentenceView, end: number): Who | null {
  const at = afterAge(view, end);
  if (!opens.test(wordOf(view, at)) && !opens.test(wordOf(view, at - 1))) return null;
  const start = wordOf(view, at) === "," || opens.test(wordOf(view, at)) ? at + 1 : at;
  const noun = nounAt(view, start);
  const head = view.analysis.tokens[noun?.head ?? -1];
  if (noun === null || head === undefined || head.pos === "PROPN" || noun.amount !== null) return null;
  const group = groupOf(view, noun, head);
  // "…, the nurse said": a speaker, and nobody's description.
  if (group === null || verbAt(view, start + 1)?.lemma === "say") return null;
  return { group, side: sideIn(view.analysis.tokens, noun.tokens.start, noun.tokens.end) };
}

const pressWork = new Set(["write", "report", "edit", "host", "present", "film", "photograph", "blog", "cover"]);
const service = new Set(["work", "run", "serve", "volunteer", "fight", "belong", "join", "edit", "own", "head", "lead", "command"]);
const trade = new Set(["sell", "farm", "teach", "bake", "study", "keep", "herd", "fish", "trade"]);

/** ", who ran the crime page of a weekly", ", who served in the 3rd Brigade": work that tells what one person is. */
function worksFor(view: SentenceView, end: number): Who | null {
  const at = afterAge(view, end);
  const who = wordOf(view, at) === "," ? at + 1 : at;
  if (wordOf(view, who) !== "who") return null;
  const verb = verbAt(view, who + 1);
  if (verb === null) return null;
  const { tokens } = view.analysis;
  let close = verb.tokens.end;
  while (close < view.sentence.tokens.end && tokens[close]?.lower !== ",") close++;
  const body = bodyGroupIn(tokens, verb.tokens.end, close);
  if (pressWork.has(verb.lemma)) return body === "journalists" ? { group: body, side: null } : null;
  if (service.has(verb.lemma)) return body === null ? null : { group: body, side: sideIn(tokens, verb.tokens.end, close) };
  return trade.has(verb.lemma) ? { group: "civilian", side: null } : null;
}

/** "Two people, a fruit seller and his helper,": members that come to the number, and nouns without one ("Seven people, soldiers of the garrison,"). */
function members(view: SentenceView, { counted }: Candidate): Who | null {
  if (counted?.form !== "numbered" || (counted.head !== null && !/^(?:people|persons?|m[ae]n|others?|victims?|dead|them|those)$/u.test(counted.head.lower) && counted.head.pos !== "PROPN")) return null;
  const at = itemFrom(view, counted.tokens.end);
  if (!opens.test(wordOf(view, at))) return null;
  const listed = countListRight(view, at + 1, "weak");
  const { min } = counted.amount;
  if (listed !== null && min !== null && min > 1 && listed.counted.amount.min === min) return listed.counted.group === null ? null : { group: listed.counted.group, side: null };
  return null;
}

/** "killed in action", "3 KIA", "on the field of honour", "three bodies in uniform": only soldiers are said to be. */
function inAction(view: SentenceView, { tokens: { start, end } }: Candidate): Group | null {
  const { tokens } = view.analysis;
  for (let at = start; at < end; at++) if (/^(?:kia|wia|mia)$/u.test(tokens[at]?.lower ?? "") && /^\p{Lu}+$/u.test(tokens[at]?.text ?? "")) return "military";
  const words = tokens.slice(Math.max(start, end - 3), Math.min(view.sentence.tokens.end, end + 5)).map(({ lower }) => lower).join(" ");
  return /\b(?:in[ -]action|field of hono?u?r|fell in (?:battle|combat)|on the battlefield|in (?:\p{L}+ )?(?:uniforms?|fatigues|camouflage))\b/u.test(words) ? "military" : null;
}
