import type { Group, NounGroup, Sentence, Token, VerbGroup } from "./analysis.ts";
import { measureUnits, personNouns, pluralNouns, reportingVerbs } from "./locales/en/index.ts";

/** One predicate of a sentence and who or what it is said of. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Null where the sentence names none. */
  readonly subject: NounGroup | null;
}

/** A clause that is still open: it waits for its subject, its verb, or its end. */
interface Frame {
  readonly kind: "main" | "relative" | "subordinate" | "aside";
  subject: NounGroup | null;
  verb: VerbGroup | null;
  /** A past form that may be a participle stood behind the subject: "a bomb detonated near a market". */
  maybeOver: boolean;
}

/** The noun group that the next verb may be said of. */
interface Pending {
  readonly group: NounGroup;
  /** The verb whose object it is, unless another verb follows. */
  readonly objectOf: VerbGroup | null;
  readonly afterBreak: boolean;
}

const relatives = /^(?:who|whom|whose|which|where)$/u;
const subordinators = /^(?:when|while|because|although|though|if|whereas|unless|whether|once|that)$/u;
/** Prepositions that open a clause where a noun and a finite verb follow. */
const eitherWay = /^(?:after|before|since|until|till|as|than)$/u;
const conjunctions = /^(?:and|or|but|then|nor)$/u;
/** Before "being shot": it is said of the clause's subject. Refused: "escaped being shot". */
const afterWhat = /^(?:after|before|despite|when|while|since|and|,)$/u;
const breaks = /^(?:[,–—-]|--)$/u;

/**
 * The clauses of one sentence, one for each verb group, in its order: which noun each verb is said of, past relative clauses, asides, and clauses in clauses.
 * "Ten people who were waiting when a shell landed, the ministry said, were killed": people wait, a shell lands, the ministry says, people are killed. One pass.
 */
export function findClauses(tokens: readonly Token[], { tokens: { start, end } }: Pick<Sentence, "tokens">, groups: readonly Group[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const open = (kind: Frame["kind"], subject: NounGroup | null = null): Frame => ({ kind, subject, verb: null, maybeOver: false });
  let stack: Frame[] = [open("main")];
  let pending: Pending | null = null;
  let seen: NounGroup[] = [];
  let lastVerb: VerbGroup | null = null;
  let next = 0;
  let broken = false;
  let afterPreposition = false;
  const top = (): Frame => stack.at(-1) ?? stack[0] as Frame;
  const waiting = (): number => stack.findLastIndex((frame) => frame.subject !== null && frame.verb === null && !frame.maybeOver);

  for (let at = start; at < end; ) {
    const group = groups[next];
    const word = tokens[at]?.lower ?? "";
    if (group === undefined || group.tokens.start > at) {
      at++;
      if (/^["“”‘’]$/u.test(tokens[at - 1]?.text ?? "")) continue;
      if (breaks.test(word) || word === "(" || word === ")") {
        if (top().kind === "aside" && top().verb !== null) stack.pop();
        pending = null;
        broken = true;
        lastVerb = null;
      } else if (word === ";" || word === ":") {
        stack = [open("main")];
        pending = null;
        broken = true;
        lastVerb = null;
      } else if (relatives.test(word) || (word === "that" && lastVerb === null && seen.length > 0 && !broken && !isReporting(tokens, at - 1))) {
        stack.push(open("relative", groups[next]?.kind === "noun" && groups[next]?.tokens.start === at ? null : antecedent(tokens, seen, word)));
        pending = null;
      } else if (subordinators.test(word) || (eitherWay.test(word) && opensClause(tokens, groups, next, at) && (waiting() < 0 || verbsAhead(groups, next) > 1))) {
        stack.push(open("subordinate"));
        pending = null;
        lastVerb = null;
        afterPreposition = false;
      } else if (conjunctions.test(word)) {
        lastVerb = null;
        broken = false;
        afterPreposition = false;
      } else if (tokens[at - 1]?.pos === "ADP" || eitherWay.test(word) || word === "including" || word === "like") {
        afterPreposition = true;
      }
      continue;
    }
    next++;
    at = group.tokens.end;
    if (group.kind === "noun") {
      const alone = group.tokens.end - group.tokens.start === 1 ? (tokens[group.head]?.lower ?? "") : "";
      if (relatives.test(alone) || (alone === "that" && seen.length > 0 && lastVerb === null)) {
        const objective = groups[next]?.kind === "noun" && groups[next]?.tokens.start === at;
        stack.push(open("relative", objective || alone === "whose" ? null : antecedent(tokens, seen, alone)));
        pending = null;
        lastVerb = null;
      } else if (afterPreposition) {
        seen.push(group);
      } else if (!isTime(tokens, group) || top().subject === null) {
        seen.push(group);
        const frame = top();
        pending = { group, objectOf: lastVerb, afterBreak: broken };
        if (frame.subject === null && frame.verb === null) frame.subject = group;
      }
      afterPreposition = false;
      broken = false;
      lastVerb = null;
      continue;
    }
    clauses.push({ verb: group, subject: read(group) });
    lastVerb = group;
    afterPreposition = false;
    broken = false;
  }
  return clauses;

  /** Who the verb is said of; opens and closes frames on the way. */
  function read(verb: VerbGroup): NounGroup | null {
    if (verb.form === "infinitive") return top().subject;
    if (verb.form === "ingParticiple" || verb.form === "pastParticiple" || /^(?:being|getting|having)$/u.test(tokens[verb.tokens.start]?.lower ?? "")) {
      const beside = seen.at(-1);
      const commaed = broken && verb.form === "pastParticiple" && beside?.amount != null && tokens[beside.head]?.pos !== "NUM" && verb.tokens.start === beside.tokens.end + 1 && tokens[beside.tokens.end]?.lower === "," && verb.tokens.start > start + 2;
      const adjacent = beside !== undefined && ((!broken && onlyAdverbs(tokens, beside.tokens.end, verb.tokens.start)) || commaed) ? beside : null;
      if (verb.form === "pastParticiple" && adjacent !== null && top().subject === adjacent) top().maybeOver = top().verb === null && top().kind !== "main";
      else if (verb.form === "ingParticiple") pending = null;
      if (adjacent === null && /^(?:being|getting)$/u.test(tokens[verb.tokens.start]?.lower ?? "") && !afterWhat.test(wordBefore(tokens, verb.tokens.start, start))) return null;
      return adjacent ?? (verb.form === "pastParticiple" && top().verb === null ? null : top().subject);
    }
    const frame = top();
    const joined = conjunctions.test(wordBefore(tokens, verb.tokens.start, start));
    if (pending !== null && !joined && takes(pending, frame, verb)) {
      const { group } = pending;
      if (frame.verb !== null || (frame.subject !== null && frame.subject !== group && pending.afterBreak && reportingVerbs.has(verb.lemma))) stack.push(open("aside", group));
      top().subject = group;
      top().verb = verb;
      pending = null;
      seen = [group];
      return group;
    }
    pending = null;
    const at = joined ? -1 : waiting();
    if (at >= 0) stack = stack.slice(0, at + 1);
    else if (frame.verb === null && frame.maybeOver) frame.maybeOver = false;
    top().verb = verb;
    return top().subject ?? stack.findLast(({ subject }) => subject !== null)?.subject ?? null;
  }

  /** Whether the noun right before the verb is its subject: not where it is another verb's object and a clause around it still waits for its verb. */
  function takes({ group, objectOf, afterBreak }: Pending, frame: Frame, verb: VerbGroup): boolean {
    if (frame.maybeOver && frame.subject === group && waiting() >= 0) return false;
    if (objectOf === null) return !(afterBreak && frame.subject !== null && frame.verb === null && !reportingVerbs.has(verb.lemma) && isApposed(tokens, frame.subject, group));
    return reportingVerbs.has(objectOf.lemma) || waiting() < 0;
  }
}

/** "the driver, a man from Jos was killed": two nouns for one person, where no comma closes the second. */
const isApposed = (tokens: readonly Token[], first: NounGroup, second: NounGroup): boolean => /^an?$/u.test(second.determiner ?? "") && first.amount === null && isPersonal(tokens, first) && isPersonal(tokens, second);

/** The verb right before a position reports: "said that" opens what was said. */
const isReporting = (tokens: readonly Token[], at: number): boolean => reportingVerbs.has(tokens[at]?.lemma ?? "");

/** "after a shell hit the house" opens a clause, "after the attack" does not: a noun, its phrases, and a finite verb. */
function opensClause(tokens: readonly Token[], groups: readonly Group[], next: number, at: number): boolean {
  const noun = groups[next];
  if (noun?.kind !== "noun" || noun.tokens.start > at) return false;
  for (let k = next + 1, from = noun.tokens.end; k < next + 5; k++) {
    const group = groups[k];
    if (group === undefined) return false;
    const between = tokens.slice(from, group.tokens.start);
    if (group.kind === "verb") return group.form === "finite" && between.every(({ pos }) => pos === "ADV" || pos === "ADJ");
    if (between.length !== 1 || between[0]?.pos !== "ADP") return false;
    from = group.tokens.end;
  }
  return false;
}

/** How many finite verbs follow: a clause that still waits for its verb needs one of them. */
const verbsAhead = (groups: readonly Group[], next: number): number => groups.slice(next).filter((group) => group.kind === "verb" && group.form === "finite").length;

const onlyAdverbs = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).every(({ pos }) => pos === "ADV");

function wordBefore(tokens: readonly Token[], at: number, start: number): string {
  let before = at - 1;
  while (before >= start && tokens[before]?.pos === "ADV" && !conjunctions.test(tokens[before]?.lower ?? "")) before--;
  return before >= start ? (tokens[before]?.lower ?? "") : "";
}

function isPersonal(tokens: readonly Token[], group: NounGroup): boolean {
  const head = tokens[group.head];
  return head !== undefined && (personNouns.has(head.lemma) || pluralNouns.has(head.lower) || personNouns.has(head.lower) || /-old$/u.test(head.lower));
}

const isTime = (tokens: readonly Token[], group: NounGroup): boolean => /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|overnight|morning|evening|night|afternoon|week|month|year)$/u.test(tokens[group.head]?.lower ?? "") || measureUnits.has(tokens[group.head]?.lower ?? "");

/** The noun that a relative clause describes: the nearest, or for "who" the nearest that is a person. */
function antecedent(tokens: readonly Token[], seen: readonly NounGroup[], word: string): NounGroup | null {
  const near = seen.slice(-4).reverse();
  if (word !== "who" && word !== "whom" && word !== "whose") return near[0] ?? null;
  return near.find((group) => isPersonal(tokens, group)) ?? near.find((group) => group.proper) ?? near[0] ?? null;
}
