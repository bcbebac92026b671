import type { SpeakerKind } from "../core/index.ts";
import type { Anaphor } from "./anaphors.ts";
import type { Description } from "./describe.ts";
import { general } from "./tables/general.ts";
import { kindWords } from "./tables/heads.ts";
import type { Gender } from "./tables/titles.ts";

/** One actor of an article, whatever it is called in each place. */
export interface Actor {
  readonly name: string;
  readonly kind: SpeakerKind | null;
  readonly side: string | null;
  readonly sort: Description["sort"];
  readonly gender: Gender | null;
  readonly calls: readonly string[];
}

interface Seen {
  readonly actor: Actor;
  readonly sentence: number;
  readonly block: number;
  /** True where the actor is the subject of a verb of speech. */
  readonly speaks: boolean;
  /** True where the mention opens its sentence. */
  readonly opens: boolean;
  /** True inside a quotation: whom a speaker mentions is not whom "he" outside of it means. */
  readonly quoted: boolean;
}

const furthestBack = 6;
/** How many sentences before "the rights group" its name may stand. */
const anaphorsBack = 3;

const bodyWords: ReadonlySet<string> = new Set(["army", "military", "police", "navy", "militia", "force", "forces", "government", "guard"]);
/** One of many who bear arms, told of by no name. */
const oneOfMany = /^(?:[\p{Ll}-]+ )*(?:soldier|policeman|policewoman|trooper|conscript|recruit|sailor|constable|gendarme|serviceman|fighter|militant|officer|guard|commando|marine|airman|reservist)s?(?: (?:at|in|of|on|from|with|near|by|outside|inside) .*)?$/u;

const isSame = (a: Actor, b: Actor): boolean => a.kind === b.kind && a.side === b.side && a.sort === b.sort && a.gender === b.gender && a.calls.length === b.calls.length;

/** Actors met so far in an article, and who a short form or pronoun can mean: always exactly one, else nobody. */
export class Memory {
  private readonly seen: Seen[] = [];
  private readonly byName = new Map<string, Actor>();
  private readonly byWord = new Map<string, Set<Actor>>();
  private readonly byCall = new Map<string, Set<Actor>>();
  /** Names of those whom the article tells of as dead: nobody that "he said" could mean. */
  private readonly dead = new Set<string>();
  /** Words that each actor was described with, in the order of the text, by its name. */
  private readonly described = new Map<string, string[]>();

  /** The actor of a full description: the same object for the same name; kind and side are those that the first mention that had them told. */
  actorOf(description: Description): Actor {
    const known = this.byName.get(description.name.toLowerCase());
    const actor: Actor = {
      name: known?.name ?? description.name,
      kind: known === undefined || known.kind === null || known.kind === "person" ? (description.kind ?? known?.kind ?? null) : known.kind,
      side: known?.side ?? description.side,
      sort: known?.sort === "person" ? "person" : description.sort,
      gender: known?.gender ?? description.gender,
      calls: callsWith(known?.calls ?? [], description.calls),
    };
    if (known !== undefined && isSame(known, actor)) return this.keep(known, description);
    if (known !== undefined) this.forget(known);
    this.byName.set(actor.name.toLowerCase(), actor);
    this.keep(actor, description);
    if (known !== undefined) for (let at = Math.max(0, this.seen.length - 60); at < this.seen.length; at++) {
      const seen = this.seen[at];
      if (seen?.actor === known) this.seen[at] = { ...seen, actor };
    }
    return actor;
  }

  /** Lets the words of a description call its actor. */
  private keep(actor: Actor, description: Description): Actor {
    if (actor.sort === "person") for (const word of description.names) add(this.byWord, word, actor);
    if (!description.loose && (actor.sort === "person" || actor.sort === "organisation" || actor.sort === "role")) for (const call of actor.calls) add(this.byCall, call, actor);
    return actor;
  }

  private forget(actor: Actor): void {
    for (const call of actor.calls) this.byCall.get(call)?.delete(actor);
    for (const word of actor.name.toLowerCase().split(/\s+/u)) this.byWord.get(word)?.delete(actor);
  }

  /** Lets initials ("JNIM") stand for an actor. */
  abbreviate(initials: string, actor: Actor): void {
    if (!this.byName.has(initials)) this.byName.set(initials, actor);
  }

  named(name: string): Actor | null {
    return this.byName.get(name.toLowerCase()) ?? null;
  }

  /** The one person of whose full name all these words are part. */
  personOf(words: readonly string[]): Actor | null {
    const [first = "", ...others] = words;
    const found = [...(this.byWord.get(first) ?? [])].filter((actor) => others.every((word) => this.byWord.get(word)?.has(actor) === true));
    const names = new Set(found.map((actor) => actor.name));
    return names.size === 1 ? (found[0] ?? null) : null;
  }

  /** Keeps the words of a mention for later short forms of them. */
  describe(actor: Actor, words: readonly string[]): void {
    const key = actor.name.toLowerCase();
    const known = this.described.get(key);
    if (known === undefined) this.described.set(key, [...words]);
    else if (known.length < 60 && words.some((word) => !known.includes(word))) known.push("", ...words);
  }

  /** The one actor that "the barangay captain" can mean: who answers to the last word and was described with all the others. */
  fitting(called: string, modifiers: readonly string[], sentence: number): Actor | null {
    if ((this.byCall.get(plainCall(called))?.size ?? 0) > mostDescribed) return null;
    const words = modifiers.filter((word) => !neutral.has(word));
    const found = new Set([...(this.byCall.get(plainCall(called)) ?? [])].filter((actor) => (actor.sort === "organisation" ? words.filter((word) => !tellsKind(actor.kind, word)) : words).every((word) => this.described.get(actor.name.toLowerCase())?.includes(word) === true)));
    if (new Set([...found].map((actor) => actor.name)).size === 1) return [...found][0] ?? null;
    const near = this.recent(sentence, 2, (seen) => found.has(seen.actor));
    return near.size === 1 ? ([...near][0] ?? null) : null;
  }

  /** The one actor whose office or name begins with these initials: "the IG" of an Inspector General, "the SDN" of a doctors' network. */
  initialled(initials: string): Actor | null {
    const found = new Set<Actor>();
    if (this.described.size > mostDescribed) return null;
    for (const [key, words] of this.described) {
      const actor = this.byName.get(key);
      if (actor === undefined || actor.kind === "person") continue;
      const letters = words.filter((word) => !/^(?:of|the|for|and|in|on|at|to|'s)$/u.test(word)).map((word) => (/^\p{L}/u.test(word) ? word.charAt(0) : " ")).join("");
      const at = letters.indexOf(initials.toLowerCase());
      if (actor.sort === "organisation" ? at === 0 && initials.length > 2 : at >= 0) found.add(actor);
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }

  /** The one actor that "the …" can mean: the only one of the article that answers to the word, else the only one of the last sentences. */
  calledBy(called: string, sentence: number): Actor | null {
    const word = plainCall(called);
    const all = this.byCall.get(word);
    if (all === undefined || all.size === 0) return this.officer(word, sentence);
    // "the army" is no soldier told of before.
    const able = bodyWords.has(word) ? [...all].filter((actor) => !oneOfMany.test(actor.name)) : [...all];
    if (able.length === 0) return null;
    const own = able.filter((actor) => actor.calls[0] === word);
    const found = own.length > 0 ? new Set(own) : new Set(able);
    if (found.size === 1) return this.namedSince([...found][0] ?? null, word, sentence);
    const near = this.recent(sentence, 2, (seen) => found.has(seen.actor));
    return near.size === 1 ? ([...near][0] ?? null) : near.size === 0 ? this.nearest(sentence, (seen) => seen.speaks && found.has(seen.actor)) : null;
  }

  /** "a lawmaker said …" and later "Istifanus Dachung, who sits for the town, told …": "the lawmaker" means the one of that office who has been named since. */
  private namedSince(nameless: Actor | null, word: string, sentence: number): Actor | null {
    if (nameless === null || /\p{Lu}/u.test(nameless.name) || !general.has(word)) return nameless;
    const last = this.seen.slice(-200).findLast((seen) => seen.actor === nameless)?.sentence ?? 0;
    const since = this.nearest(sentence, (seen) => seen.speaks && !seen.quoted && seen.actor.sort === "person" && seen.sentence > last, 3);
    return since !== null && (since.kind === null || since.kind === "person" || since.kind === nameless.kind) ? since : nameless;
  }

  /** "the official", "the officer": the one person of a fitting kind who spoke last. */
  private officer(word: string, sentence: number): Actor | null {
    const kinds = general.get(word);
    if (kinds === undefined) return null;
    return this.nearest(sentence, (seen) => seen.speaks && !seen.quoted && (seen.actor.sort === "person" || seen.actor.sort === "role") && seen.actor.kind !== null && kinds.includes(seen.actor.kind));
  }

  /** Keeps that the article tells of somebody's death. */
  bury(actor: Actor): void {
    this.dead.add(actor.name);
  }

  see(actor: Actor, sentence: number, block: number, speaks: boolean, opens: boolean, quoted = false): void {
    this.seen.push({ actor, sentence, block, speaks, opens, quoted });
  }

  /** Whom "he" or "she" means; `trailing` where what is said stands before it ("…, he said"), for then the subject of the same sentence is whom it is about: the one person of the nearest sentence that has one; the speaker of it, or its opening subject, where it has several. */
  person(gender: Gender, sentence: number, speaks: boolean, trailing = false, block = -1): Actor | null {
    const fits = ({ actor, quoted }: Seen): boolean => !quoted && (actor.sort === "person" || actor.sort === "role") && (actor.gender === null || actor.gender === gender) && !(speaks && this.dead.has(actor.name));
    const openedHere = (seen: Seen): boolean => seen.opens && seen.block === block && seen.actor.sort === "person" && seen.sentence < sentence && fits(seen);
    if (speaks && trailing && this.nearest(sentence, openedHere, 3) === null) {
      const teller = this.nearest(sentence, (seen) => seen.speaks && fits(seen), 3);
      if (teller !== null) return teller;
    }
    if (speaks) {
      const speaker = this.nearest(sentence, (seen) => (seen.speaks || (seen.opens && seen.actor.sort === "person" && !(trailing && seen.sentence === sentence))) && fits(seen));
      if (speaker !== null) return speaker;
    }
    return this.nearest(sentence, fits);
  }

  /** Whom "it" means as a speaker: the body that spoke last; in a quotation also one that the quotation itself names. */
  body(sentence: number, quoted = false): Actor | null {
    const fits = (seen: Seen): boolean => (quoted || !seen.quoted) && (seen.actor.sort === "organisation" || seen.actor.sort === "proper");
    const inside = quoted ? this.nearest(sentence, (seen) => seen.quoted && seen.opens && fits(seen), 1) : null;
    const speaker = this.nearest(sentence, (seen) => seen.speaks && fits(seen));
    const opener = speaker === null ? null : this.openerSince(sentence, speaker, fits);
    return inside ?? opener ?? speaker ?? this.nearest(sentence, (seen) => seen.opens && fits(seen), 1);
  }

  /** "The mission, MONUSCO, has a base there. It said …": the one body that opened the sentence right before, where who spoke last did so in another paragraph. */
  private openerSince(sentence: number, speaker: Actor, fits: (seen: Seen) => boolean): Actor | null {
    const last = this.seen.slice(-60).findLast((seen) => seen.actor === speaker && seen.speaks);
    const opener = this.nearest(sentence, (seen) => seen.opens && seen.sentence < sentence && fits(seen), 1);
    const opened = opener === null ? undefined : this.seen.slice(-60).findLast((seen) => seen.actor === opener);
    return opened !== undefined && last !== undefined && opened.block > last.block ? opener : null;
  }

  /** The body that opens the sentence: whose "its" the sentence tells of. */
  subject(sentence: number): Actor | null {
    return this.nearest(sentence, (seen) => seen.opens && !seen.quoted && seen.actor.sort === "organisation", 0);
  }

  /** Whom "the rights group" or "the shopkeeper" means as a speaker where nobody is called so: the one body or person with a name that spoke, or opened a sentence, last. */
  meantBy({ means, kinds }: Anaphor, sentence: number): Actor | null {
    const fits = ({ actor, quoted, speaks, opens }: Seen): boolean => {
      if (quoted || !(speaks || opens) || !/\p{Lu}/u.test(actor.name)) return false;
      const unknown = actor.kind === null || actor.kind === "person";
      if (means === "company") return unknown && actor.gender === null && (actor.sort !== "person" || actor.calls.length === 0);
      return (unknown || kinds === null || kinds.has(actor.kind)) && (means === "person" ? actor.sort === "person" : actor.sort === "organisation" || actor.sort === "proper");
    };
    return this.nearest(sentence, fits, anaphorsBack);
  }

  /** Whom "they" means as speakers: the people or body that spoke last, else the people who open the sentence before. */
  several(sentence: number): Actor | null {
    const fits = ({ actor }: Seen): boolean => actor.sort === "people" || actor.sort === "organisation";
    return this.nearest(sentence, (seen) => seen.speaks && fits(seen)) ?? this.nearest(sentence, (seen) => seen.opens && !seen.quoted && (seen.sentence < sentence || seen.actor.kind === "police") && seen.actor.sort === "people" && (seen.actor.kind !== "person" || /^(?:relatives|families|parents|mourners|neighbou?rs)\b/iu.test(seen.actor.name)), 1);
  }

  private nearest(sentence: number, fits: (seen: Seen) => boolean, back = furthestBack): Actor | null {
    let current = -1;
    let found: Seen[] = [];
    for (let at = this.seen.length - 1; at >= Math.max(0, this.seen.length - 200); at--) {
      const seen = this.seen[at];
      if (seen === undefined || sentence - seen.sentence > back) break;
      if (current >= 0 && seen.sentence !== current) break;
      if (!fits(seen)) continue;
      current = seen.sentence;
      found.push(seen);
    }
    for (const narrower of [(): boolean => true, (seen: Seen): boolean => seen.speaks, (seen: Seen): boolean => seen.actor.sort !== "role", (seen: Seen): boolean => seen.opens]) {
      const kept = found.filter(narrower);
      if (new Set(kept.map((seen) => seen.actor.name)).size === 1) return kept[0]?.actor ?? null;
      if (kept.length > 0) found = kept;
    }
    return null;
  }

  private recent(sentence: number, back: number, fits: (seen: Seen) => boolean): ReadonlySet<Actor> {
    const actors = new Set<Actor>();
    for (let at = this.seen.length - 1; at >= Math.max(0, this.seen.length - 200); at--) {
      const seen = this.seen[at];
      if (seen === undefined || sentence - seen.sentence > back) break;
      if (fits(seen)) actors.add(seen.actor);
    }
    return actors;
  }
}

/** In texts with more actors than this, initials tell nothing: bounds the work. */
const mostDescribed = 500;

/** Words of a short form that say nothing of who is meant. */
const neutral: ReadonlySet<string> = new Set(["local", "regional", "provincial", "state", "district", "same", "latter", "senior", "top", "former", "said", "same"]);

/** "the rights organisation" of a body known to be one: the word tells what its name does not. */
const tellsKind = (kind: SpeakerKind | null, word: string): boolean => kindWords.some(([told, words]) => told === kind && words.has(word));

/** Words for one office. */
const sameOffice: ReadonlyMap<string, string> = new Map([["spokesman", "spokesperson"], ["spokeswoman", "spokesperson"], ["alcalde", "mayor"], ["wali", "governor"], ["alderman", "councillor"], ["councilor", "councillor"], ["premier", "minister"], ["chairwoman", "chairman"], ["chairperson", "chairman"]]);

/** The words that an actor is called by, with those of one more description. */
function callsWith(known: readonly string[], more: readonly string[]): readonly string[] {
  return more.every((word) => known.includes(plainCall(word))) ? known : [...new Set([...known, ...more.map(plainCall)])];
}

const plainCall = (word: string): string => sameOffice.get(word) ?? word;

function add(index: Map<string, Set<Actor>>, key: string, actor: Actor): void {
  const actors = index.get(key);
  if (actors === undefined) index.set(key, new Set([actor]));
  else actors.add(actor);
}
