import { formTest, type Analysis, type Group, type NounGroup, type Token, type VerbGroup } from "../language/index.ts";
import { headOf } from "./describe.ts";
import { knownActorAt } from "./known.ts";
import { joinsName, wholeName } from "./name-groups.ts";
import { countryNames, governmentMetonyms } from "./tables/countries.ts";
import { verbNouns } from "./tables/speech.ts";
import { documents } from "./tables/heads.ts";
import { givenNames } from "./tables/titles.ts";

/** Adjectives that name a body where no noun follows: "Israel's military said". */
const bodies = new Set(["military", "opposition", "paramilitary", "executive"]);

/**
 * The groups of an analysis with two misreadings put right that hide speakers: a verb of speech taken for a noun ("Local authorities report that"),
 * and a body named by an adjective ("Israel's military said"). Everything else is the same; linear in the number of groups.
 */
export function mendGroups(analysis: Analysis): Analysis {
  const known = mendedBefore.get(analysis);
  if (known !== undefined) return known;
  const mended = mend(analysis);
  mendedBefore.set(analysis, mended);
  return mended;
}

/** Two stages ask for the same groups; the answer is kept for as long as the analysis itself. */
const mendedBefore = new WeakMap<Analysis, Analysis>();

function mend(analysis: Analysis): Analysis {
  const { tokens } = analysis;
  const groups: Group[] = [];
  const mended = new Set<number>();
  let changed = false;
  let named = 0;
  for (const found of analysis.groups) {
    const whole = found.kind === "noun" ? wholeName(analysis, found) : null;
    if (whole !== null) {
      named = whole.tokens.end;
      groups.push(whole);
      changed = true;
      continue;
    }
    if (found.tokens.end <= named) continue;
    const act = found.kind === "noun" ? officeAndVerb(tokens, found) : -1;
    if (found.kind === "noun" && act >= 0) {
      groups.push({ ...found, tokens: { start: found.tokens.start, end: act }, head: act - 1 }, { ...verbAt(tokens, act), lemma: tokens[act]?.lemma ?? "" }, { ...found, tokens: { start: act + 1, end: found.tokens.end }, determiner: null, amount: null });
      changed = true;
      continue;
    }
    const group = nameTakenForVerb(analysis, cutAtComma(tokens, found));
    changed ||= group !== found;
    if (group !== found && group.kind === "noun" && found.kind === "verb") {
      mended.add(group.head);
      const before = groups.at(-1);
      if (before?.kind === "noun" && before.tokens.end === group.tokens.start && tokens[before.head]?.sentence === tokens[group.head]?.sentence) groups[groups.length - 1] = { ...before, tokens: { start: before.tokens.start, end: group.tokens.end }, head: group.head, proper: true };
      else groups.push(group);
      continue;
    }
    const name = groups.at(-1);
    if (group.kind === "noun" && name?.kind === "noun" && name.tokens.end === group.tokens.start && mended.has(name.head) && (/^\p{Lu}/u.test(tokens[group.tokens.start]?.text ?? "") || tokens[name.tokens.start - 1]?.lower === "to") && tokens[name.head]?.sentence === tokens[group.head]?.sentence) {
      groups[groups.length - 1] = { ...group, tokens: { start: name.tokens.start, end: group.tokens.end }, determiner: name.determiner, proper: true };
      changed = true;
      continue;
    }
    const heard = group.kind === "noun" ? hearerEnd(tokens, group) : -1;
    if (group.kind === "noun" && heard >= 0) {
      groups.push({ ...group, tokens: { start: group.tokens.start, end: heard }, head: heard - 1 }, { ...group, tokens: { start: heard, end: group.tokens.end }, determiner: null, proper: false });
      changed = true;
      continue;
    }
    const owners = pluralOwners(tokens, groups.at(-1), group);
    if (owners !== null && group.kind === "noun") {
      groups[groups.length - 1] = { ...group, tokens: { start: owners.tokens.start, end: group.tokens.end }, determiner: owners.determiner, proper: owners.proper };
      changed = true;
      continue;
    }
    if (namesPerson(tokens, groups.at(-1), group)) {
      const before = groups.at(-1) as NounGroup;
      groups[groups.length - 1] = { ...before, tokens: { start: before.tokens.start, end: group.tokens.end }, head: group.head };
      mended.add(group.head);
      changed = true;
      continue;
    }
    if (group.kind === "noun" && group.determiner === null && group.tokens.end - group.tokens.start > 1 && opensReport(tokens[group.tokens.start]) && groups.at(-1)?.kind === "noun" && groups.at(-1)?.tokens.end === group.tokens.start) {
      groups.push(verbAt(tokens, group.tokens.start), { ...group, tokens: { start: group.tokens.start + 1, end: group.tokens.end } });
      changed = true;
      continue;
    }
    const bulletin = groups.at(-1);
    if (group.kind === "verb" && bulletin?.kind === "verb" && bulletin.tokens.end === group.tokens.start && bulletin.tokens.end - bulletin.tokens.start === 1 && documents.has(tokens[bulletin.head]?.lower ?? "") && plainlySpeaks.test(tokens[group.head]?.lower ?? "")) {
      const opens = tokens[bulletin.head - 1]?.sentence === tokens[bulletin.head]?.sentence && /^(?:ADJ|ADV|DET|PROPN|NOUN)$/u.test(tokens[bulletin.head - 1]?.pos ?? "");
      groups[groups.length - 1] = { kind: "noun", tokens: { start: bulletin.head - (opens ? 1 : 0), end: bulletin.tokens.end }, head: bulletin.head, amount: null, determiner: null, proper: false };
      groups.push(group);
      changed = true;
      continue;
    }
    if (joinsName(tokens, groups, group)) {
      changed = true;
      continue;
    }
    const verb = group.kind === "noun" ? misreadVerb(analysis, group) : -1;
    if (group.kind === "noun" && verb >= 0) {
      groups.push({ ...group, tokens: { start: group.tokens.start, end: verb }, head: verb - 1 }, verbAt(tokens, verb));
      if (verb + 1 < group.tokens.end) groups.push({ ...group, tokens: { start: verb + 1, end: group.tokens.end }, determiner: null, amount: null });
      changed = true;
      continue;
    }
    const her = sourceHer(tokens, groups.at(-1)?.tokens.end ?? 0, group.tokens.start);
    if (her >= 0) groups.push({ kind: "noun", tokens: { start: her, end: her + 1 }, head: her, amount: null, determiner: null, proper: false });
    changed = closeGap(tokens, groups, group) || her >= 0 || changed;
    groups.push(group);
  }
  return changed ? { ...analysis, groups } : analysis;
}

const opensReport = formTest(({ lower }) => /^(?:said|says|told|announced|confirmed)$/u.test(lower));

/** "the Doctors' Union", "the herders' association": the owners of a body, which the grouping cut off at the apostrophe; null where it is no body. */
function pluralOwners(tokens: readonly Token[], before: Group | undefined, group: Group): NounGroup | null {
  if (before?.kind !== "noun" || group.kind !== "noun" || group.tokens.start !== before.tokens.end + 1 || group.determiner !== null || group.amount !== null) return null;
  const mark = tokens[before.tokens.end];
  const owner = tokens[before.tokens.end - 1];
  if (mark === undefined || owner === undefined || (mark.text !== "'" && mark.text !== "’") || !/s$/u.test(owner.lower) || mark.start !== owner.end || mark.end === tokens[group.tokens.start]?.start) return null;
  return headOf(tokens[group.head])?.head.sort === "organisation" ? before : null;
}

/** "a war monitor", "a health worker": behind "a" and a noun, a base form that is an office is no verb, for it would not agree with its subject. */
function namesPerson(tokens: readonly Token[], before: Group | undefined, group: Group): boolean {
  if (before?.kind !== "noun" || group.kind !== "verb" || before.tokens.end !== group.tokens.start || group.tokens.end - group.tokens.start > 1 || before.determiner === null) return false;
  const word = tokens[group.head];
  const singular = /^an?$/u.test(before.determiner) || (/^(?:the|this|that|one)$/u.test(before.determiner) && tokens[before.head]?.pos === "NOUN" && !/(?:s|people|police|men|women|children)$/u.test(tokens[before.head]?.lower ?? ""));
  if (!singular) return false;
  return word !== undefined && word.lower === word.lemma && word.sentence === tokens[before.head]?.sentence && headOf(word)?.head.sort === "role";
}

const tells = formTest(({ lower }) => lower === "told" || lower === "tells" || lower === "telling");

/** Behind the hearer of "told the BBC rescuers had pulled": a known outlet, or a name in capitals, and the subject of what was told in one group; -1 where it is not so. */
function hearerEnd(tokens: readonly Token[], group: NounGroup): number {
  const { start, end } = group.tokens;
  if (!tells(tokens[start - 1]) || tokens[end]?.lower === "that" || (tokens[end]?.pos !== "VERB" && tokens[end]?.pos !== "AUX")) return -1;
  const first = tokens[start]?.pos === "DET" ? start + 1 : start;
  const known = knownActorAt(tokens, first, false);
  if (known !== null) return known.end < end && !/^(?:news|agency|newspaper|television|tv|radio|reporters?|correspondents?|journalists?|'s?)$/u.test(tokens[known.end]?.lower ?? "") ? known.end : -1;
  let at = first;
  while (at < end && /^\p{Lu}/u.test(tokens[at]?.text ?? "")) at++;
  return at > first && at < end && headOf(tokens[at - 1])?.head.sort !== "role" && headOf(tokens[end - 1])?.head.sort === "people" && /^\p{Ll}/u.test(tokens[at]?.text ?? "") ? at : -1;
}

/** "according to her, was": a pronoun that stands alone, where the grouping looks for what she owns; -1 where there is none in the gap. */
function sourceHer(tokens: readonly Token[], from: number, to: number): number {
  for (let at = Math.max(from, to - 4); at < to; at++) if (tokens[at]?.lower === "her" && tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "according") return at;
  return -1;
}

/** Names the body or office that the tagger left out of a group right before a verb or "of"; true where it changed something. */
function closeGap(tokens: readonly Token[], groups: Group[], group: Group): boolean {
  const last = groups.at(-1);
  const gapStart = last === undefined ? group.tokens.start - 3 : last.tokens.end;
  for (let at = Math.max(0, gapStart, group.tokens.start - 4); at < group.tokens.start; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || token.sentence !== next.sentence) continue;
    const office = headOf(token)?.head.sort === "role" && (/^(?:chief|head|official|general|representative|executive|local|native)$/u.test(token.lower) || (token.pos === "ADJ" && tokens[at - 1]?.pos === "DET"));
    const beforeVerb = at + 1 === group.tokens.start && group.kind === "verb";
    const attendant = beforeVerb && token.pos === "ADJ" && group.tokens.end - group.tokens.start === 1 && plainlySpeaks.test(tokens[group.head]?.lower ?? "") && last?.kind === "noun" && last.tokens.end === at && !postposed.test(token.lower);
    const compass = beforeVerb && /^(?:north|south|east|west|interior|capital)$/u.test(token.lower) && tokens[at - 1]?.lower === "the";
    const alone = compass || beforeVerb && token.pos === "ADJ" && plainlySpeaks.test(tokens[group.head]?.lower ?? "") && /^(?:the|an?)$/u.test(tokens[at - 1]?.lower ?? "");
    if (!attendant && !alone && !(bodies.has(token.lower) && beforeVerb) && !(office && (beforeVerb || next.lower === "of" || next.text === "," || next.lower === "in"))) continue;
    const owned = last?.kind === "noun" && (last.tokens.end === at || (tokens[at - 1]?.lower === "'s" && last.tokens.end === at - 1));
    if (owned) groups[groups.length - 1] = { ...last, tokens: { start: last.tokens.start, end: at + 1 }, head: at };
    else {
      let start = at;
      while (start > gapStart && start > 0 && (tokens[start - 1]?.pos === "DET" || tokens[start - 1]?.pos === "ADJ") && tokens[start - 1]?.sentence === token.sentence) start--;
      if (start === at && !beforeVerb) continue;
      groups.push({ kind: "noun", tokens: { start, end: at + 1 }, head: at, amount: null, determiner: tokens[start]?.pos === "DET" ? (tokens[start]?.lower ?? null) : null, proper: false });
    }
    return true;
  }
  const verb = last;
  const insertion = verb !== undefined && verb.tokens.end + 1 === group.tokens.start && tokens[verb.tokens.end]?.text === "," && /^an?$/u.test(tokens[groups.at(-2)?.tokens.start ?? -1]?.lower ?? "");
  if (group.kind === "verb" && group.form === "finite" && verb?.kind === "verb" && (verb.tokens.end === group.tokens.start || insertion) && verb.tokens.end - verb.tokens.start === 1 && headOf(tokens[verb.head])?.head.sort === "role" && tokens[verb.head]?.sentence === tokens[group.head]?.sentence) {
    const before = groups.at(-2);
    if (before?.kind === "noun" && before.tokens.end === verb.tokens.start) {
      groups.length -= 2;
      groups.push({ ...before, tokens: { start: before.tokens.start, end: verb.tokens.end }, head: verb.head });
      return true;
    }
  }
  return false;
}

const plainlySpeaks = /^(?:said|says|told|tells|added|adds|confirmed|announced|wrote)$/u;

/** Adjectives that stand behind the noun they describe: "those present said". */
const postposed = /^(?:present|alive|familiar|close|responsible|concerned|involved|aged|alike|available|able|unable|due|likely|alone|aware|dead|injured|wounded|missing)$/u;

/** A name that the tagger took for a verb: "Lay said", "Don Yeomans", and "police" behind "according to". */
function nameTakenForVerb(analysis: Analysis, group: Group): Group {
  if (group.kind === "noun") return group;
  const { tokens } = analysis;
  const head = tokens[group.head];
  const sentence = analysis.sentences[head?.sentence ?? -1];
  const alone = group.tokens.end - group.tokens.start === 1;
  if (head === undefined || sentence === undefined || (alone ? head.pos !== "VERB" || analysis.capitals : tokens[group.tokens.start]?.lower !== "to")) return group;
  const noun = (start: number): NounGroup => ({ kind: "noun", tokens: { start, end: group.head + 1 }, head: group.head, amount: null, determiner: null, proper: /^\p{Lu}/u.test(head.text) });
  if (group.tokens.end - group.tokens.start === 2 && tokens[group.tokens.start]?.lower === "to" && tokens[group.tokens.start - 1]?.lower === "according") return noun(group.head);
  if (!alone || !/^\p{Lu}\p{Ll}/u.test(head.text)) return group;
  const block = analysis.blocks[sentence.block];
  if (block === undefined || block.kind === "headline" || block.kind === "subheading") return group;
  if (group.head === sentence.tokens.start) return givenNames.has(head.lower) && tokens[group.head + 1]?.pos === "PROPN" ? noun(group.head) : group;
  return /^["“‘:(–—-]$/u.test(tokens[group.head - 1]?.text ?? "") ? group : noun(group.head);
}

/** Token of the verb in "the general offered condolences", which the grouping took for one noun phrase; -1 where there is none. */
function officeAndVerb(tokens: readonly Token[], group: NounGroup): number {
  const at = group.tokens.start + 2;
  return at < group.head && group.determiner !== null && /^(?:general|military|chief|official|representative|executive)$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at]?.pos === "VERB" ? at : -1;
}

/** "foiled, local media" is no one group: what stands before the comma belongs to the clause before. */
function cutAtComma(tokens: readonly Token[], group: Group): Group {
  if (group.kind !== "noun" || group.determiner !== null || group.amount !== null) return group;
  const { start, end } = group.tokens;
  const predicate = tokens[start]?.pos === "ADJ" && /^(?:is|are|was|were|be|been|probably|likely|much|still|far)$/u.test(tokens[start - 1]?.lower ?? "");
  if (tokens[start + 1]?.text !== "," || end - start < 4 || !(predicate || /ed$/u.test(tokens[start]?.lower ?? ""))) return group;
  return { ...group, tokens: { start: start + 2, end } };
}

function verbAt(tokens: readonly Token[], at: number): VerbGroup {
  return { kind: "verb", tokens: { start: at, end: at + 1 }, head: at, lemma: verbNouns.get(tokens[at]?.lower ?? "") ?? tokens[at]?.lemma ?? "", voice: "active", form: "finite", negated: false, modal: null };
}

/** Token of a verb of speech inside a noun group; -1 where there is none. */
function misreadVerb(analysis: Analysis, group: NounGroup): number {
  const { tokens } = analysis;
  const { start, end } = group.tokens;
  if (end - start < 2 && !precededByClause(tokens, start)) return -1;
  const sentence = analysis.sentences[tokens[start]?.sentence ?? -1];
  if (sentence === undefined) return -1;
  const block = analysis.blocks[sentence.block];
  const heading = block !== undefined && block.kind !== "paragraph";
  if (heading) {
    for (let at = start + 1; at < end && at <= start + 5; at++) if ((start === sentence.tokens.start || /^(?:says?|said)$/u.test(tokens[at]?.lower ?? "")) && verbNouns.has(tokens[at]?.lower ?? "") && namesActor(tokens, start, at)) return at;
  }
  for (let at = start + 1; at < end - 1; at++) if (at > start + 1 && (tokens[at]?.lower === "informed" || tokens[at]?.lower === "branded")) return at;
  const last = end - 1;
  const token = tokens[last];
  const next = tokens[end];
  if (token === undefined || next === undefined || next.sentence !== sentence.index || !verbNouns.has(token.lower)) return -1;
  if (next.text === "." && behindComma(tokens, start) && token.lower.endsWith("s") && last > start && (headOf(tokens[last - 1]) !== null || tokens[start - 1]?.text !== ",")) return last;
  if (last > start && /^claims?$/u.test(token.lower) && next.lower === "to" && tokens[end + 1]?.lower === "have" && tokens[last - 1]?.lower !== "'s" && !/^(?:its|his|her|their|our|my|the|an?|this|that|any|no)$/u.test(tokens[last - 1]?.lower ?? "") && tokens[last - 1]?.pos !== "ADJ") return last;
  if (last > start && token.lower === "spoke" && /^(?:of|about|to|with|on|at|in|by|from)$/u.test(next.lower)) return last;
  if (last > start && /^reports?$/u.test(token.lower) && next.pos === "VERB" && next.lower.endsWith("ing")) return last;
  if (last > start && /^(?:lists|counts|documents|records)$/u.test(token.lower) && next.pos === "NUM") return last;
  if (last > start && /^(?:show|shows|report|claim|estimate)$/u.test(token.lower) && next.lower === "that" && /^(?:from|by|of)$/u.test(tokens[start - 1]?.lower ?? "")) return last;
  if (last > start && next.text === "." && behindComma(tokens, start) && /^(?:shows?|suggests?|indicates?)$/u.test(token.lower) && documents.has(tokens[last - 1]?.lower ?? "")) return last;
  if (last > start && /^(?:claims?|reports?)$/u.test(token.lower) && next.text === "." && tokens[start - 1]?.text === "," && tokens[start]?.pos === "DET") return last;
  if (last > start && token.lower === "report" && next.pos === "ADP" && tokens[start - 1]?.lower === "by") return last;
  if (last === start) return next.lower === "that" && /^(?:and|but)$/u.test(tokens[start - 1]?.lower ?? "") ? last : -1;
  if (last > start && next.lower === "that" && tokens[last - 1]?.pos === "PROPN" && /^(?:claims|reports|estimates|warns|confirms|denies)$/u.test(token.lower) && tokens[end + 1]?.pos !== "VERB") return last;
  if (!opensClause(tokens, start, sentence.tokens.start) || !takesContent(next)) return -1;
  if (next.lower === "that" && tokens[end + 1]?.pos === "VERB") return -1;
  const before = tokens[last - 1];
  if (before === undefined || (before.pos !== "NOUN" && before.pos !== "PROPN" && headOf(before) === null)) return -1;
  const singular = token.lower.endsWith("s");
  const plural = /(?:s|people|men|women|police|media|personnel|staff)$/u.test(before.lower);
  return (singular !== plural || before.pos === "PROPN") && (headOf(before) !== null || before.pos === "PROPN" || (documents.has(before.lower) && /^(?:show|shows|suggest|suggests|indicate|indicates)$/u.test(token.lower))) ? last : -1;
}

/** True where the phrase is the first behind a comma, or hangs on that one by "of" or "for". */
function behindComma(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.text === ",") return true;
  if (!/^(?:of|for)$/u.test(tokens[start - 1]?.lower ?? "")) return false;
  for (let at = start - 2; at > start - 7; at--) if (tokens[at]?.text === ",") return true;
  return false;
}

const precededByClause = (tokens: readonly Token[], start: number): boolean => tokens[start - 1]?.lower === "and" || tokens[start - 1]?.lower === "but";

function opensClause(tokens: readonly Token[], start: number, sentenceStart: number): boolean {
  const before = tokens[start - 1];
  return start === sentenceStart || before === undefined || before.pos === "CCONJ" || before.pos === "SCONJ" || before.pos === "PUNCT" || before.pos === "ADV" || before.lower === "as" || before.lower === "for" || before.lower === "of";
}

function takesContent(next: Token): boolean {
  return /^(?:that|at|more|up|no|only|just|nearly|about|some|around|over|between)$/u.test(next.lower) || next.pos === "DET" || next.pos === "NUM" || next.pos === "PROPN" || next.pos === "PRON" || next.pos === "ADJ" || /^["“‘:]$/u.test(next.text);
}

function namesActor(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end).map((token) => token.lower).join(" ");
  return governmentMetonyms.has(words) || countryNames.has(words) || headOf(tokens[end - 1]) !== null || knownActorAt(tokens, start, true)?.end === end;
}
