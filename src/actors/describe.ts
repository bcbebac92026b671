import type { SpeakerKind } from "../core/index.ts";
import { formTable, formTest, type Token } from "../language/index.ts";
import { isCapital, kindIn, sideIn } from "./affiliation.ts";
import { callsOf } from "./calls.ts";
import { knownActorAt } from "./known.ts";
import { bodyName, plainName } from "./names.ts";
import { countryNames, countryWords, governmentMetonyms } from "./tables/countries.ts";
import { documents, heads, type Head } from "./tables/heads.ts";
import { genderWords, givenNames, titles, type Gender } from "./tables/titles.ts";

/** What a noun phrase tells of the actor it names, before other mentions are looked at. */
export interface Description {
  /** proper: a capitalised name that may be a person's, a body's or a place's */
  readonly sort: "person" | "proper" | "role" | "organisation" | "people";
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly side: string | null;
  readonly head: number;
  readonly gender: Gender | null;
  /** Words that a later "the …" may call it by: "ministry", "spokesman". */
  readonly calls: readonly string[];
  /** True for "the ministry", "the group": nothing but an article and the head. */
  readonly bare: boolean;
  /** True for "its forces", "30 soldiers", "no official": nobody that a later "the …" could mean. */
  readonly loose?: boolean;
  /** Words of the proper name, in lower case. */
  readonly names: readonly string[];
}

const determiners: ReadonlySet<string> = new Set("the a an this that these those some several many few any no another other one two three four both all more its his her their our my your each every neither either same".split(" "));

const timeWords = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|ramadan|eid)$/u;

const isBeforeCore = formTest(({ lower, pos }) => pos === "DET" || pos === "NUM" || determiners.has(lower));

/** First token of the phrase that is no article, number or possessive. */
export function coreStart(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end - 1 && isBeforeCore(tokens[at])) at++;
  return at;
}

interface HeadOf {
  readonly head: Head;
  readonly word: string;
}

const headOfForm = formTable(({ lower }): HeadOf | null => {
  if (lower === "bodies") return null;
  const exact = heads.get(lower);
  if (exact !== undefined) return { head: exact, word: lower };
  const singular = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : lower.endsWith("s") ? lower.slice(0, -1) : lower;
  const head = heads.get(singular) ?? (lower.includes("-") ? heads.get(lower.replace(/^(?:ex|vice|co|deputy|sub)-/u, "")) : undefined);
  if (head === undefined) return null;
  return { head: singular !== lower && head.sort === "role" ? { sort: "people", kind: head.kind } : head, word: singular };
});

/** The entry of a head noun, in the singular or the plural; null where it names no actor. */
export const headOf = (token: Token | undefined): HeadOf | null => (token === undefined ? null : headOfForm(token));

/** Reads the noun group [start, end) that `phraseEnd` may extend by "of …", "at …"; null where it names no actor. */
export function describe(tokens: readonly Token[], start: number, end: number, phraseEnd: number, capitals: boolean): Description | null {
  const from = coreStart(tokens, start, end);
  const last = tokens[end - 1];
  if (last === undefined || documents.has(last.lower)) return null;
  for (let at = from; at < end; at++) {
    const known = knownActorAt(tokens, at, capitals);
    if (known !== null && (known.end === end || (known.end > end && known.end <= phraseEnd && (known.end === phraseEnd || tokens[known.end]?.text === "(")))) {
      const { name, kind, side } = known.actor;
      return { sort: "organisation", name, kind, side, head: end - 1, gender: null, calls: callsOf(kind), bare: false, names: [] };
    }
    if (known !== null && onlyGeneric(tokens, known.end, end)) {
      const { name, kind, side } = known.actor;
      return { sort: "organisation", name, kind, side, head: known.end - 1, gender: null, calls: callsOf(kind), bare: false, names: [] };
    }
    if (known !== null) at = known.end - 1;
  }
  const capital = isCapital(last);
  const whole = capital ? wordsOf(tokens, from, end) : "";
  const government = capital ? governmentMetonyms.get(whole) : undefined;
  if (government !== undefined) return { sort: "organisation", name: plainName(tokens, from, end), kind: "government", side: government.iso, head: end - 1, gender: null, calls: [], bare: false, names: [] };
  const country = capital && (countryNames.has(whole) || /^(?:u\.?s\.?|uk|u\.k\.|america|britain)$/u.test(whole)) ? countryWords.get(whole) : undefined;
  if (country !== undefined) return { sort: "organisation", name: country.name, kind: "government", side: country.iso, head: end - 1, gender: null, calls: [], bare: false, names: [] };
  const head = headOf(last);
  if (head !== null && !(last.text === "Wali" && isCapital(tokens[end - 2] ?? last) && end - from >= 2) && !(capital && head.head.sort === "role" && isPersonName(tokens, from, end))) return described(tokens, start, from, end, phraseEnd, head);
  return properName(tokens, start, from, end, capitals);
}

/** "AFP news agency", "Islamic State group": a known name and a word for what it is. */
function onlyGeneric(tokens: readonly Token[], from: number, end: number): boolean {
  if (from >= end) return false;
  for (let at = from; at < end; at++) if (!/^(?:news|agency|newspaper|television|tv|group|movement|network|website|channel|broadcaster|magazine|militants|fighters|rebels|militia|jihadists|insurgents|extremists|terrorists|gunmen|guerrillas|separatists|movement's|organisation|organization)$/u.test(tokens[at]?.text ?? "")) return false;
  return true;
}

function described(tokens: readonly Token[], start: number, from: number, end: number, phraseEnd: number, head: { readonly head: Head; readonly word: string }): Description {
  const kind = ofCivilOffice(tokens, from, end, head.word) ?? head.head.kind ?? wingOf(tokens, from, end, head.word) ?? kindIn(tokens, start, phraseEnd, end - 1) ?? defaultKind(head.head, head.word);
  const weak = head.head.kind !== null && (head.head.kind === "person" || head.head.kind === "witness" || head.head.kind === "anonymous");
  const media = kind === "media" && /^(?:state|official|government)/u.test(tokens[from]?.lower ?? "") ? "stateMedia" : kind;
  const side = weak || media === "ngo" || media === "un" ? null : sideIn(tokens, start, phraseEnd);
  const bare = from === end - 1 && phraseEnd === end && /^(?:the|that|this)$/u.test(tokens[start]?.lower ?? "");
  const organisation = head.head.sort === "organisation" || head.word === "police" || head.word === "forces";
  return {
    sort: organisation ? "organisation" : head.head.sort === "people" ? "people" : "role",
    name: organisation ? bodyName(tokens, from, end, phraseEnd) : plainName(tokens, from, phraseEnd),
    kind: media,
    side,
    head: end - 1,
    gender: genderWords.get(tokens[end - 1]?.lower ?? "") ?? null,
    calls: [head.word, ...callsOf(media)],
    bare,
    loose: start < from && (tokens[start]?.pos === "NUM" || /^(?:its|his|her|their|our|no|any|some|several|many|few|more|other|such|all|at|up)$/u.test(tokens[start]?.lower ?? "")),
    names: [],
  };
}

/** "UNAMA's human rights team", "the SDF media office": part of a known body, and of its kind. */
function wingOf(tokens: readonly Token[], from: number, end: number, word: string): SpeakerKind | null {
  if (!/^(?:office|arm|wing|bureau|team|branch|cell|department|unit|desk|centre|center)$/u.test(word)) return null;
  const known = knownActorAt(tokens, from, false);
  return known !== null && known.end < end && known.actor.kind !== "media" ? known.actor.kind : null;
}

/** "police captain", "barangay captain", "defence secretary": an office that is none of the army's. */
function ofCivilOffice(tokens: readonly Token[], from: number, end: number, word: string): SpeakerKind | null {
  const before = end - 2 >= from ? tokens[end - 2]?.lower : undefined;
  if (word === "secretary" && before !== undefined && /^(?:defence|defense|foreign|home|interior|health|justice|state|permanent|cabinet|press|information)$/u.test(before)) return "government";
  if (/^(?:commissioner|superintendent|chief|director|commander|head)$/u.test(word) && tokens.slice(from, end + 2).some((token) => token.lower === "police")) return "police";
  if (word === "head" && tokens.slice(from, end + 8).some((token) => token.lower === "administration")) return "localOfficial";
  if (before === undefined || !/^(?:captain|major|colonel|general|lieutenant|sergeant|brigadier)$/u.test(word)) return null;
  if (/^(?:police|traffic|highway)$/u.test(before)) return "police";
  return /^(?:barangay|village|ward|municipal)$/u.test(before) ? "localOfficial" : null;
}

/** "Colonel Getnet Adane", "spokesman Randolph Cabangbang", "Trump": a run of capitals at the end, without titles. */
function properName(tokens: readonly Token[], start: number, from: number, end: number, capitals: boolean): Description | null {
  let run = end;
  while (run > from && nameWord(tokens, run - 1, end, capitals)) run--;
  if (run === end) return null;
  let name = run;
  for (let at = run; at < end - 1; at++) if (titles.has(tokens[at]?.lower ?? "") || (headOf(tokens[at])?.head.sort === "role" && at - run < 4)) name = at + 1;
  if (tokens[name]?.lower === "'s") name++;
  const before = name > from ? tokens[name - 1] : undefined;
  const role = before === undefined ? null : headOf(before);
  const titled = before !== undefined && (titles.has(before.lower) || role?.head.sort === "role");
  const words = tokens.slice(name, end).filter((token) => token.pos !== "PUNCT");
  if (words.length === 0 || timeWords.test(words[0]?.lower ?? "")) return null;
  const bodyWord = titled ? undefined : words.find((word) => headOf(word)?.head.sort === "organisation" || /^(?:international|relief|aid|worldwide|global)$/u.test(word.lower));
  if (bodyWord !== undefined && words.length >= 2) {
    const kind = headOf(bodyWord)?.head.kind ?? kindIn(tokens, start, end, -1);
    return { sort: "organisation", name: bodyName(tokens, from, end, end), kind, side: sideIn(tokens, start, end), head: end - 1, gender: null, calls: [bodyWord.lower, ...callsOf(kind)], bare: false, names: [] };
  }
  if (!titled && words.length >= 2 && words.length <= 5 && tokens[start]?.lower === "the" && from === name && !words.some((word) => givenNames.has(word.lower))) {
    return { sort: "organisation", name: plainName(tokens, name, end), kind: null, side: null, head: end - 1, gender: null, calls: [last(words).lower], bare: false, names: [] };
  }
  const body = titled || before === undefined || (isCapital(before) && !capitals) ? null : headOf(before);
  if (body?.head.sort === "organisation" && /^radio$/u.test(body.word)) name--;
  if (body?.head.sort === "organisation") {
    const told = body.head.kind ?? kindIn(tokens, start, name, -1);
    const kind = told === "media" && tokens.slice(from, name).some((word) => /^(?:state|official|government|state-run|state-owned)$/u.test(word.lower)) ? "stateMedia" : told;
    return { sort: "organisation", name: plainName(tokens, name, end), kind, side: sideIn(tokens, start, name), head: end - 1, gender: null, calls: [body.word, ...callsOf(kind)], bare: false, names: [] };
  }
  const roles = rolesIn(tokens, start, name);
  const initials = words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]+$/u.test(words[0]?.text ?? "");
  if (words.length >= 2 && (titled ? words.every((word) => fieldWords.has(word.lower)) : words.some((word) => fieldWords.has(word.lower)))) return { sort: "proper", name: plainName(tokens, name, end), kind: null, side: null, head: end - 1, gender: null, calls: [], bare: false, names: [] };
  const person = titled || (words.length >= 2 && words.length <= 5 && !words.some((word) => /\d/u.test(word.text)));
  return {
    sort: person ? "person" : "proper",
    name: plainName(tokens, name, end),
    kind: initials && !titled ? null : titled ? personKind(tokens, start, name) : "person",
    side: titled ? sideIn(tokens, start, name) : null,
    head: end - 1,
    gender: genderOf(tokens, start, name, end),
    calls: roles,
    bare: false,
    names: words.map((word) => word.lower),
  };
}

/** Words of a department's name, which is nobody's own: "Defence Media Operations", "Public Relations". */
const fieldWords: ReadonlySet<string> = new Set(["operations", "media", "relations", "affairs", "services", "service", "command", "information", "security", "headquarters", "division", "battalion", "sector", "region", "district", "state", "province", "ministry", "zone", "range", "area", "directorate", "communications", "intelligence", "logistics"]);

const last = (words: readonly Token[]): Token => words[words.length - 1] as Token;

const nameWord = (tokens: readonly Token[], at: number, end: number, capitals: boolean): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "PROPN" || (isCapital(token) && token.pos !== "DET" && token.pos !== "PRON")) return !capitals || token.pos === "PROPN" || behindOffice(tokens, at);
  return at < end - 1 && /^(?:al|el|bin|ibn|van|der|den|von|de|da|do|das|di|du|dos|del|la|le|abu|ben|ul|ur|-)$/u.test(token.lower) && isCapital(tokens[at + 1] ?? token);
};

/** In a text of capitals: "SPOKESMAN COL EUGENIO CASTRO", nothing but names stands behind an office or rank. */
function behindOffice(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const token = tokens[before];
    if (token === undefined || token.sentence !== tokens[at]?.sentence || (token.pos !== "NOUN" && token.pos !== "PROPN" && !titles.has(token.lower))) return false;
    if (headOf(token)?.head.sort === "role" || /^(?:radio|col|gen|lt|maj|capt|brig|sgt|dr|rev|msgr|gov|sen|adm|cmdr)\.?$/u.test(token.lower)) return headOf(tokens[at]) === null;
  }
  return false;
}

function isPersonName(tokens: readonly Token[], from: number, end: number): boolean {
  return end - from >= 2 && givenNames.has(tokens[from]?.lower ?? "");
}

/** Role words of a stretch: "governor", "spokesman". */
export function rolesIn(tokens: readonly Token[], start: number, end: number): readonly string[] {
  const roles: string[] = [];
  for (let at = start; at < end; at++) {
    const entry = headOf(tokens[at]);
    if (entry !== null && entry.head.sort === "role") roles.push(entry.word);
    else if (tokens[at]?.lower === "gen." || tokens[at]?.lower === "gen") roles.push("general");
    else if (tokens[at]?.lower === "gov." || tokens[at]?.lower === "gov") roles.push("governor");
    else if (tokens[at]?.lower === "sen." || tokens[at]?.lower === "sen") roles.push("senator");
  }
  return roles;
}

const policeRanks = /^(?:ssp|sp|dsp|asp|aig|dig|ig|igp|dgp|adgp|sho|dpo|cpo|dcp|acp|det|insp|supt)\.?$/u;

/** Kind of a person by the words of title and office. */
export function personKind(tokens: readonly Token[], start: number, end: number): SpeakerKind {
  const civil = ofCivilOffice(tokens, start, end, tokens[end - 1]?.lower ?? "");
  if (civil !== null) return civil;
  for (let at = start; at < end; at++) if (policeRanks.test(tokens[at]?.lower ?? "")) return "police";
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (/^(?:gen|col|lt|maj|capt|brig|adm|sgt|cmdr|lieutenant|marshal|commodore)\.?$/u.test(token.lower)) return "military";
    if (/^gov\.?$/u.test(token.lower)) return "localOfficial";
    if (/^(?:sen|rep)\.?$/u.test(token.lower)) return "government";
    if (/^dr\.?$/u.test(token.lower)) return kindIn(tokens, start, end, -1) ?? "medical";
    const entry = headOf(token);
    if (entry?.head.sort !== "role") continue;
    return entry.head.kind ?? kindIn(tokens, start, end, at) ?? defaultKind(entry.head, entry.word) ?? "person";
  }
  return "person";
}

function defaultKind(head: Head, word: string): SpeakerKind | null {
  if (/^(?:official|spokes.+|representative|aide|responder)s?$/u.test(word)) return "government";
  return head.sort === "organisation" ? null : "person";
}

function genderOf(tokens: readonly Token[], start: number, name: number, end: number): Gender | null {
  for (let at = start; at < name; at++) {
    const gender = genderWords.get(tokens[at]?.lower ?? "");
    if (gender !== undefined) return gender;
  }
  return end - name >= 2 ? (givenNames.get(tokens[name]?.lower ?? "") ?? null) : null;
}

const wordsOf = (tokens: readonly Token[], start: number, end: number): string => {
  let words = "";
  for (let at = start; at < end; at++) words += (at > start ? " " : "") + (tokens[at]?.lower ?? "");
  return words;
};
