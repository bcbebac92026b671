import { governmentMetonyms } from "../../actors/index.ts";
import { remember, type Named } from "../../core/index.ts";
import type { NounGroup } from "../../language/index.ts";
import { countryName } from "../responsibility/country-name.ts";
import type { Reading } from "../types.ts";
import { withoutName } from "./person-name.ts";
import { attackerHeads, countryWords, notTargetHeads, targetHeads, weaponModels, weaponWords } from "./tables/en.ts";
import type { SpanIndex } from "./span-index.ts";
import { lowerAt, singular } from "./words.ts";

const dropped = new Set(["busy", "crowded", "nearby", "large", "small", "main", "local", "several", "other", "many", "same", "former", "new", "old", "deadly", "own", "more", "unidentified", "unknown", "unnamed", "suspected", "alleged", "heavily", "armed", "popular", "packed", "separate", "different", "such", "similar", "another", "said", "late", "early"]);

/** Words in the longest name that is still a name and not a phrase around one. */
const longestName = 6;

/** What a noun group is called as a target or a party: its words without determiner, number and passing adjectives; null where nothing is left. */
export function nameOf(reading: Reading, group: NounGroup, lowered: boolean): string | null {
  const { tokens, amounts, text } = reading.analysis;
  const amount = group.amount === null ? null : (amounts[group.amount]?.tokens ?? null);
  let start = group.tokens.start;
  // "Ukraine's police van": what belongs to somebody is named by itself.
  for (let k = group.tokens.start; k < group.head; k++) if (lowered && /^'s?$/u.test(lowerAt(tokens, k))) start = k + 1;
  const words: string[] = [];
  for (let k = start; k <= group.head; k++) {
    const token = tokens[k];
    if (token === undefined || token.pos === "DET" || token.pos === "NUM" || token.pos === "PUNCT" || token.pos === "PRON" || dropped.has(token.lower)) continue;
    if (amount !== null && k >= amount.start && k < amount.end) continue;
    if (lowered && countryWords.has(token.lower) && !isInsideName(reading, group, k)) continue;
    words.push(token.pos === "PROPN" && text.slice(token.start, token.end) === token.text && !isSentenceStart(reading, k) ? token.text : token.lower);
  }
  return words.length === 0 ? null : words.join(" ");
}

const isSentenceStart = (reading: Reading, at: number): boolean => reading.analysis.sentences[reading.analysis.tokens[at]?.sentence ?? -1]?.tokens.start === at;

/** The thing or people that the group names as attacked; null where it can be none: a day, a cause, a bare place name. */
export function targetOf(reading: Reading, places: SpanIndex, group: NounGroup | null): Named | null {
  if (group === null) return null;
  const { tokens } = reading.analysis;
  const head = tokens[group.head];
  if (head === undefined || head.pos === "PRON" || notTargetHeads.has(head.lower) || group.tokens.end - group.tokens.start > 12) return null;
  if (places.covers(head) || head.lower === "others") return null;
  if (head.pos === "NUM" || head.pos === "SYM") return null;
  const described = withoutName(reading, group);
  const name = described === null ? null : nameOf(reading, described, true);
  return name === null ? null : { name, side: sideIn(reading, group) };
}

const singularTargets = new Set([...targetHeads].map(singular));
const isTargetHead = remember((lower) => targetHeads.has(lower) || singularTargets.has(singular(lower)));

/** True where the group is a listed target or a place, and no mere name. */
export function isListedTarget(reading: Reading, places: SpanIndex, group: NounGroup): boolean {
  const head = reading.analysis.tokens[group.head];
  return head !== undefined && (isTargetHead(head.lower) || places.covers(head));
}

/** True where the group can be something that is attacked: a listed thing or people, a place, a person's name. */
export function isTarget(reading: Reading, places: SpanIndex, group: NounGroup | null): boolean {
  if (group === null) return false;
  const head = reading.analysis.tokens[group.head];
  if (head === undefined) return false;
  return isTargetHead(head.lower) || places.covers(head) || (head.pos === "PROPN" && !notTargetHeads.has(head.lower));
}

/** True where the group names a thing or people, and no day, cause, abstraction or pronoun: enough of a target behind words that can only mean violence ("blew up a pylon"). */
export function isThing(reading: Reading, group: NounGroup): boolean {
  const head = reading.analysis.tokens[group.head];
  return head !== undefined && (head.pos === "NOUN" || head.pos === "PROPN") && !notTargetHeads.has(head.lower) && !/(?:tion|ness|ment|ity|ism|ence|ance)s?$/u.test(head.lower) && !/^(?:attackers?|gunm[ae]n|assailants?|bombers?|shooters?|suspects?)$/u.test(head.lower);
}

/** ISO code of the country whose adjective or possessive stands in the group; null where none does. */
export function sideIn(reading: Reading, group: NounGroup): string | null {
  for (let k = group.tokens.start; k < group.tokens.end; k++) {
    const country = countryWords.get(lowerAt(reading.analysis.tokens, k));
    if (country !== undefined && !isInsideName(reading, group, k)) return country.side;
  }
  return null;
}

/** "Al Saudi Hospital": a country's word in the middle of a name tells of no country. */
function isInsideName(reading: Reading, group: NounGroup, at: number): boolean {
  const { tokens } = reading.analysis;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return at > group.tokens.start && at < group.head && before?.pos === "PROPN" && /^\p{Lu}/u.test(before.text) && !countryWords.has(before.lower) && after !== undefined && /^\p{Lu}/u.test(after.text);
}

/** The party that a whole noun group names as acting: an actor, armed people, a country; null for things and anything else. */
export function attackerOf(reading: Reading, actors: SpanIndex, places: SpanIndex, group: NounGroup | null): Named | null {
  if (group === null) return null;
  const head = reading.analysis.tokens[group.head];
  if (head === undefined) return null;
  const actor = reading.actors[actors.at(head) ?? -1];
  // A state's units are the state's.
  const members = actor?.side != null && /^[A-Z]{2}$/u.test(actor.side) ? null : ownBody(reading, actors, places, group);
  if (members !== null) return members;
  if (actor !== undefined && actor.name.split(" ").length <= longestName) return { name: governmentNamed(actor.name, actor.side) ?? actor.name, side: actor.side };
  const country = countryWords.get(head.lower);
  if (country !== undefined && group.head === group.tokens.end - 1) return country;
  if (head.pos === "PRON") return null;
  if (attackerHeads.has(head.lower)) {
    const name = nameOf(reading, group, false);
    return name === null ? null : { name, side: sideIn(reading, group) };
  }
  if (head.pos === "PROPN" && !places.covers(head) && /^\p{Lu}/u.test(head.text)) {
    const name = nameOf(reading, group, false);
    return name === null ? null : { name, side: sideIn(reading, group) };
  }
  return null;
}

const memberHeads = /^(?:rebels?|fighters?|militants?|members?|gunm[ae]n|men|elements|insurgents|guerrillas|jihadists?|extremists|troops|soldiers|combatants|cadres|commandos|units?|followers|remnants|youths?|assailants|attackers|bandits)$/u;
const bodyHeads = /^(?:coalition|movement|group|brigade|brigades|front|militia|battalion|army|forces?|alliance|faction|party|cartel|gang|network|command|organi[sz]ation|state|council|corps|guard|dissidents|wing)$/u;

/** "Rebels of the Salt River Front", "fighters from the Green Dawn movement": the body that they are of; null where the words name none, or a place. */
function ownBody(reading: Reading, actors: SpanIndex, places: SpanIndex, group: NounGroup): Named | null {
  const { tokens, groups } = reading.analysis;
  if (!memberHeads.test(lowerAt(tokens, group.head)) || !/^(?:of|from)$/u.test(lowerAt(tokens, group.tokens.end))) return null;
  const body = groups.find((other): other is NounGroup => other.kind === "noun" && other.tokens.start === group.tokens.end + 1);
  const head = body === undefined ? undefined : tokens[body.head];
  if (body === undefined || head === undefined || !body.proper || places.covers(head)) return null;
  const actor = reading.actors[actors.at(head) ?? -1];
  const own = actor !== undefined && isFighting(actor.kind) && !memberHeads.test(actor.name.split(" ")[0]?.toLowerCase() ?? "") && actor.name.split(" ").length <= longestName ? actor : null;
  if (own !== null) return { name: own.name, side: own.side };
  if (!bodyHeads.test(head.lower) && lowerAt(tokens, group.tokens.end) !== "of") return null;
  const name = nameOf(reading, body, false);
  return name === null ? null : { name, side: sideIn(reading, body) ?? actor?.side ?? null };
}

const nameBySide = new Map([...countryWords.values()].map(({ name, side }) => [side, name]));

/** The country of a side, as attacks name it; null where the table knows none. */
export const partyOfSide = (side: string): string | null => nameBySide.get(side) ?? null;

/** The country that a capital's name stands for, "Moscow" → "Russia"; null where it stands for none. */
const governmentNamed = (name: string, side: string | null): string | null => (side === null || !governmentMetonyms.has(name.toLowerCase()) ? null : (nameBySide.get(side) ?? countryName(side)));

/** Parties named before the head of a noun of violence: "Russian missile strike", "Israel's raid", "jihadist assault". */
export function attackersBefore(reading: Reading, actors: SpanIndex, places: SpanIndex, group: NounGroup | null, head: number): readonly Named[] {
  if (group === null) return [];
  const { tokens } = reading.analysis;
  // "[Iranian state television reports explosions]": who tells of it.
  for (let k = group.tokens.start; k < head; k++) if (/^(?:television|tv|media|agency|newspaper|daily|radio|broadcaster|channel|reports|says|reporters?)$/u.test(lowerAt(tokens, k))) return [];
  const found: Named[] = [...namedInBrackets(reading, actors, group)];
  for (let k = group.tokens.start; k < head; k++) {
    const token = tokens[k];
    if (token === undefined) continue;
    const actor = reading.actors[actors.at(token) ?? -1];
    // "soldiers in an attack" names those who were hit, with how.
    if (actor !== undefined && tokens[head] !== undefined && actor === reading.actors[actors.at(tokens[head]) ?? -1] && /\b(?:in|by|during)\b/iu.test(actor.name)) continue;
    if (actor !== undefined && actor.kind !== null && /^(?:armedGroup|military|government|police)$/u.test(actor.kind)) {
      if (!found.some((party) => party.name === actor.name)) found.push({ name: actor.name, side: actor.side });
      continue;
    }
    if (isUnknownGroup(reading, places, group, k, head)) {
      found.push({ name: token.text, side: null });
      continue;
    }
    const country = countryWords.get(token.lower);
    const possessive = tokens[k + 1]?.lower === "'s";
    const adjective = country !== undefined && token.lower !== country.name.toLowerCase();
    if (country !== undefined && (adjective || possessive)) {
      // "Ukrainian prison attack" says where, or whose; "Ukrainian drone attack" says by whom. Without a weapon or aim it stays open.
      if (!found.some((party) => party.name === country.name)) found.push(country);
    } else if (attackerHeads.has(token.lower) && !targetHeads.has(token.lower) && !/^(?:group|terrorist|suspect|cell|mob)$/u.test(token.lower)) found.push({ name: token.lower, side: null });
  }
  return found;
}

/** "A Rapid Support Forces (RSF) drone strike": the name that the letters in brackets stand for. */
function namedInBrackets({ analysis, actors: mentions }: Reading, actors: SpanIndex, group: NounGroup): readonly Named[] {
  const { tokens } = analysis;
  const closes = group.tokens.start - 1;
  if (tokens[closes]?.text !== ")" || tokens[closes - 2]?.text !== "(") return [];
  const before = tokens[closes - 3];
  const actor = before === undefined ? undefined : mentions[actors.at(before) ?? -1];
  return actor === undefined || !isFighting(actor.kind) ? [] : [{ name: actor.name, side: actor.side }];
}

export const isFighting = (kind: string | null | undefined): boolean => kind === "armedGroup" || kind === "military" || kind === "government";

/** "An ARF drone strike", "JNIM's raid": letters that stand for a group that nobody introduced. */
function isUnknownGroup({ analysis }: Reading, places: SpanIndex, group: NounGroup, at: number, head: number): boolean {
  const token = analysis.tokens[at];
  if (token === undefined || analysis.capitals || !/^\p{Lu}[\p{Lu}\d]{1,6}(?:-\p{Lu}+)?$/u.test(token.text) || at >= head) return false;
  return !places.covers(token) && !weaponWords.has(token.lower) && !weaponModels.has(token.lower) && !countryWords.has(token.lower) && !/^(?:un|us|usa|uk|eu|nato|bbc|afp|ap|cnn|ied|rpg|uav|fpv|tv|mh|ak|vbied|svbied|suv|gps|tnt|ngo|idp|un's|cctv|[a-z]\d*|[ivx]+)$/u.test(token.lower) && group.proper;
}

/** A listed target named before the head: "school strike", "hotel attack", "bus bombing". */
export function targetBefore(reading: Reading, group: NounGroup | null, head: number): Named | null {
  if (group === null) return null;
  const token = reading.analysis.tokens[head - 1];
  if (token === undefined || head - 1 < group.tokens.start || (token.pos !== "NOUN" && token.pos !== "PROPN")) return null;
  if (!targetHeads.has(token.lower) || attackerHeads.has(token.lower) || token.lower === "ground" || token.lower === "training") return null;
  // A car bombing is done with a car, not to one.
  if (/^(?:car|truck|van|lorry|vehicle|motorcycle|motorbike)$/u.test(token.lower) && /^(?:bomb|blast|explosion)/u.test(reading.analysis.tokens[head]?.lower ?? "")) return null;
  const before = reading.analysis.tokens[head - 2];
  const compound = before !== undefined && head - 2 >= group.tokens.start && before.pos === "NOUN" && targetHeads.has(before.lower);
  return { name: compound ? `${before.lower} ${token.lower}` : token.lower, side: null };
}
