import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemToken } from "wink-nlp";
import type { Span } from "../core/index.ts";
import type { PartOfSpeech } from "./analysis.ts";
import { formNumber, type Draft, type WordForm } from "./forms.ts";
import { cardinals, participleForms, pluralNouns, verbForms } from "./locales/en/index.ts";
import { retag } from "./retag.ts";
import { lowerOf } from "./words.ts";

const nlp = winkNLP(model, ["sbd", "pos"]);
// Functions of the tagger's own, handed back to it: they use no `this`.
/* eslint-disable @typescript-eslint/unbound-method */
const asWordNumber = nlp.its.uniqueId;
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
    const words = all.out(asWordNumber) as readonly number[];
    const tags = all.out(asTag) as readonly PartOfSpeech[];
    const spans = doc.sentences().out(asSpan) as unknown as readonly (readonly [number, number])[];
    let nextSpan = 0;
    let cursor = block.start + piece.start;
    let opens = false;
    for (let k = 0; k < words.length; k++) {
      if (spans[nextSpan]?.[0] === k) {
        opens = true;
        nextSpan++;
      }
      const number = words[k] ?? -1;
      const tag = tags[k] ?? "X";
      const form = knownForm(number, tag) ?? readForm(number, tag, all.itemAt(k));
      const at = read.indexOf(form.word, cursor - block.start);
      if (at < 0) continue;
      cursor = block.start + at + form.word.length;
      if (form.blank) continue;
      const first = tokens.length;
      const start = block.start + at;
      const closing = form.mayClose && closes(tokens.at(-1), form.lower);
      if (closing) {
        push(tokens, text, start, cursor - 1, text.slice(start, cursor - 1), form.lower === "in." ? inches : platform);
        push(tokens, text, cursor - 1, cursor, text.slice(cursor - 1, cursor), fullStop);
      } else push(tokens, text, start, cursor, asWritten ? form.word : text.slice(start, cursor), form);
      if (opens && tokens.length > first) sentenceStarts.push(first);
      opens = closing;
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
const longestRun = 500;
const overlongRun = /\S{500}/gu;

/** No run is too long where every stretch of that length holds a space, which few steps from space to space show. */
function holdsOverlongRun(text: string): boolean {
  for (let at = -1; at + longestRun < text.length; ) {
    const space = text.lastIndexOf(" ", at + longestRun);
    if (space <= at) return true;
    at = space;
  }
  return false;
}

function stretches(text: string): Span[] {
  if (text.length <= longestStretch && !holdsOverlongRun(text)) return [{ start: 0, end: text.length }];
  const pieces: Span[] = [];
  let start = 0;
  for (const cut of [...text.matchAll(overlongRun).map((run) => run.index + run[0].length), text.length]) {
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

/** "in." behind a word is the end of a sentence ("the house they lived in.") and no inches, "on X." no initial of a name. */
function closes(last: Draft | undefined, lower: string): boolean {
  if (lower === "x.") return /^(?:on|to|via|through|platform)$/u.test(last?.lower ?? "");
  return last !== undefined && !/\d$/u.test(last.text) && last.pos !== "NUM";
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

/** What a word of the tagger's is, whatever stands around it. */
interface Form extends WordForm {
  readonly word: string;
  /** As the tagger has it; `pos` is put right where the word alone shows that it erred. */
  readonly tag: PartOfSpeech;
  readonly form: number;
  /** White space, which is no token. */
  readonly blank: boolean;
  /** "in." and "X.", whose stop may end a sentence. */
  readonly mayClose: boolean;
  /** The same word with another tag. */
  readonly other: Form | undefined;
}

const formWith = (word: string, tag: PartOfSpeech, is: WordForm, other?: Form): Form => ({ word, tag, lower: is.lower, pos: is.pos, lemma: is.lemma, form: formNumber(is), blank: (tag as string) === "SPACE" || word.trim() === "", mayClose: word === "X." || word.toLowerCase() === "in.", other });

const inches = formWith("in", "ADP", { lower: "in", pos: "ADP", lemma: "in" });
const platform = formWith("X", "PROPN", { lower: "x", pos: "PROPN", lemma: "x" });
const fullStop = formWith(".", "PUNCT", { lower: ".", pos: "PUNCT", lemma: "." });

/** Words of the tagger's with a larger number are worked out each time: a bound for words that news does not use again. */
const mostWords = 1 << 18;
const mostForms = 50_000;
/** Positions in `forms` by the number that the tagger knows a word by; 0 for those not met yet. */
const formAt = new Int32Array(mostWords);
const forms: (Form | undefined)[] = [undefined];

/** The form of a word with a tag. News uses the same words again and again: each is worked out once. */
function knownForm(number: number, tag: PartOfSpeech): Form | undefined {
  let form = forms[formAt[number] ?? 0];
  while (form !== undefined && form.tag !== tag) form = form.other;
  return form;
}

/** Works a form out and remembers it, save contractions, whose lemma hangs on their neighbours. */
function readForm(number: number, tag: PartOfSpeech, item: ItemToken): Form {
  const word = item.out(asValue);
  const lower = lowerOf(word);
  // Undefined for a token that the tagger has no lemma for, whatever its types say.
  const lemma = (item.out(asLemma) as string | undefined) ?? word;
  const form = formWith(word, tag, { lower, pos: posOf(lower, tag), lemma: lemmaOf(lower, tag, lemma) }, forms[formAt[number] ?? 0]);
  if (lower.includes("'") || word.length > longestWord || number >= mostWords) return form;
  if (forms.length >= mostForms) {
    formAt.fill(0);
    forms.length = 1;
  }
  formAt[number] = forms.push(form) - 1;
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
