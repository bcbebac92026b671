import { articleId, sha256, type Amount, type ArticleEvent, type CasualtyClaim, type Claim, type Extraction, type Outcome, type Place, type Relation, type Speaker, type SpeakerKind, type SubEventType } from "../../src/core/index.ts";

/** Short forms for extractions, so that a test shows what matters. Everything told here is invented. */

export interface SpeakerNote {
  readonly name: string;
  readonly kind?: SpeakerKind | null;
  readonly side?: string | null;
  readonly relation?: Relation | null;
}

export interface ClaimNote {
  readonly outcome?: Outcome;
  /** "6", "11+", "..70", "20-30", "~30", "dozens" */
  readonly amount: string;
  readonly by?: readonly SpeakerNote[];
  readonly event?: string;
  readonly role?: "victim" | "attacker";
  readonly part?: boolean;
  readonly scope?: "event" | "cumulative";
  readonly stance?: "asserts" | "confirms" | "denies" | "unverified";
  /** Words of the text that the claim points at; the whole text where left out. */
  readonly words?: string;
}

export interface EventNote {
  readonly main?: boolean;
  readonly extent?: "single" | "total";
  readonly words?: string;
  readonly type?: SubEventType | null;
  readonly weapon?: string;
  readonly attacker?: string;
  readonly target?: string;
  readonly place?: Place | null;
  readonly day?: string | null;
  readonly basis?: "stated" | "implied";
}

export interface ReportNote {
  readonly slug: string;
  readonly text?: string;
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly credit?: string | null;
  readonly events?: readonly EventNote[];
  readonly claims?: readonly ClaimNote[];
}

/** A place by name, country and coordinates. */
export function place(name: string, country: string, lat: number | null = null, lon: number | null = null, more: Partial<Place> = {}): Place {
  return { name, country, admin1: null, lat, lon, precision: "town", gazetteerId: null, words: null, ...more };
}

/** Reads the short form of an amount. @throws where it is in no form known. */
export function amount(text: string): Amount {
  const is = (kind: Amount["kind"], min: number | null, max: number | null): Amount => ({ kind, min, max, words: text });
  const [, sign, first, second] = /^(\.\.|~)?(\d+)?(?:-(\d+))?\+?$/u.exec(text) ?? [];
  if (first === undefined) return is("vague", null, null);
  const number = Number(first);
  if (second !== undefined) return is("range", number, Number(second));
  if (sign === "..") return is("atMost", null, number);
  if (sign === "~") return is("about", number, number);
  return text.endsWith("+") ? is("atLeast", number, null) : is("exact", number, number);
}

export function speaker(note: SpeakerNote): Speaker {
  return { name: note.name, kind: note.kind ?? null, side: note.side ?? null, relation: note.relation ?? null, span: { start: 0, end: 0 } };
}

const typeNames: Partial<Record<SubEventType, ArticleEvent["eventType"]>> = {
  "Air/drone strike": "Explosions/Remote violence", "Shelling/artillery/missile attack": "Explosions/Remote violence", "Remote explosive/landmine/IED": "Explosions/Remote violence",
  "Suicide bomb": "Explosions/Remote violence", Attack: "Violence against civilians", "Armed clash": "Battles",
};

function eventOf(note: EventNote, index: number): ArticleEvent {
  const type = note.type ?? null;
  return {
    id: `e${index + 1}`, main: note.main ?? index === 0, extent: note.extent ?? "single", words: note.words === undefined ? [] : [note.words],
    eventType: type === null ? null : (typeNames[type] ?? null), subEventType: type,
    weapons: note.weapon === undefined ? [] : [{ name: note.weapon, model: null, claims: [] }],
    attackers: note.attacker === undefined ? [] : [{ name: note.attacker, side: null, claims: [] }],
    targets: note.target === undefined ? [] : [{ name: note.target, side: null, claims: [] }],
    place: note.place ?? null,
    time: note.day === undefined || note.day === null ? null : { value: note.day, precision: "day", basis: note.basis ?? "stated" },
    tolls: { killed: null, injured: null, attackersKilled: null, attackersInjured: null },
  };
}

function claimsOf(notes: readonly ClaimNote[], text: string): readonly Claim[] {
  const used = new Set<string>();
  return notes.map((note): CasualtyClaim => {
    const start = note.words === undefined ? 0 : text.indexOf(note.words);
    if (start < 0) throw new Error(`the text has no "${note.words ?? ""}"`);
    const end = note.words === undefined ? text.length : start + note.words.length;
    const outcome = note.outcome ?? "killed";
    let id = `${outcome}@${start}-${end}`;
    for (let copy = 2; used.has(id); copy++) id = `${outcome}@${start}-${end}.${copy}`;
    used.add(id);
    return {
      id, event: note.event ?? "e1", kind: "casualties", outcome, amount: amount(note.amount), people: { words: null, group: null, side: null },
      role: note.role ?? "victim", part: note.part ?? false, scope: note.scope ?? "event", speakers: (note.by ?? []).map(speaker),
      stance: note.stance ?? "asserts", hedges: [], span: { start, end }, quote: text.slice(start, end), rule: "test/by-hand",
    };
  });
}

/** An extraction from its short form. The id of the article comes from the slug. */
export function report(note: ReportNote): Extraction {
  const text = note.text ?? `Report ${note.slug}.`;
  const published = note.published === undefined ? "2031-03-05" : note.published;
  return {
    article: {
      id: articleIdOf(note.slug), file: `${note.slug}.txt`, url: null, title: null, outlet: note.outlet ?? null, byline: null, credit: note.credit ?? null,
      published: published === null ? null : { value: published, basis: "metadata" }, language: "en", sha256: sha256(text), text, furniture: [],
    },
    events: (note.events ?? [{}]).map(eventOf), claims: claimsOf(note.claims ?? [], text), statements: [], places: [], times: [], issues: [],
  };
}

export function articleIdOf(slug: string): string {
  return articleId(`art_${sha256(slug).slice(0, 20)}`);
}
