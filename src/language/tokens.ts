import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "../core/index.ts";
import type { PartOfSpeech } from "./analysis.ts";
import { formNumber, type Draft, type WordForm } from "./forms.ts";
import { cardinals, participleForms, pluralNouns, verbForms } from "./locales/en/index.ts";
import { retag } from "./retag.ts";
import { lowerOf } from "./words.ts";

const nlp = winkNLP(model, ["sbd", "pos"]);
// Functions of the tagger's own, handed back to it: they use no `this`.
/* eslint-disable @typescript-eslint/unbound-method */
const asValue = nlp.its.value;
const asTag = nlp.its.pos;
const asLemma = nlp.its.lemma as unknown as typeof asValue;
const asSpan = nlp.its.span;
/* eslint-enable @typescript-eslint/unbound-method */

/** The longest stretch that is tagged in one go, in UTF-16 units: bounds memory on texts without paragraphs. */
const longestStretch = 20_000;

/** Words that are this long, in UTF-16 units, are joined to nothing more. */
const longestWord = 100;

/** Tokens of a stretch of text before they know their sentence, and where its sentences begin (token positions). */
export interface Tagged {
  readonly tokens: readonly Draft[];
  readonly sentenceStarts: readonly number[];
}

/**
 * Words, parts of speech and sentence bounds of one block. `unfolded` is what the tagger sees, of the same length as the block:
 * the block itself, or its lower-case form where capitals tell nothing.
 */
export function tagBlock(text: string, block: Span, unfolded: string): Tagged {
  const read = foldLetters(unfolded);
  const asWritten = text.startsWith(read, block.start);
  const tokens: Draft[] = [];
  const sentenceStarts: number[] = [];
  for (const piece of stretches(read)) {
    const doc = nlp.readDoc(read.slice(piece.start, piece.end));
    const all = doc.tokens();
    const values = all.out(asValue);
    const tags = all.out(asTag);
    const spans = doc.sentences().out(asSpan) as unknown as readonly (readonly [number, number])[];
    let nextSpan = 0;
    // Undefined for a token that the tagger has no lemma for, whatever its types say.
    const lemmaAt = (k: number): string | undefined => all.itemAt(k).out(asLemma);
    let cursor = block.start + piece.start;
    let opens = false;
    for (let k = 0; k < values.length; k++) {
      if (spans[nextSpan]?.[0] === k) {
        opens = true;
        nextSpan++;
      }
      const value = values[k] ?? "";
      const at = read.indexOf(value, cursor - block.start);
      if (at < 0) continue;
      cursor = block.start + at + value.length;
      const tag = tags[k] ?? "X";
      if (tag === "SPACE" || value.trim() === "") continue;
      const first = tokens.length;
      const start = block.start + at;
      const closing = closesWith(tokens, value);
      if (closing !== null) {
        push(tokens, text, start, cursor - 1, text.slice(start, cursor - 1), closing === "in" ? inches : platform);
        push(tokens, text, cursor - 1, cursor, text.slice(cursor - 1, cursor), fullStop);
      } else push(tokens, text, start, cursor, asWritten ? value : text.slice(start, cursor), formOf(value, tag as PartOfSpeech, () => lemmaAt(k) ?? value));
      if (opens && tokens.length > first) sentenceStarts.push(first);
      opens = closing !== null;
    }
  }
  retag(tokens);
  return { tokens, sentenceStarts: sentenceStarts.filter((at, i) => at !== sentenceStarts[i - 1] && at < tokens.length) };
}

const otherLetters: ReadonlyMap<string, string> = new Map(Object.entries({ ı: "i", ə: "e", Ə: "E", đ: "d", Đ: "D", ł: "l", Ł: "L", ħ: "h", Ħ: "H", ŧ: "t", Ŧ: "T", ŋ: "n", Ŋ: "N", ɓ: "b", Ɓ: "B", ɗ: "d", Ɗ: "D", ƙ: "k", Ƙ: "K", ɛ: "e", Ɛ: "E", ɔ: "o", Ɔ: "O", œ: "o", Œ: "O" }));

/** Letters that the tagger would cut a word at, each as one plain letter: "Memişoğlu" is read as "Memisoglu". The length stays. */
function foldLetters(text: string): string {
  if (!/[\u0100-\u02af\u1e00-\u1eff]/u.test(text)) return text;
  return text.replace(/[\u0100-\u02af\u1e00-\u1eff]/gu, (letter) => {
    const plain = otherLetters.get(letter) ?? letter.normalize("NFD").charAt(0);
    return plain.length === letter.length ? plain : letter;
  });
}

/** A run of characters without white space that is this long is cut: the tagger's patterns for addresses take the square of its length. */
const longestRun = /\S{500}/gu;

function stretches(text: string): Span[] {
  if (text.length < 500) return [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  let start = 0;
  for (const cut of [...text.matchAll(longestRun).map((run) => run.index + run[0].length), text.length]) {
    while (start < cut) {
      let end = Math.min(cut, start + longestStretch);
      const space = end < cut ? text.lastIndexOf(" ", end) : -1;
      if (space > start) end = space;
      pieces.push({ start, end });
      start = end;
    }
  }
  return pieces;
}

/** "in." behind a word is the end of a sentence ("the house they lived in.") and no inches, "on X." no initial of a name. Null for every other word. */
function closesWith(tokens: readonly Draft[], value: string): "in" | "platform" | null {
  const last = tokens.at(-1);
  if (value === "X.") return /^(?:on|to|via|through|platform)$/u.test(last?.lower ?? "") ? "platform" : null;
  return value.length === 3 && value.toLowerCase() === "in." && last !== undefined && !/\d$/u.test(last.text) && last.pos !== "NUM" ? "in" : null;
}

const draftOf = (start: number, end: number, text: string, { lower, pos, lemma }: WordForm): Draft => ({ index: 0, start, end, text, lower, pos, lemma, form: formNumber({ lower, pos, lemma }), sentence: 0 });

const ranks = /^(?:lt|col|gen|maj|capt|sgt|cpl|pvt|brig|adm|cmdr|gov|sen|rep)$/iu;

const joined = (text: string, start: number, end: number, pos: PartOfSpeech): Draft => {
  const word = text.slice(start, end);
  const lower = lowerOf(word);
  return draftOf(start, end, word, { lower, pos, lemma: lower });
};

/** Joins what the tagger cut at a full stop: "Maj" "." before a name, "P2" "." "3", "9" "." "20pm"; true where it did. */
function joinsStop(tokens: Draft[], text: string, word: string, span: Span): boolean {
  const last = tokens.at(-1);
  if (last?.end !== span.start) return false;
  if (word === "." && ranks.test(last.text) && /^ \p{Lu}/u.test(text.slice(span.end, span.end + 2))) {
    tokens.length -= 1;
    tokens.push(joined(text, last.start, span.end, "PROPN"));
    return true;
  }
  if (last.text !== ".") return false;
  const number = tokens.at(-2);
  const clock = /^\d{1,2}$/u.test(number?.text ?? "") && /^\d{2}(?:am|pm|hrs|h)$/iu.test(word);
  if (number?.end !== last.start || (!clock && (!/^\p{Lu}{1,3}\d+$/u.test(number.text) || !/^\d/u.test(word)))) return false;
  tokens.length -= 2;
  tokens.push(joined(text, number.start, span.end, "NUM"));
  return true;
}

const isHyphen = (word: string): boolean => word === "-" || word === "‐" || word === "‑";

/** Adds a token, or joins it to the one before: "Al" "-" "Waha", "twenty" "-" "one", "18" "-" "year" "-" "old" are one word each. */
function push(tokens: Draft[], text: string, start: number, end: number, word: string, { tag, lower, pos, lemma, form }: Form): void {
  const hyphen = tokens[tokens.length - 1];
  if (hyphen?.end === start && joinsStop(tokens, text, word, { start, end })) return;
  if (hyphen?.end === start && isHyphen(hyphen.text)) {
    const left = tokens.at(-2);
    if (left?.end === hyphen.start && left.end - left.start < longestWord && /[\p{L}\p{N}]$/u.test(left.text) && /^[\p{L}\p{N}]/u.test(word)) {
      tokens.length -= 2;
      const whole = joined(text, left.start, end, tag);
      tokens.push(draftOf(whole.start, whole.end, whole.text, { ...whole, pos: joinedPos(whole.lower, left.pos, tag) }));
      return;
    }
  }
  tokens.push({ index: 0, start, end, text: word, lower, pos, lemma, form, sentence: 0 });
}

/** What a word is, whatever stands around it. */
interface Form extends WordForm {
  /** As the tagger has it; `pos` is put right where the word alone shows that it erred. */
  readonly tag: PartOfSpeech;
  readonly form: number;
  /** The same word with another tag. */
  readonly other: Form | undefined;
}

const formWith = (tag: PartOfSpeech, word: WordForm, other?: Form): Form => ({ tag, lower: word.lower, pos: word.pos, lemma: word.lemma, form: formNumber(word), other });

const inches = formWith("ADP", { lower: "in", pos: "ADP", lemma: "in" });
const platform = formWith("PROPN", { lower: "x", pos: "PROPN", lemma: "x" });
const fullStop = formWith("PUNCT", { lower: ".", pos: "PUNCT", lemma: "." });

const mostForms = 50_000;
const forms = new Map<string, Form>();
let formCount = 0;

/** The form of a word with a tag. News uses the same words again and again: each is worked out once, save contractions, whose lemma hangs on their neighbours. */
function formOf(word: string, tag: PartOfSpeech, lemma: () => string): Form {
  const known = forms.get(word);
  for (let form = known; form !== undefined; form = form.other) if (form.tag === tag) return form;
  const lower = lowerOf(word);
  const form = formWith(tag, { lower, pos: posOf(lower, tag), lemma: lemmaOf(lower, tag, lemma()) }, known);
  if (lower.includes("'") || word.length > longestWord) return form;
  if (formCount >= mostForms) {
    forms.clear();
    formCount = 0;
  }
  forms.set(word, form);
  formCount++;
  return form;
}

function posOf(lower: string, pos: PartOfSpeech): PartOfSpeech {
  if (cardinals.has(lower) && lower !== "one") return "NUM";
  return pos;
}

function joinedPos(lower: string, left: PartOfSpeech, right: PartOfSpeech): PartOfSpeech {
  const parts = lower.split("-");
  if (parts.every((part) => cardinals.has(part) || /^\d+$/u.test(part))) return "NUM";
  if (/(?:-old|ed|-led|-held|-run|-made|-based|-like)$/u.test(lower)) return "ADJ";
  return left === "PROPN" || right === "PROPN" ? "PROPN" : right === "VERB" ? "ADJ" : right;
}

function lemmaOf(lower: string, pos: PartOfSpeech, lemma: string): string {
  if (pos === "VERB" || pos === "AUX" || pos === "ADJ") return participleForms.get(lower) ?? verbForms.get(lower) ?? lemma.toLowerCase();
  if (pos === "NOUN") return pluralNouns.get(lower) ?? lemma.toLowerCase();
  return lower;
}
