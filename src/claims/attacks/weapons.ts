import type { Span, Weapon } from "../../core/index.ts";
import { formTest, type Token } from "../../language/index.ts";
import { carriers, chargeWord, ladenWord, loadedWord, weaponModels, weaponWords, type WeaponWord } from "./tables/en.ts";
import { singular } from "./words.ts";

/** A weapon named in the words, with the kind of attack it makes. */
export interface WeaponMention {
  readonly weapon: Weapon;
  readonly word: WeaponWord;
  readonly tokens: Span;
}

const longestRun = 4;
/** First words of all names, so that most tokens are passed over at once. */
const firstWords = new Set([...weaponWords.keys(), ...weaponModels.keys()].map((run) => run.split(" ")[0] ?? ""));

/** Weapons named in a range of tokens, longest names first, none inside another. A make beside its weapon is one mention ("Shahed-136 drones"). */
export function findWeapons(tokens: readonly Token[], range: Span): readonly WeaponMention[] {
  const found: WeaponMention[] = [];
  for (let at = range.start; at < range.end; ) {
    const mention = weaponAt(tokens, at, range.end);
    const last = found.at(-1);
    if (mention !== null && last !== undefined && last.tokens.end === at && (last.weapon.model === null) !== (mention.weapon.model === null)) {
      const model = last.weapon.model ?? mention.weapon.model;
      const named = last.weapon.model === null ? last : mention;
      found[found.length - 1] = { weapon: { name: named.weapon.name, model }, word: named.word, tokens: { start: last.tokens.start, end: mention.tokens.end } };
    } else if (mention !== null) found.push(mention);
    at = mention?.tokens.end ?? at + 1;
  }
  return found;
}

/** "A lorry packed with explosives", "an explosives-laden skiff": a bomb named after what carries it. */
function carriedAt(tokens: readonly Token[], at: number, end: number): WeaponMention | null {
  const lower = tokens[at]?.lower ?? "";
  let last = -1;
  let carrier = "";
  if (ladenWord.test(lower)) {
    for (let k = at + 1; k < Math.min(end, at + 4) && last < 0; k++) if (carriers.has(singular(tokens[k]?.lower ?? ""))) last = k;
    carrier = tokens[last]?.lower ?? "";
  } else if (carriers.has(singular(lower))) {
    const loaded = [1, 2].find((ahead) => loadedWord.test(tokens[at + ahead]?.lower ?? ""));
    if (loaded === undefined || tokens[at + loaded + 1]?.lower !== "with") return null;
    for (let k = at + loaded + 2; k < Math.min(tokens.length, at + loaded + 6) && last < 0; k++) if (chargeWord.test(tokens[k]?.lower ?? "")) last = k;
    carrier = lower;
  }
  const name = carriers.get(singular(carrier));
  if (last < 0 || name === undefined) return null;
  const word = weaponWords.get(name) ?? { name, sub: "Remote explosive/landmine/IED", rank: 4 };
  return { weapon: { name, model: null }, word, tokens: { start: at, end: last + 1 } };
}

const opensName = formTest(({ lower }) => firstWords.has(lower) || firstWords.has(singular(lower)));

function weaponAt(tokens: readonly Token[], at: number, end: number): WeaponMention | null {
  const carried = carriedAt(tokens, at, end);
  if (carried !== null) return carried;
  const first = tokens[at]?.lower ?? "";
  if (!opensName(tokens[at])) return null;
  for (let length = Math.min(longestRun, end - at); length > 0; length--) {
    let run = "";
    for (let k = 0; k < length; k++) run += `${k === 0 ? "" : " "}${k === length - 1 ? singular(tokens[at + k]?.lower ?? "") : (tokens[at + k]?.lower ?? "")}`;
    const span = { start: at, end: at + length };
    const word = weaponWords.get(run) ?? (length === 1 ? weaponWords.get(first) : undefined);
    if (word !== undefined && isWeaponHere(tokens, at, run)) return { weapon: { name: word.name, model: null }, word, tokens: span };
    const model = weaponModels.get(run) ?? (length === 1 ? weaponModels.get(first) : undefined);
    const base = model === undefined ? undefined : weaponWords.get(model.weapon);
    if (model !== undefined && base !== undefined) return { weapon: { name: model.weapon, model: model.model }, word: base, tokens: span };
  }
  return null;
}

/** Refuses "gold mine", "coal mine", "shell company", "the shell of the building". */
function isWeaponHere(tokens: readonly Token[], at: number, run: string): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1]?.lower ?? "";
  if (run === "mine") return tokens[at]?.pos !== "PRON" && !/^(?:gold|coal|copper|diamond|cobalt|silver|iron|salt|tin)$/u.test(before) && after !== "workers";
  if (run === "shell") return !/^(?:company|companies|of|oil)$/u.test(after) && tokens[at]?.pos !== "VERB";
  if (run === "bomb" || run === "shelling") return !/^(?:squad|disposal|threat|threats|shelter|shelters|cyclone|hoax|scare)$/u.test(after);
  if (run === "tank") return !/^(?:water|fuel|fish|think|septic|gas|oil|storage|oxygen|petrol)$/u.test(before) && !/^(?:farm|commander|crew|crews|battalion|unit|units|top)$/u.test(after);
  if (run === "club") return /^(?:with|a|by|wooden)$/u.test(before) && !/^(?:in|on|where|near|owner|called|night)$/u.test(after) && before !== "a";
  if (run === "acid") return /^(?:attack|attacks|on|at|over|in|,)$/u.test(after) || /^(?:with|threw|poured|sulphuric|sulfuric)$/u.test(before);
  if (run === "jet") return !/^(?:private|executive)$/u.test(before);
  return true;
}
