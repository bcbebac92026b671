import type { Sentence } from "../language/index.ts";
import { partyFrom, type Party } from "./party.ts";
import { nounGroupOf, type Scene } from "./scene.ts";
import { mediumNouns, timeNouns } from "./tables/en.ts";

/** What stands between a verb of attribution and its content. */
export interface AfterCue {
  /** Token where content begins, or the sentence's end. */
  readonly at: number;
  /** The hearer: "told Tass". */
  readonly hearer: Party | null;
  /** True where "that" or a colon was passed: what follows is content. */
  readonly opened: boolean;
  /** Where the mark "," stands that ends the attribution, if one does; else -1. */
  readonly comma: number;
}

/** Skips hearer, adverbs, days and media behind a verb of attribution. `to` is where to stop; `speaks` is true for verbs that take no preposition of their own ("said"). */
export function afterCue(scene: Scene, from: number, to: number, sentence: Sentence, takesHearer: boolean, speaks = false): AfterCue {
  const { tokens } = scene;
  let at = from;
  let hearer: Party | null = null;
  if (takesHearer && /^(?:us|me|him|her|them|you)$/u.test(tokens[at]?.lower ?? "")) at++;
  else if (takesHearer) {
    const found = partyFrom(scene, at, sentence);
    if (found !== null && found.end <= to) {
      hearer = found.party;
      at = hearerEnd(scene, found.end, to, sentence);
      if (at > found.end) hearer = joinedHearer(scene, found.party, found.end, sentence);
    }
  }
  for (let steps = 0; steps < 12 && at < to; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = adverbialEnd(scene, at, to, sentence, speaks);
    const steppedFrom = at;
    if (next > at) {
      at = next;
      if (hearer === null && token.lower === "to" && next > steppedFrom + 1) {
        const heard = partyFrom(scene, steppedFrom + 1, sentence);
        hearer = heard?.party ?? null;
        if (heard !== null) {
          const joined = hearerEnd(scene, heard.end, to, sentence);
          if (joined > heard.end) hearer = joinedHearer(scene, heard.party, heard.end, sentence);
          at = Math.max(at, joined);
        }
      }
      continue;
    }
    break;
  }
  const token = tokens[at];
  if (at < to && (token?.lower === "that" || token?.text === ":") && !(token.lower === "that" && tokens[at + 1]?.pos === "AUX")) return { at: at + 1, hearer, opened: true, comma: -1 };
  if (at < to && token?.text === "," && tokens[at + 1]?.lower === "that") return { at: at + 2, hearer, opened: true, comma: -1 };
  return { at, hearer, opened: false, comma: at < to && (token?.text === "," || token?.text === ";" || token?.text === "—" || token?.text === "–") ? at : -1 };
}

/** "told the Reuters news agency and the paper", "told Tass, the agency,": one more hearer belongs to the first. */
function hearerEnd(scene: Scene, end: number, to: number, sentence: Sentence): number {
  if (scene.tokens[end]?.lower !== "and") return end;
  const more = partyFrom(scene, end + 1, sentence);
  const behind = more === null ? undefined : scene.tokens[more.end];
  return more !== null && more.end < to && (behind?.lower === "that" || behind?.text === "," || behind?.pos === "ADP" || behind?.pos === "PROPN") ? more.end : end;
}

/** Two hearers as one: "Reuters and AFP". */
function joinedHearer(scene: Scene, first: Party, end: number, sentence: Sentence): Party {
  const second = partyFrom(scene, end + 1, sentence)?.party;
  return second === undefined ? first : { ...first, name: `${first.name} and ${second.name}`, span: { start: first.span.start, end: second.span.end } };
}

/** End of one adverb, time or medium that begins at `at`; `at` where none does. */
export function adverbialEnd(scene: Scene, at: number, to: number, sentence: Sentence, speaks = false): number {
  const { tokens } = scene;
  const token = tokens[at];
  if (token === undefined || at >= to) return at;
  if (/^(?:earlier|late|early|later|again|also|too|shortly|on|this|last|the|previously|afterwards|separately|publicly|only|then)$/u.test(token.lower) && nounGroupOf(scene, at) === null && token.lower !== "on" && token.lower !== "only") return at + 1;
  if (token.pos === "ADV" && !/^(?:how|why|when|where|not|about|more|there|at|up|no|nearly|almost|least)$/u.test(token.lower) && nounGroupOf(scene, at) === null) return at + 1;
  if (token.lower === "when" && /^(?:asked|questioned|contacted|reached|pressed)$/u.test(tokens[at + 1]?.lower ?? "")) return to;
  const group = nounGroupOf(scene, at);
  if (group !== null && group.tokens.start === at && timeNouns.has(tokens[group.head]?.lower ?? "")) return timeEnd(scene, group.tokens.end, to);
  if (token.pos === "ADP" || token.lower === "to" || token.lower === "via") {
    const object = nounGroupOf(scene, at + 1);
    if (object === null || object.tokens.start !== at + 1) return token.lower === "in" && tokens[at + 1]?.lower === "part" ? at + 2 : at;
    const numbered = /^no\.?$/u.test(tokens[object.head]?.lower ?? "") ? object.head - 1 : object.head;
    const head = tokens[numbered]?.lower ?? "";
    if (token.lower === "via") return mediumEnd(scene, object.tokens.end, to, sentence);
    if (timeNouns.has(head) || /^\d{4}$/u.test(head)) return timeEnd(scene, object.tokens.end, to);
    if (/^(?:in|on|at|during|via|through|by|from|after|of|over|under|before|to|with|for)$/u.test(token.lower) && (mediumNouns.has(head) || (token.lower === "to" && /^(?:reporters|journalists|media|press|agency)$/u.test(head)))) return mediumEnd(scene, object.tokens.end, to, sentence);
    if (token.lower === "to" && nounGroupOf(scene, at + 1) !== null && scene.actorOf[at + 1] !== -1) return object.tokens.end;
    if (speaks && /^(?:in|on|at|during|before|from|outside|near|through|with|without|by)$/u.test(token.lower)) return mediumEnd(scene, object.tokens.end, to, sentence);
  }
  return at;
}

/** Takes in what goes on with a day: "on Monday morning", "Tuesday, 3 May". */
function timeEnd(scene: Scene, end: number, to: number): number {
  const { tokens } = scene;
  let at = end;
  for (let steps = 0; steps < 4 && at < to; steps++) {
    const group = nounGroupOf(scene, at);
    if (group !== null && group.tokens.start === at && (timeNouns.has(tokens[group.head]?.lower ?? "") || /^\d{1,4}$/u.test(tokens[group.head]?.lower ?? ""))) at = group.tokens.end;
    else if (/^(?:\d{1,2}|\d{4}|night|evening|morning)$/u.test(tokens[at]?.lower ?? "") && scene.groupOf[at] === -1) at++;
    else break;
  }
  return at;
}

/** Takes in what describes a medium: "in an interview with the paper in Kyiv", "in a statement published on its website". */
function mediumEnd(scene: Scene, end: number, to: number, sentence: Sentence): number {
  const { tokens } = scene;
  let at = end;
  for (let steps = 0; steps < 5 && at < to; steps++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:released|published|issued|posted|broadcast|made|sent|given|aired|e-mailed|emailed|carried|cited|quoted|late|early)$/u.test(token.lower) && nounGroupOf(scene, at) === null) {
      at++;
      continue;
    }
    if (/^(?:to|with|by|on|in|from|at|of|for|about)$/u.test(token.lower)) {
      const group = nounGroupOf(scene, at + 1);
      if (group === null || group.tokens.start !== at + 1) break;
      const after = tokens[group.tokens.end];
      at = group.tokens.end;
      if (after !== undefined && after.sentence === sentence.index && after.pos === "VERB" && !/^(?:released|published|issued|posted|broadcast|aired|carried|that)$/u.test(after.lower)) break;
      continue;
    }
    const group = nounGroupOf(scene, at);
    if (group !== null && group.tokens.start === at && (timeNouns.has(tokens[group.head]?.lower ?? "") || (/^no\.?$/u.test(tokens[at - 1]?.lower ?? "") && /^\d+$/u.test(token.text)))) {
      at = group.tokens.end;
      continue;
    }
    break;
  }
  return at;
}
