import type { Amount, Article, Issue, Span } from "../core/index.ts";

/** Universal parts of speech, as the tagger gives them. */
export type PartOfSpeech = "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X";

/** One word or mark. Tokens do not overlap; between two of them stands only white space. */
export interface Token extends Span {
  /** Position in `Analysis.tokens`. */
  readonly index: number;
  /** The characters of the text, as they stand. */
  readonly text: string;
  /** Lower case, with straight quotes and plain hyphens: what word tables are looked up by. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Dictionary form of verbs ("killed" → "kill") and nouns ("soldiers" → "soldier"); `lower` for all else. */
  readonly lemma: string;
  /** Number of what the word is: the same for tokens of the same `lower`, `pos` and `lemma`, and of use only within one process (`formTest`). 0: not numbered. */
  readonly form: number;
  /** Position in `Analysis.sentences`. */
  readonly sentence: number;
}

export type BlockKind = "headline" | "subheading" | "paragraph" | "listItem" | "caption" | "furniture";

/** A paragraph or line that stands by itself. */
export interface Block extends Span {
  readonly index: number;
  readonly kind: BlockKind;
  /** Range of `Analysis.sentences`, half-open; empty in furniture. */
  readonly sentences: Span;
  /** Where the block opens with a place and a dash ("KYIV —"): the span of the place's words. */
  readonly dateline: Span | null;
}

/** `tokens` is a half-open range of `Analysis.tokens`. Sentences lie inside one block. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly tokens: Span;
}

/** A stretch in quotation marks. `start` and `end` leave the marks out. */
export interface Quotation extends Span {
  readonly index: number;
  /** Index of the quotation that this one goes on from: a paragraph that opens with a mark after one that did not close. */
  readonly continues: number | null;
  /** scare: a word or two quoted for their choice, with no verb ("terrorist attack") · speech: anything longer */
  readonly kind: "speech" | "scare";
}

/** A number or number word with what bounds it: "more than 10", "at least six", "dozens", "no". Spans are text offsets; `tokens` is a token range. */
export interface AmountMention extends Span {
  readonly tokens: Span;
  readonly amount: Amount;
  /** "another 15", "two more", "10 others": adds to a figure said before. */
  readonly additional: boolean;
  /** ordinal ("a third"), percentage, money, age, date, clock time, measure (35 km), id (T-72), version: no count of people. */
  readonly use: "count" | "ordinal" | "percent" | "money" | "age" | "date" | "clock" | "measure" | "name" | "ratio";
}

/** A noun phrase without what follows its head: determiner, number, adjectives, nouns. */
export interface NounGroup {
  readonly kind: "noun";
  /** Half-open range of tokens. */
  readonly tokens: Span;
  /** Index of the head token (the last noun, name or pronoun). */
  readonly head: number;
  /** Position in `Analysis.amounts`, where the group is counted. */
  readonly amount: number | null;
  readonly determiner: string | null;
  readonly proper: boolean;
}

/** Auxiliaries, negation, adverbs and the main verb. */
export interface VerbGroup {
  readonly kind: "verb";
  readonly tokens: Span;
  /** Index of the main verb. */
  readonly head: number;
  readonly lemma: string;
  readonly voice: "active" | "passive";
  /** finite: has a tense · participle: "killed in the attack", "killing six" · infinitive: "to kill" */
  readonly form: "finite" | "pastParticiple" | "ingParticiple" | "infinitive";
  readonly negated: boolean;
  /** "could", "may", "would", "might", "should", "will" */
  readonly modal: string | null;
}

export type Group = NounGroup | VerbGroup;

/** What the language stage makes of an article. Everything later works on this and never on raw text. */
export interface Analysis {
  readonly article: Article;
  /** `article.text`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly amounts: readonly AmountMention[];
  /** Noun and verb groups in order of their first token; they do not overlap. */
  readonly groups: readonly Group[];
  /** True where the text is all in capitals, so that case tells nothing. */
  readonly capitals: boolean;
  readonly issues: readonly Issue[];
}
